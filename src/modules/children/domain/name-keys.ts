import { doubleMetaphone } from 'double-metaphone'
import { NAME_FORMS } from './name-forms.ts'

/** The words of a name, plain: no accents, no capitals. “Siân O’Brien-Wyn” is sian, obrien, wyn. */
export const nameWords = (name: string): readonly string[] => [
  ...new Set(
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[’'‘`.]/g, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  ),
]

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  NAME_FORMS.flatMap(forms => forms.map(form => [form, forms[0] ?? form] as const)),
)

/** Welsh letters as an English reader would write down what they hear: Dafydd, “davith”; Siôn, “shon”; Ffion, “fion”. */
const WELSH_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ff/g, '*'],
  [/f/g, 'v'],
  [/\*/g, 'f'],
  [/dd/g, 'th'],
  [/ll/g, 'l'],
  [/rh/g, 'r'],
  [/ph/g, 'f'],
  [/ch/g, 'k'],
  [/^si(?=[aeouwy])/g, 'sh'],
  [/c/g, 'k'],
  [/(?<![aeiouwy])w(?![aeiouy])/g, 'u'],
]

const asHeard = (word: string): string =>
  WELSH_SOUNDS.reduce((text, [spelt, heard]) => text.replace(spelt, heard), word)

/** How a word sounds, read as English and read as Welsh. */
const soundsOf = (word: string): readonly string[] =>
  [...new Set([...doubleMetaphone(word), ...doubleMetaphone(asHeard(word))])].filter(code => code.length > 1)

const soundKeys = (word: string): readonly string[] => soundsOf(word).map(code => `s:${code}`)
const familyKeys = (word: string): readonly string[] => {
  const family = FAMILY_OF.get(word)
  return family === undefined ? [] : [`f:${family}`]
}

/** What a child's names are found by: `n:` the words themselves, `f:` their families of forms, `s:` their sounds. */
export const nameKeys = (...names: readonly (string | null)[]): readonly string[] => [
  ...new Set(
    names
      .flatMap(name => nameWords(name ?? ''))
      .flatMap(word => [`n:${word}`, ...familyKeys(word), ...soundKeys(word)]),
  ),
]

/** One word that someone searches for: what it may begin, and which forms and sounds it stands for. */
export type SoughtWord = { readonly word: string; readonly beginning: string; readonly alike: readonly string[] }

/** The words of a search. Sounds count from three letters on: two letters sound like half the register. */
export const soughtWords = (text: string): readonly SoughtWord[] =>
  nameWords(text)
    .slice(0, 6)
    .map(word => ({
      word,
      beginning: `n:${word}`,
      alike: word.length < 3 ? [] : [...familyKeys(word), ...soundKeys(word)],
    }))
