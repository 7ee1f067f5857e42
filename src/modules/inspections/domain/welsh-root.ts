/** Consonants that may have come by mutation or been taken by it, the longest first. */
const MUTABLE = /^(ngh|mh|nh|ph|th|ch|ng|dd|ll|rh|[pbfmtdncg])/

/** Endings of plurals, verb-nouns and what is made of them, the longest first. */
const ENDING = /(iadau|iad|iau|ion|io|oedd|ydd|wyr|au|on|u)$/

const SHORTEST = 3

/**
 * What is left of a Welsh word where it mutates and is counted: “cynllun”, “gynllun”, “chynlluniau” and “nghynllunio”
 * have one root. Words of different first consonants may share one, too: texts are compared by several.
 */
export function welshRoot(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '')
  return cutTo(cutTo(plain, MUTABLE), ENDING)
}

const cutTo = (word: string, part: RegExp): string => {
  const rest = word.replace(part, '')
  return rest.length >= SHORTEST ? rest : word
}
