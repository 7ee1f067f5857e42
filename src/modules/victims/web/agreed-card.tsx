import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { type Meaning, StatusTag } from '#ui/patterns/status-tag.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { Day } from '#ui/text/day.tsx'
import { type ConsentGiven, consentOn } from '../domain/consents.ts'
import { CONSENT_DECISIONS } from '../domain/consent-decisions.ts'
import { CONSENT_SUBJECTS } from '../domain/consent-subjects.ts'

const TITLE: Words = { en: 'What they agreed to', cy: 'Yr hyn y maent wedi cydsynio iddo' }
const NOT_ASKED: Words = { en: 'Not asked', cy: 'Heb ofyn' }
const RECORD: Words = { en: 'Record consent', cy: 'Cofnodi cydsyniad' }

type Props = {
  readonly consents: readonly ConsentGiven[]
  readonly today: LocalDate
  readonly formPath: string | undefined
}

/** The last word on each subject: what decides whether somebody may be in touch, and about what. */
export const AgreedCard = ({ consents, today, formPath }: Props) => (
  <SummaryCard
    title={TITLE}
    level={2}
    facts={CONSENT_SUBJECTS.codes.map(({ code, label }) => ({
      label,
      value: <LastWord said={consentOn(consents, code, today)} />,
    }))}
    links={formPath ? [{ label: RECORD, path: `${formPath}/new` }] : []}
  />
)

const MEANINGS: Readonly<Record<string, Meaning | undefined>> = {
  given: 'done',
  refused: 'danger',
  withdrawn: 'danger',
}

const LastWord = ({ said }: { readonly said: ConsentGiven | null }) =>
  said ? (
    <>
      <StatusTag meaning={MEANINGS[said.decision] ?? 'waiting'}>
        {codeLabel(CONSENT_DECISIONS, said.decision)}
      </StatusTag>{' '}
      <Day on={said.decided_on} />
    </>
  ) : (
    <StatusTag meaning="neutral">{NOT_ASKED}</StatusTag>
  )
