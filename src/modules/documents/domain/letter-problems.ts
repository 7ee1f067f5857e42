import type { Words } from '#kernel/language.ts'
import { gapIn } from './letter-text.ts'

const LONGEST = 12_000
const LONGEST_ADDRESS = 500

const ENTER_TEXT: Words = { en: 'Enter the letter', cy: 'Rhowch y llythyr' }
const TOO_LONG: Words = {
  en: 'The letter must be 12,000 characters or fewer',
  cy: 'Rhaid i’r llythyr fod yn 12,000 o nodau neu lai',
}
const ADDRESS_TOO_LONG: Words = {
  en: 'The address must be 500 characters or fewer',
  cy: 'Rhaid i’r cyfeiriad fod yn 500 o nodau neu lai',
}

type Written = { readonly address: string; readonly texts: Readonly<Record<string, string>> }

/** What is wrong with a letter as it is written, by the field: nothing is sent with a gap in it. */
export function letterProblems({ address, texts }: Written): Readonly<Record<string, Words>> {
  const wrong = Object.entries(texts).flatMap(([field, text]) => {
    const words = wrongWith(text)
    return words ? [[field, words] as const] : []
  })
  return { ...(address.length > LONGEST_ADDRESS ? { address: ADDRESS_TOO_LONG } : {}), ...Object.fromEntries(wrong) }
}

function wrongWith(text: string): Words | null {
  const gap = gapIn(text)
  if (text === '') return ENTER_TEXT
  if (text.length > LONGEST) return TOO_LONG
  return gap === null ? null : { en: `Type over ${gap}`, cy: `Teipiwch dros y bwlch ${gap}` }
}
