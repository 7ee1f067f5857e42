import { codeLabel } from '#kernel/code-list.ts'
import { join, same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { dayWords } from '#modules/cases/index.ts'
import { Details } from '#ui/govuk/details.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { factsOf } from '#web/record-form/facts-of.tsx'
import type { Choice } from '#web/record-form/record-form.ts'
import type { SafetyOf } from '../data/safety-of.ts'
import { concernStanding } from '../domain/concern-standing.ts'
import { CONCERN_SUBJECTS } from '../domain/concern-subjects.ts'
import { escalation } from '../domain/escalation.ts'
import { ConcernStandingTag } from './concern-standing-tag.tsx'

const CONCERNS: Words = { en: 'Concerns raised', cy: 'Pryderon a godwyd' }
const NONE: Words = { en: 'No concern is recorded', cy: 'Nid oes pryder wedi’i gofnodi' }
const ANSWERED: Words = { en: 'Answered', cy: 'Atebwyd' }
const ANSWER: Words = { en: 'Answer', cy: 'Ateb' }
const STATUS: Words = { en: 'Status', cy: 'Statws' }

type Concern = SafetyOf['concerns'][number]

type Props = {
  readonly concerns: readonly Concern[]
  readonly today: LocalDate
  readonly choices: Readonly<Record<string, readonly Choice[]>>
  readonly formPath: string | undefined
}

/** What somebody raised and somebody else must answer: those that wait first, those that were answered folded away. */
export function ConcernsSection(props: Props) {
  const { concerns } = props
  const waiting = concerns.filter(({ values }) => values.answered_on === null)
  const answered = concerns.filter(({ values }) => values.answered_on !== null)
  const card = (one: Concern) => <ConcernCard {...props} one={one} />
  return (
    <>
      <Heading level={2} id="concerns">
        {CONCERNS}
      </Heading>
      {concerns.length === 0 && <Paragraph look="quiet">{NONE}</Paragraph>}
      {waiting.map(card)}
      {answered.length > 0 && (
        <Details summary={join([ANSWERED, same(`(${answered.length})`)])}>{answered.map(card)}</Details>
      )}
    </>
  )
}

function ConcernCard({ one, today, choices, formPath }: Props & { readonly one: Concern }) {
  const standing = concernStanding(one.values, today)
  const isOpen = one.values.answered_on === null
  return (
    <SummaryCard
      title={join([codeLabel(CONCERN_SUBJECTS, one.values.about), dayWords(one.values.raised_on)], ', ')}
      level={3}
      facts={[
        { label: STATUS, value: <ConcernStandingTag standing={standing} /> },
        ...factsOf(escalation, one, { without: ['about', 'raised_on'], choices }),
      ]}
      changePath={isOpen && formPath ? `${formPath}/${one.id}/edit` : undefined}
      links={isOpen && formPath ? [{ label: ANSWER, path: `${formPath}/answers/${one.id}/edit` }] : []}
    />
  )
}
