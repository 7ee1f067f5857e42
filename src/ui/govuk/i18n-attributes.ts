import type { Language } from '#kernel/language.ts'
import type { Attributes } from '../content.ts'

type Texts = Readonly<Record<string, string | Readonly<Record<string, string>>>>

/** The texts that GOV.UK's scripts put on the page, as the data attributes in which they look for them. */
export function i18nAttributes(texts: Texts | undefined): Attributes {
  const pairs = Object.entries(texts ?? {}).flatMap(([key, text]) =>
    typeof text === 'string'
      ? [[`data-i18n.${key}`, text] as const]
      : Object.entries(text).map(([form, one]) => [`data-i18n.${key}.${form}`, one] as const),
  )
  return Object.fromEntries(pairs)
}

/** English is what the scripts say by themselves; Welsh has to be given. */
export const inWelsh = (language: Language, texts: Texts): Texts | undefined => (language === 'cy' ? texts : undefined)
