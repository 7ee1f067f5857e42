import { localDate } from '#kernel/local-date.ts'
import type { ChildPicture } from '#modules/signals/domain/picture.ts'
import { PICTURE_PARTS, type PartName, type RowOf } from '#modules/signals/domain/picture-parts.ts'

type Given = { readonly [Name in PartName]?: readonly Partial<RowOf<Name>>[] } & {
  readonly child?: Partial<ChildPicture['child']>
}

const CHILD: ChildPicture['child'] = {
  id: 'child',
  date_of_birth: localDate('2010-05-20'),
  language_offer_on: null,
  spoken_language: 'english',
  died_on: null,
  nation: 'england',
}

/** What a fact is where an example says nothing of it: an empty list, or nothing. */
const unsaid = (name: PartName, fact: string) => {
  const { fields } = PICTURE_PARTS[name].entity as { fields: Record<string, { kind: string }> }
  return ['codes', 'references'].includes(fields[fact]?.kind ?? '') ? [] : null
}

/** A child’s record for an example: what is said in full, and the rest left empty. Rows are `part-1`, `part-2`, … */
export function aPicture({ child = {}, ...parts }: Given): ChildPicture {
  const names = Object.keys(PICTURE_PARTS) as PartName[]
  const rows = names.map(name => [
    name,
    (parts[name] ?? []).map((row, at) => ({
      id: `${name}-${at + 1}`,
      ...Object.fromEntries(PICTURE_PARTS[name].facts.map(fact => [fact, unsaid(name, fact)])),
      ...row,
    })),
  ])
  return { child: { ...CHILD, ...child }, ...Object.fromEntries(rows) } as ChildPicture
}

/** A court order under way since a day, with a case manager: the programme that most examples begin with. */
export const anOrder = (startsOn: string, more: Partial<RowOf<'programmes'>> = {}) => ({
  programmes: [{ kind: 'referral-order', starts_on: localDate(startsOn), ...more }],
  allocations: [
    { programme_id: 'programmes-1', person_id: 'worker', role: 'case-manager', from_on: localDate(startsOn) },
  ],
})
