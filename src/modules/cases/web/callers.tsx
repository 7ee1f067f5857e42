import { codeLabel } from '#kernel/code-list.ts'
import { join, type Words } from '#kernel/language.ts'
import { PROFESSIONAL_ROLES } from '#modules/children/domain/professional-roles.ts'
import { RELATIONSHIPS } from '#modules/children/domain/relationships.ts'
import type { Content } from '#ui/content.ts'
import type { Caller } from '#ui/patterns/call-list.tsx'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { Day } from '#ui/text/day.tsx'
import type { ChildNow } from '../data/child-now.ts'
import type { AllocationRecord } from '../data/programmes-of.ts'
import { ALLOCATION_ROLES, answersForIt } from '../domain/allocation-roles.ts'
import { carersToCall } from '../domain/carers-to-call.ts'

const NOBODY: Words = { en: 'Nobody has been allocated', cy: 'Nid oes neb wedi’i ddyrannu' }
const SINCE: Words = { en: 'since', cy: 'ers' }
const RESPONSIBLE: Words = { en: 'parental responsibility', cy: 'cyfrifoldeb rhiant' }
const AT_HOME: Words = { en: 'lives with the child', cy: 'yn byw gyda’r plentyn' }
const NOT_TO_BE_CALLED: Words = { en: 'The service may not contact them', cy: 'Ni chaiff y gwasanaeth gysylltu â nhw' }
const INTERPRETER: Words = { en: 'Interpreter needed', cy: 'Angen cyfieithydd ar y pryd' }

type Asked = { readonly staff: readonly AllocationRecord[]; readonly now: ChildNow }

const CARERS_AT_FIRST = 2

/** Whom to ring in a crisis: who answers for the child here, who countersigns, who looks after them, their social worker. */
export const firstCallers = ({ staff, now }: Asked): readonly Caller[] => [
  ...(staff.some(({ values }) => answersForIt(values.role)) ? [] : [nobody]),
  ...staff.filter(({ values }) => values.role !== 'second-worker').map(colleague),
  ...carersToCall(now.family).slice(0, CARERS_AT_FIRST).map(relative),
  ...now.professionals.filter(({ role }) => role === 'social-worker').map(professional),
]

/** Everyone around the child, those of the family first. */
export const everyoneAround = ({ staff, now }: Asked): readonly Caller[] => {
  const carers = carersToCall(now.family)
  const others = now.family.filter(one => !carers.includes(one))
  return [...[...carers, ...others].map(relative), ...now.professionals.map(professional), ...staff.map(colleague)]
}

const nobody: Caller = {
  role: codeLabel(ALLOCATION_ROLES, 'case-manager'),
  name: <StatusTag meaning="danger">{NOBODY}</StatusTag>,
}

const colleague = ({ person, phone, values }: AllocationRecord): Caller => ({
  role: [codeLabel(ALLOCATION_ROLES, values.role), ', ', SINCE, ' ', <Day on={values.from_on} short />],
  name: person,
  phone,
})

function relative(one: ChildNow['family'][number]): Caller {
  const { relationship, parental_responsibility, lives_with_child } = one
  return {
    role: join(
      [
        codeLabel(RELATIONSHIPS, relationship),
        ...(parental_responsibility ? [RESPONSIBLE] : []),
        ...(lives_with_child ? [AT_HOME] : []),
      ],
      ', ',
    ),
    name: one.name,
    phone: one.phone,
    notes: relativeNotes(one),
  }
}

const relativeNotes = ({
  contact_allowed,
  contact_note,
  interpreter_needed,
}: ChildNow['family'][number]): readonly Content[] => [
  contact_allowed === false && <StatusTag meaning="danger">{NOT_TO_BE_CALLED}</StatusTag>,
  interpreter_needed === true && <StatusTag meaning="waiting">{INTERPRETER}</StatusTag>,
  contact_note,
]

const professional = ({ name, role, organisation, phone }: ChildNow['professionals'][number]): Caller => ({
  role: [codeLabel(PROFESSIONAL_ROLES, role), organisation && `, ${organisation}`],
  name,
  phone,
})
