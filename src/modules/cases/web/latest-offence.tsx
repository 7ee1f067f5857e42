import { codeLabel } from '#kernel/code-list.ts'
import { count, join, type Words } from '#kernel/language.ts'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { Day } from '#ui/text/day.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import type { Overview } from '../data/overview-of.ts'
import { OFFENCE_CATEGORIES } from '../domain/offence-categories.ts'
import { offence } from '../domain/offence.ts'
import { OUTCOMES } from '../domain/outcomes.ts'
import { dayWords } from './day-words.ts'

const LATEST: Words = { en: 'Latest offence', cy: 'Y drosedd ddiweddaraf' }
const OUTCOMES_OF: Words = { en: 'Outcome', cy: 'Canlyniad' }
const IN_ALL: Words = { en: 'In all', cy: 'Cyfanswm' }

type Props = { readonly overview: Overview; readonly path: string }

/** The last thing that the child is said to have done, and what came of it. */
export function LatestOffence({ overview: { offences, outcomes }, path }: Props) {
  const latest = offences[0]
  if (!latest) return null
  const { committed_on, description, category } = offence.fields
  const decided = outcomes
    .filter(({ values }) => values.offence_id === latest.id)
    .map(({ values }) => join([codeLabel(OUTCOMES, values.outcome), dayWords(values.decided_on)], ', '))
  return (
    <SummaryCard
      title={LATEST}
      facts={[
        { label: description.label, value: latest.values.description },
        { label: committed_on.label, value: <Day on={latest.values.committed_on} /> },
        { label: category.label, value: codeLabel(OFFENCE_CATEGORIES, latest.values.category) },
        { label: OUTCOMES_OF, value: decided.length > 0 && <List kind="plain" items={decided} /> },
        { label: IN_ALL, value: <Link path={`${path}/offences`}>{count(offence.counted, offences.length)}</Link> },
      ]}
    />
  )
}
