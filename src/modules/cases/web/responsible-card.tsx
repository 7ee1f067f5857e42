import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { holdsOn } from '#modules/children/domain/spans.ts'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { SummaryCard, type SummaryFact } from '#ui/patterns/summary-card.tsx'
import { Day } from '#ui/text/day.tsx'
import { Strong } from '#ui/text/strong.tsx'
import type { AllocationRecord, ProgrammeInFull } from '../data/programmes-of.ts'
import { ALLOCATION_ROLES, answersForIt } from '../domain/allocation-roles.ts'
import { isLive } from '../domain/programme-status.ts'

const RESPONSIBLE: Words = { en: 'Who is responsible', cy: 'Pwy sy’n gyfrifol' }
const NOBODY: Words = { en: 'Nobody has been allocated', cy: 'Nid oes neb wedi’i ddyrannu' }
const SINCE: Words = { en: 'since', cy: 'ers' }

type Props = { readonly programmes: readonly ProgrammeInFull[]; readonly today: LocalDate }

/** Who works with the child now and since when, whoever answers for them first. */
export function ResponsibleCard({ programmes, today }: Props) {
  const now = programmes
    .filter(({ status }) => isLive(status))
    .flatMap(({ allocations }) => allocations.filter(({ values }) => holdsOn(values, today)))
    .toSorted((a, b) => rank(a) - rank(b) || (a.values.from_on < b.values.from_on ? -1 : 1))
  const each = now.filter(one => one === now.find(other => sameTurn(one, other)))
  const answered = each.some(({ values }) => answersForIt(values.role))
  const nobody: SummaryFact = {
    label: codeLabel(ALLOCATION_ROLES, 'case-manager'),
    value: <StatusTag meaning="danger">{NOBODY}</StatusTag>,
  }
  return <SummaryCard title={RESPONSIBLE} facts={[...(answered ? [] : [nobody]), ...each.map(fact)]} />
}

/** The same person in the same role in two programmes is told once, from the earlier day. */
const sameTurn = (one: AllocationRecord, other: AllocationRecord): boolean =>
  one.values.person_id === other.values.person_id && one.values.role === other.values.role

const ORDER = ALLOCATION_ROLES.codes.map(({ code }) => code)
const rank = ({ values }: AllocationRecord): number => ORDER.indexOf(values.role)

const fact = ({ person, values }: AllocationRecord): SummaryFact => ({
  label: codeLabel(ALLOCATION_ROLES, values.role),
  value: [<Strong>{person}</Strong>, ' ', SINCE, ' ', <Day on={values.from_on} />],
})
