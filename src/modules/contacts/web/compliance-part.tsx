import { codeLabel } from '#kernel/code-list.ts'
import { CERTAINTY_WORDS } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import type { StoredRecord } from '#db/record-store.ts'
import { join, same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { dayWords, type ProgrammeInFull } from '#modules/cases/index.ts'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { WarningText } from '#ui/govuk/warning-text.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { factsOf } from '#web/record-form/facts-of.tsx'
import type { Visit } from '#web/visit.ts'
import type { ProgrammeCompliance } from '../data/compliance-of.ts'
import { BREACH_CHOICES } from '../domain/breach-choices.ts'
import { breachDecision } from '../domain/breach-decision.ts'
import { breachSteps, WARNED_PERIOD } from '../domain/breach-steps.ts'
import { warning } from '../domain/warning.ts'
import { BREACH_STEP_WORDS } from '../domain/breach-step-words.ts'
import { programmeWords } from './programme-words.ts'

const TITLE: Words = { en: 'Compliance', cy: 'Cydymffurfio' }
const NONE: Words = {
  en: 'Nothing has been missed without an acceptable reason, or each time has been answered.',
  cy: 'Nid oes dim wedi’i fethu heb reswm derbyniol, neu mae pob tro wedi’i ateb.',
}
const FAILURES: Words = { en: 'Not answered yet', cy: 'Heb ei ateb eto' }
const IN_FORCE: Words = { en: 'Warnings that count', cy: 'Rhybuddion sy’n cyfrif' }
const WARN: Words = { en: 'Record a warning', cy: 'Cofnodi rhybudd' }
const DECIDE: Words = { en: 'Decide about a breach', cy: 'Penderfynu ynghylch torri gorchymyn' }
const REMOVE: Words = { en: 'Remove', cy: 'Tynnu' }

type Props = {
  readonly visit: Visit
  readonly path: string
  readonly programmes: readonly ProgrammeInFull[]
  readonly compliance: readonly ProgrammeCompliance[]
  readonly warnings: readonly StoredRecord<typeof warning>[]
  readonly decisions: readonly StoredRecord<typeof breachDecision>[]
}

/** What was not kept of an order, what was answered, and what the law asks for next. */
export function CompliancePart(props: Props) {
  const { visit, path, programmes, compliance, warnings, decisions } = props
  const steps = compliance.map(one => ({ ...breachSteps(one, visit.today), of: one.programmeId }))
  const waiting = steps.filter(({ step }) => step !== 'none')
  return (
    <>
      <Heading level={2}>{TITLE}</Heading>
      {waiting.length === 0 && <Paragraph look="quiet">{NONE}</Paragraph>}
      {waiting.map(({ of, step, unanswered, inForce }) => (
        <>
          <WarningText>{join([nameOf(programmes, of), BREACH_STEP_WORDS[step]], ': ')}</WarningText>
          <Paragraph>{join([FAILURES, dayList(unanswered)], ': ')}</Paragraph>
          {inForce.length > 0 && <Paragraph>{join([IN_FORCE, dayList(inForce)], ': ')}</Paragraph>}
          <Basis today={visit.today} />
        </>
      ))}
      {decisions.map(one => (
        <DecisionCard one={one} path={visit.may('compliance.decide') ? `${path}/breach-decisions/${one.id}` : null} />
      ))}
      {warnings.map(one => (
        <WarningCard one={one} path={visit.may('contact.write') ? `${path}/warnings/${one.id}` : null} />
      ))}
      <ButtonRow>
        {visit.may('contact.write') && (
          <ButtonLink path={`${path}/warnings/new`} look="secondary">
            {WARN}
          </ButtonLink>
        )}
        {visit.may('compliance.decide') && waiting.length > 0 && (
          <ButtonLink path={`${path}/breach-decisions/new`} look="secondary">
            {DECIDE}
          </ButtonLink>
        )}
      </ButtonRow>
    </>
  )
}

/** Where the rule comes from, and that its period has not been checked. */
function Basis({ today }: { readonly today: LocalDate }) {
  const { source, certainty, note } = asAt(WARNED_PERIOD, today)
  return <InsetText>{join([CERTAINTY_WORDS[certainty], ...(note ? [note] : []), same(source)], '. ')}</InsetText>
}

type CardProps<One> = { readonly one: One; readonly path: string | null }

const linksOf = (path: string | null) =>
  path === null ? {} : { changePath: `${path}/edit`, links: [{ label: REMOVE, path: `${path}/remove` }] }

const WarningCard = ({ one, path }: CardProps<StoredRecord<typeof warning>>) => (
  <SummaryCard
    title={join([warning.title, dayWords(one.values.given_on)], ', ')}
    level={3}
    facts={factsOf(warning, one, { without: ['given_on', 'programme_id', 'person_id', 'contact_id'] })}
    {...linksOf(path)}
  />
)

const DecisionCard = ({ one, path }: CardProps<StoredRecord<typeof breachDecision>>) => (
  <SummaryCard
    title={join([codeLabel(BREACH_CHOICES, one.values.decision), dayWords(one.values.decided_on)], ', ')}
    level={3}
    facts={factsOf(breachDecision, one, { without: ['decided_on', 'decision', 'programme_id', 'person_id'] })}
    {...linksOf(path)}
  />
)

const nameOf = (programmes: readonly ProgrammeInFull[], id: string): Words => {
  const of = programmes.find(one => one.id === id)
  return of ? programmeWords(of) : TITLE
}

const dayList = (days: readonly LocalDate[]): Words => join(days.map(dayWords), ', ')
