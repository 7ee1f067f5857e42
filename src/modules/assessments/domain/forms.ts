import type { LocalDate } from '#kernel/local-date.ts'
import { COURT_1 } from './content/court-1.ts'
import { PREVENTION_1 } from './content/prevention-1.ts'
import type { AssessmentForm } from './form.ts'

/** Every version of every form, the oldest of each first. A version stays for ever. */
export const FORMS: readonly AssessmentForm[] = [PREVENTION_1, COURT_1]

/** The version with which an assessment begins on a day. */
export function formOn(id: AssessmentForm['id'], day: LocalDate): AssessmentForm {
  const inForce = FORMS.findLast(form => form.id === id && form.from <= day)
  if (!inForce) throw new RangeError(`No form ${id} on ${day}`)
  return inForce
}

/** The version with which an assessment was written; null for a form that is not ours, as of one from elsewhere. */
export const formVersion = (id: string, version: string | null): AssessmentForm | null =>
  FORMS.find(form => form.id === id && form.version === version) ?? null
