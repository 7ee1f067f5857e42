/** The two languages of every page. A text that lacks one of them does not compile. */
export const LANGUAGES = ['en', 'cy'] as const
export type Language = (typeof LANGUAGES)[number]

export const isLanguage = (text: unknown): text is Language => LANGUAGES.includes(text as Language)

/** A fixed text in both languages. */
export type Words = Readonly<Record<Language, string>>

/** A text with values in it: each language puts them where its own grammar wants them. */
export type Phrase<Values> = Readonly<Record<Language, (values: Values) => string>>

export const say = <Values>(phrase: Phrase<Values>, values: Values): Words => ({
  en: phrase.en(values),
  cy: phrase.cy(values),
})

/** The same text in both languages: names, numbers, codes. */
export const same = (text: string): Words => ({ en: text, cy: text })

/** Joins texts in both languages, for instance a label and what follows its colon. */
export const join = (parts: readonly Words[], separator = ' '): Words => ({
  en: parts.map(part => part.en).join(separator),
  cy: parts.map(part => part.cy).join(separator),
})

/** Forms of a counted noun. Welsh has six; a form left out falls back to `other`. `{n}` is the number. */
export type Counted = {
  readonly en: { readonly zero?: string; readonly one: string; readonly other: string }
  readonly cy: {
    readonly zero?: string
    readonly one: string
    readonly two: string
    readonly few: string
    readonly many: string
    readonly other: string
  }
}

const PLURALS = { en: new Intl.PluralRules('en-GB'), cy: new Intl.PluralRules('cy') }
const NUMBERS = { en: new Intl.NumberFormat('en-GB'), cy: new Intl.NumberFormat('cy') }

export const numberIn = (language: Language, value: number): string => NUMBERS[language].format(value)

/** `count(CHILDREN, 3)` is “3 children” and “3 phlentyn”. */
export function count(noun: Counted, n: number): Words {
  const enForm = n === 0 && noun.en.zero !== undefined ? noun.en.zero : n === 1 ? noun.en.one : noun.en.other
  const category = PLURALS.cy.select(n)
  const cyForm = noun.cy[category] ?? noun.cy.other
  return { en: enForm.replace('{n}', numberIn('en', n)), cy: cyForm.replace('{n}', numberIn('cy', n)) }
}

const COLLATORS = { en: new Intl.Collator('en-GB'), cy: new Intl.Collator('cy') }

/** Orders names as the language's own alphabet does: in Welsh, “Cymorth” stands before “Chwilio”. */
export const inAlphabet = (language: Language): ((a: string, b: string) => number) => COLLATORS[language].compare
