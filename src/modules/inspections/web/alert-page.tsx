import { codeLabel } from '#kernel/code-list.ts'
import { readRecord } from '#db/record-store.ts'
import { join, type Words } from '#kernel/language.ts'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Problem } from '#web/problem.ts'
import { factsOf } from '#web/record-form/facts-of.tsx'
import type { Visit } from '#web/visit.ts'
import { ALERT_KINDS } from '../domain/alert-kinds.ts'
import { inspectionAlert } from '../domain/inspection-alert.ts'
import { inspectionName } from '../domain/inspection-name.ts'
import { AlertStateTag, stateOf } from './alert-state-tag.tsx'
import { idIn, openInspection } from './inspection-subject.tsx'

const RAISED: Words = { en: 'What was raised', cy: 'Beth a godwyd' }
const CAME_OF_IT: Words = { en: 'What came of it', cy: 'Yr hyn a ddaeth ohono' }
const STATE: Words = { en: 'Status', cy: 'Statws' }
const ANSWER: Words = { en: 'Write the answer', cy: 'Ysgrifennu’r ateb' }
const GO_ON: Words = { en: 'Record assurance or closing', cy: 'Cofnodi sicrwydd neu gau' }
const REMOVE: Words = { en: 'Remove', cy: 'Tynnu' }

export const ANSWER_FIELDS = ['answer', 'answered_on', 'answered_by', 'assured_on', 'assured_by', 'closed_on'] as const
const RAISED_FIELDS = Object.keys(inspectionAlert.fields).filter(
  name => !(ANSWER_FIELDS as readonly string[]).includes(name),
)

/** What an alert says, and what came of it: for those who may read it, and nobody else. */
export async function alertPage(visit: Visit): Promise<Response> {
  const inspection = await openInspection(visit)
  const one = await visit.look(reader => readRecord(reader, inspectionAlert, idIn(visit, 'id')))
  if (one?.values.inspection_id !== inspection.id) throw new Problem(404)
  const { values } = one
  const state = stateOf(one, visit)
  const answerPath = `/inspections/${inspection.id}/answers/${one.id}/edit`
  const path = `/inspections/${inspection.id}/alerts/${one.id}`
  const title = join([inspectionAlert.title, codeLabel(ALERT_KINDS, values.kind)], ': ')
  return visit.page(
    { title, back: { path: `/inspections/${inspection.id}`, label: inspectionName(inspection.values) } },
    <>
      <Heading caption={inspectionName(inspection.values)}>{title}</Heading>
      <SummaryCard
        title={RAISED}
        facts={factsOf(inspectionAlert, one, { without: ['inspection_id', 'kind', ...ANSWER_FIELDS] })}
        {...(visit.may('inspection.write') && {
          changePath: `${path}/edit`,
          links: [{ label: REMOVE, path: `${path}/remove` }],
        })}
      />
      <SummaryCard
        title={CAME_OF_IT}
        facts={[
          { label: STATE, value: <AlertStateTag state={state} /> },
          ...factsOf(inspectionAlert, one, { without: RAISED_FIELDS }),
        ]}
        changePath={answerPath}
      />
      {state !== 'closed' && (
        <ButtonLink path={values.answer === null ? answerPath : `${answerPath}/assurance`}>
          {values.answer === null ? ANSWER : GO_ON}
        </ButtonLink>
      )}
    </>,
  )
}
