import { count, type Counted, join, type Words } from '#kernel/language.ts'
import { days } from './days-on.ts'

const MONTHS: Counted = {
  en: { one: '{n} month', other: '{n} months' },
  cy: { one: '{n} mis', two: '{n} fis', few: '{n} mis', many: '{n} mis', other: '{n} mis' },
}

type Term = { readonly term_months: number | null; readonly term_days: number | null }

/** A length as it was ordered, in months and days together; null where none was. */
export function lengthWords({ term_months, term_days }: Term): Words | null {
  const parts = [...(term_months ? [count(MONTHS, term_months)] : []), ...(term_days ? [days(term_days)] : [])]
  return parts.length === 0 ? null : join(parts)
}
