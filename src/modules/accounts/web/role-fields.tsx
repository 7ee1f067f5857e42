import type { Words } from '#kernel/language.ts'
import { addDays, type LocalDate } from '#kernel/local-date.ts'
import { isRole, type Role, ROLE_NAMES, ROLES } from '#kernel/permission.ts'
import { readDay } from '#kernel/read-value.ts'
import { DateInput } from '#ui/govuk/date-input.tsx'
import { Select } from '#ui/govuk/select.tsx'
import type { Form } from '#web/visit.ts'
import { ROLE } from './people-words.ts'

export const STARTS: Words = { en: 'First day', cy: 'Diwrnod cyntaf' }
export const ENDS: Words = { en: 'Last day', cy: 'Diwrnod olaf' }
const STARTS_HINT: Words = { en: 'Today, if you leave it empty.', cy: 'Heddiw, os byddwch yn ei adael yn wag.' }
const ENDS_HINT: Words = {
  en: 'Optional. An inspector’s role ends with the inspection.',
  cy: 'Dewisol. Mae rôl arolygydd yn dod i ben gyda’r arolygiad.',
}
const CHOOSE: Words = { en: 'Select a role', cy: 'Dewiswch rôl' }
const NOT_A_DATE: Words = { en: 'Enter a valid date', cy: 'Rhowch ddyddiad dilys' }
export const ENDS_FIRST: Words = {
  en: 'The last day must be on or after the first day',
  cy: 'Rhaid i’r diwrnod olaf fod ar yr un diwrnod â’r diwrnod cyntaf neu ar ei ôl',
}
export const HAS_ROLE: Words = {
  en: 'This person already has this role in that time',
  cy: 'Mae gan y person hwn y rôl hon eisoes yn y cyfnod hwnnw',
}

export type Texts = Readonly<Record<string, string>>

/** A role with its days, as a form asks for it. */
export const RoleFields = ({ texts }: { readonly texts: Texts }) => (
  <>
    <Select
      name="role"
      label={ROLE}
      value={texts['role'] ?? ''}
      items={[{ value: '', text: CHOOSE }, ...ROLE_NAMES.map(role => ({ value: role, text: ROLES[role].label }))]}
    />
    <DateInput name="from" legend={STARTS} legendSize="s" hint={STARTS_HINT} value={partsIn(texts, 'from')} />
    <DateInput name="until" legend={ENDS} legendSize="s" hint={ENDS_HINT} value={partsIn(texts, 'until')} />
  </>
)

const partsIn = (texts: Texts, name: string) => ({
  day: texts[`${name}-day`] ?? '',
  month: texts[`${name}-month`] ?? '',
  year: texts[`${name}-year`] ?? '',
})

export type RoleAsked = { readonly role: Role; readonly fromOn: LocalDate; readonly untilOn: LocalDate | null }

/** Reads those fields: the role and its days, or what to mend. */
export function readRole(
  form: Form,
  today: LocalDate,
): { readonly asked: RoleAsked | null; readonly errors: Readonly<Record<string, Words>> } {
  const role = form.text('role')
  const from = dayIn(form, 'from')
  const until = dayIn(form, 'until')
  const errors = {
    ...(!isRole(role) && { role: CHOOSE }),
    ...(from === 'not-a-date' && { from: NOT_A_DATE }),
    ...(until === 'not-a-date' && { until: NOT_A_DATE }),
  }
  if (!isRole(role) || from === 'not-a-date' || until === 'not-a-date') return { asked: null, errors }
  return { asked: { role, fromOn: from ?? today, untilOn: until === null ? null : addDays(until, 1) }, errors }
}

function dayIn(form: Form, name: string): LocalDate | null | 'not-a-date' {
  const parts = ['day', 'month', 'year'].map(part => form.text(`${name}-${part}`).trim())
  if (parts.every(part => part === '')) return null
  return readDay(parts.join('/')) ?? 'not-a-date'
}
