import { stemmer } from 'stemmer'
import { welshRoot } from './welsh-root.ts'

const ENGLISH_SMALL =
  'the of and to in a is was were are be been being not no for with that this these those it its they their them there ' +
  'had has have do does did but or by as at on from which who whom whose what when where how than then so such all any ' +
  'some more most too very only own same other others also into about over under out up between both each few can could ' +
  'will would should may might must shall enough well always often always sometimes made make makes making ' +
  'one two three four five six seven eight nine ten half went came said says'
const WELSH_SMALL =
  'y yr yn ac a o i ar am at gan gyda heb wrth dros drwy trwy dan hyd mewn rhwng nid ni na nac oedd oes mae maent sydd sy ' +
  'yw ydy roedd bod fod wedi cael ei eu ein eich hwn hon hyn hynny hwnnw honno neu ond os pan lle pob rhai mwy iawn ' +
  'hefyd dim nad gael ddim bu buont wnaed gwnaed gellir rhaid dylai dylid'

/** Small words of both, or of one and a letter of the other: they tell nothing of the language. */
const OF_EITHER: ReadonlySet<string> = new Set('a am at i o'.split(' '))

const wordsIn = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const [ENGLISH, WELSH] = [wordsIn(ENGLISH_SMALL), wordsIn(WELSH_SMALL)]

const SHORTEST = 3

/**
 * The words of a text that say what it is about: by what is left of each when it is inflected, the word as it is
 * first written there. Small words, which all texts have, are left out.
 */
export function significantWords(text: string): ReadonlyMap<string, string> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const root = isWelsh(words) ? welshRoot : stemmer
  const found = new Map<string, string>()
  for (const word of words) {
    if (word.length < SHORTEST || ENGLISH.has(word) || WELSH.has(word)) continue
    const stem = root(word)
    if (!found.has(stem)) found.set(stem, word)
  }
  return found
}

/** By its small words: few texts have none of their language’s. */
function isWelsh(words: readonly string[]): boolean {
  const telling = words.filter(word => !OF_EITHER.has(word))
  return telling.filter(word => WELSH.has(word)).length > telling.filter(word => ENGLISH.has(word)).length
}
