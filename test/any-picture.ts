import fc from 'fast-check'
import type { Field } from '#kernel/entity.ts'
import { addDays, type LocalDate } from '#kernel/local-date.ts'
import type { ChildPicture } from '#modules/signals/domain/picture.ts'
import { PICTURE_PARTS, type PartName } from '#modules/signals/domain/picture-parts.ts'
import { aPicture } from './a-picture.ts'

const NAMES = Object.keys(PICTURE_PARTS) as PartName[]

/** Any record of a child, however unlikely, of the two years from a day on: every part, every fact. */
export const anyPicture = (begin: LocalDate): fc.Arbitrary<ChildPicture> =>
  fc
    .record(Object.fromEntries(NAMES.map(name => [name, anyRows(name, begin)])))
    .map(parts => aPicture(parts as Parameters<typeof aPicture>[0]))

const anyRows = (name: PartName, begin: LocalDate) => {
  const { entity, facts } = PICTURE_PARTS[name]
  const fields = entity.fields as Readonly<Record<string, Field>>
  const row = Object.fromEntries(facts.map(fact => [fact, anyFact(fields[fact], begin)]))
  return fc.array(fc.record(row), { minLength: name === 'programmes' ? 1 : 0, maxLength: 3 })
}

/** One of a few rows of the part that a reference names, so that rows meet. */
const REFERS: Readonly<Record<string, PartName>> = {
  programme: 'programmes',
  assessment: 'assessments',
  plan: 'plans',
  objective: 'objectives',
  offence: 'offences',
  contact: 'contacts',
  incident: 'incidents',
  nrm_referral: 'nrmReferrals',
  exploitation_screening: 'screenings',
}

function anyFact(field: Field | undefined, begin: LocalDate): fc.Arbitrary<unknown> {
  if (!field) throw new Error('A part of the picture names a field that its record does not have')
  const value = anyValue(field, begin)
  return field.required ? value : fc.option(value, { freq: 2 })
}

function anyValue(field: Field, begin: LocalDate): fc.Arbitrary<unknown> {
  if (field.kind === 'date') return fc.integer({ min: 0, max: 700 }).map(days => addDays(begin, days))
  if (field.kind === 'code') return fc.constantFrom(...field.list.codes.map(({ code }) => code))
  if (field.kind === 'codes')
    return fc.subarray(
      field.list.codes.map(({ code }) => code),
      { maxLength: 4 },
    )
  if (field.kind === 'yes-no') return fc.boolean()
  if (field.kind === 'whole' || field.kind === 'decimal') return fc.integer({ min: field.min, max: field.max })
  if (field.kind === 'text') return fc.constantFrom('One reason', 'Another')
  const part = REFERS[field.to] ?? field.to
  const one = fc.constantFrom(`${part}-1`, `${part}-2`)
  return field.kind === 'references' ? fc.uniqueArray(one) : one
}
