import { codeLabel } from '#kernel/code-list.ts'
import { join, same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { dayWords, documentsLink } from '#modules/cases/index.ts'
import { Details } from '#ui/govuk/details.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { factsOf } from '#web/record-form/facts-of.tsx'
import type { Choice } from '#web/record-form/record-form.ts'
import type { SafetyOf } from '../data/safety-of.ts'
import { INCIDENT_KINDS } from '../domain/incident-kinds.ts'
import { incident } from '../domain/incident.ts'
import { windowStart } from '../domain/safety-windows.ts'
import { cardActions } from './card-actions.ts'

const INCIDENTS: Words = { en: 'Incidents', cy: 'Digwyddiadau' }
const NONE: Words = { en: 'No incident is recorded', cy: 'Nid oes digwyddiad wedi’i gofnodi' }
const EARLIER: Words = { en: 'Earlier', cy: 'Cynharach' }

type Incident = SafetyOf['incidents'][number]

type Props = {
  readonly incidents: readonly Incident[]
  readonly today: LocalDate
  readonly choices: Readonly<Record<string, readonly Choice[]>>
  readonly formPath: string | undefined
}

export function IncidentsSection({ incidents, today, choices, formPath }: Props) {
  const since = windowStart('recent', today)
  const [recent, earlier] = [
    incidents.filter(({ values }) => values.happened_on > since),
    incidents.filter(({ values }) => values.happened_on <= since),
  ]
  const card = (one: Incident) => <IncidentCard {...{ one, choices, formPath }} />
  return (
    <>
      <Heading level={2} id="incidents">
        {INCIDENTS}
      </Heading>
      {incidents.length === 0 && <Paragraph look="quiet">{NONE}</Paragraph>}
      {recent.map(card)}
      {earlier.length > 0 && (
        <Details summary={join([EARLIER, same(`(${earlier.length})`)])}>{earlier.map(card)}</Details>
      )}
    </>
  )
}

type CardProps = Pick<Props, 'choices' | 'formPath'> & { readonly one: Incident }

function IncidentCard({ one, choices, formPath }: CardProps) {
  const { changePath, links } = cardActions(formPath, one.id)
  return (
    <SummaryCard
      title={join([codeLabel(INCIDENT_KINDS, one.values.kind), dayWords(one.values.happened_on)], ', ')}
      level={3}
      facts={factsOf(incident, one, { without: ['kind', 'happened_on'], choices })}
      changePath={changePath}
      links={[documentsLink(one), ...links]}
    />
  )
}
