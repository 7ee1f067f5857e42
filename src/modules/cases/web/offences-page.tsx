import { codeLabel } from '#kernel/code-list.ts'
import { listRecords, type StoredRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import { type Phrase, say, type Words } from '#kernel/language.ts'
import { ChildFrame, type ChildHead, openChild, titleOf } from '#modules/children/index.ts'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { factsOf } from '#web/record-form/facts-of.tsx'
import { RecordCards } from '#web/record-form/record-cards.tsx'
import type { Visit } from '#web/visit.ts'
import { ageAtOffence } from '../domain/age-at-offence.ts'
import { hearing } from '../domain/hearing.ts'
import { offence } from '../domain/offence.ts'
import { outcome } from '../domain/outcome.ts'
import { outcomeRequirement } from '../domain/outcome-requirement.ts'
import { OUTCOMES } from '../domain/outcomes.ts'
import { dayWords } from './day-words.ts'
import { hearingChoice, offenceChoice } from './record-choices.ts'
import { Requirements } from './requirements-table.tsx'

export const OFFENCES: Words = { en: 'Offences', cy: 'Troseddau' }
const ADD_OFFENCE: Words = { en: 'Add an offence', cy: 'Ychwanegu trosedd' }
const ADD_OUTCOME: Words = { en: 'Add an outcome', cy: 'Ychwanegu canlyniad' }
const ADD_REQUIREMENT: Words = { en: 'Add a requirement', cy: 'Ychwanegu gofyniad' }
const ADD_HEARING: Words = { en: 'Add a court hearing', cy: 'Ychwanegu gwrandawiad llys' }
const HEARINGS: Words = { en: 'Court hearings', cy: 'Gwrandawiadau llys' }
const NONE: Words = { en: 'No offence is recorded', cy: 'Nid oes trosedd wedi’i chofnodi' }
const NONE_ADVICE: Words = {
  en: 'Work that prevents offending needs none.',
  cy: 'Nid oes angen un ar gyfer gwaith atal.',
}
const AGE_THEN: Words = { en: 'Age on the day', cy: 'Oed ar y diwrnod' }
const OUTCOME_OF: Phrase<Words> = { en: name => `Outcome: ${name.en}`, cy: name => `Canlyniad: ${name.cy}` }
const REMOVE: Words = { en: 'Remove', cy: 'Tynnu' }

type Found = Awaited<ReturnType<typeof offencesOf>>

async function offencesOf(reader: Reader, childId: string) {
  const of = { child_id: childId }
  return {
    offences: await listRecords(reader, offence, of),
    outcomes: await listRecords(reader, outcome, of),
    requirements: await listRecords(reader, outcomeRequirement, of),
    hearings: await listRecords(reader, hearing, of),
  }
}

/** What the child is said to have done, and what came of each. */
export async function offencesPage(visit: Visit): Promise<Response> {
  const child = await openChild(visit)
  const found = await visit.look(reader => offencesOf(reader, child.id))
  const mayWrite = visit.may('case.write')
  const path = `/children/${child.id}`
  return visit.page(
    { title: titleOf(OFFENCES, child) },
    <ChildFrame child={child} visit={visit} tab="/offences">
      <Heading>{OFFENCES}</Heading>
      {mayWrite && <ButtonLink path={`${path}/offences/new`}>{ADD_OFFENCE}</ButtonLink>}
      {found.offences.length === 0 && <EmptyState title={NONE}>{NONE_ADVICE}</EmptyState>}
      {found.offences.map(one => (
        <OffencePart one={one} found={found} child={child} mayWrite={mayWrite} />
      ))}
      <RecordCards
        entity={hearing}
        title={HEARINGS}
        add={ADD_HEARING}
        named="court_type"
        records={found.hearings}
        today={visit.today}
        choices={{ offence_ids: found.offences.map(offenceChoice) }}
        formPath={mayWrite ? `${path}/hearings` : undefined}
      />
    </ChildFrame>,
  )
}

type PartProps = {
  readonly one: StoredRecord<typeof offence>
  readonly found: Found
  readonly child: ChildHead
  readonly mayWrite: boolean
}

/** One offence with its outcomes, and the requirements of each. */
function OffencePart({ one, found, child, mayWrite }: PartProps) {
  const { description, committed_on } = one.values
  const path = `/children/${child.id}/offences/${one.id}`
  const age = { label: AGE_THEN, value: ageAtOffence(child.date_of_birth, committed_on).age }
  return (
    <>
      <Heading level={2} caption={dayWords(committed_on)}>
        {description}
      </Heading>
      <SummaryCard
        title={offence.title}
        level={3}
        facts={[...factsOf(offence, one, { without: ['description'] }), age]}
        changePath={mayWrite ? `${path}/edit` : undefined}
        links={
          mayWrite
            ? [
                { label: ADD_OUTCOME, path: `${path}/outcomes/new` },
                { label: REMOVE, path: `${path}/remove` },
              ]
            : []
        }
      />
      {found.outcomes
        .filter(({ values }) => values.offence_id === one.id)
        .map(decided => (
          <OutcomePart one={decided} found={found} path={`/children/${child.id}`} mayWrite={mayWrite} />
        ))}
    </>
  )
}

type OutcomeProps = {
  readonly one: StoredRecord<typeof outcome>
  readonly found: Found
  readonly path: string
  readonly mayWrite: boolean
}

function OutcomePart({ one, found, path, mayWrite }: OutcomeProps) {
  const { offence_id, outcome: code } = one.values
  const choices = { hearing_id: found.hearings.map(hearingChoice) }
  const requirements = found.requirements.filter(({ values }) => values.outcome_id === one.id)
  return (
    <>
      <SummaryCard
        title={say(OUTCOME_OF, codeLabel(OUTCOMES, code))}
        level={3}
        facts={factsOf(outcome, one, { without: ['offence_id', 'outcome'], choices })}
        changePath={mayWrite ? `${path}/offences/${offence_id}/outcomes/${one.id}/edit` : undefined}
        links={
          mayWrite
            ? [
                { label: ADD_REQUIREMENT, path: `${path}/outcomes/${one.id}/requirements/new` },
                { label: REMOVE, path: `${path}/offences/${offence_id}/outcomes/${one.id}/remove` },
              ]
            : []
        }
      />
      {requirements.length > 0 && <Requirements of={one} records={requirements} path={path} mayWrite={mayWrite} />}
    </>
  )
}
