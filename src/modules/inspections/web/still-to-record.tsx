import { count, type Phrase, say, type Words } from '#kernel/language.ts'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { TaskList } from '#ui/govuk/task-list.tsx'
import { Heading } from '#ui/text/heading.tsx'
import type { Visit } from '#web/visit.ts'
import type { InspectionInFull } from '../data/service-record.ts'
import { finding } from '../domain/finding.ts'
import { inspectionAlert } from '../domain/inspection-alert.ts'
import { isByInspectorates } from '../domain/inspection-origins.ts'
import { ratedIn } from '../domain/rated-areas.ts'
import { recommendation } from '../domain/recommendation.ts'
import { ratingsTitle } from './ratings-page.tsx'

const TITLE: Words = { en: 'Record what it said', cy: 'Cofnodi’r hyn a ddywedodd' }
const ADD_FINDING: Words = { en: 'Add a finding', cy: 'Ychwanegu canfyddiad' }
const ADD_ALERT: Words = { en: 'Add an alert', cy: 'Ychwanegu rhybudd' }
const ADD_RECOMMENDATION: Words = { en: 'Add a recommendation', cy: 'Ychwanegu argymhelliad' }
const OVERALL: Words = { en: 'Overall rating and summary', cy: 'Gradd gyffredinol a chrynodeb' }
const COMPLETE: Words = { en: 'Completed', cy: 'Cwblhawyd' }
const NOT_STARTED: Words = { en: 'Not started', cy: 'Heb ddechrau' }
const RATED: Phrase<{ readonly rated: number; readonly of: number }> = {
  en: ({ rated, of }) => `${rated} of ${of} rated`,
  cy: ({ rated, of }) => `Graddiwyd ${rated} o ${of}`,
}

/** What can be recorded of an inspection and how far it has come, so that one step leads to the next. */
export function StillToRecord({ inspection, visit }: { readonly inspection: InspectionInFull; readonly visit: Visit }) {
  const path = visit.href(`/inspections/${inspection.id}`)
  const recorded = (noun: typeof finding.counted, n: number) =>
    n === 0 ? <StatusTag meaning="neutral">{NOT_STARTED}</StatusTag> : count(noun, n)
  const byInspectorates = isByInspectorates(inspection.values.origin)
  return (
    <>
      <Heading level={2}>{TITLE}</Heading>
      <TaskList
        items={[
          ...inspection.areas.map(rated => ({
            title: ratingsTitle(rated.area),
            href: `${path}/ratings/${rated.area.id}`,
            status: <AreaStatus {...ratedIn(rated)} />,
          })),
          {
            title: ADD_FINDING,
            href: `${path}/findings/new`,
            status: recorded(finding.counted, inspection.findings.length),
          },
          ...(byInspectorates && visit.may('inspection.alert')
            ? [
                {
                  title: ADD_ALERT,
                  href: `${path}/alerts/new`,
                  status: count(inspectionAlert.counted, inspection.alerts.length),
                },
              ]
            : []),
          {
            title: ADD_RECOMMENDATION,
            href: `${path}/recommendations/new`,
            status: recorded(recommendation.counted, inspection.recommendations.length),
          },
          {
            title: OVERALL,
            href: `${path}/edit/overall?return=check`,
            status: <Done isDone={inspection.values.overall !== null || inspection.values.summary !== null} />,
          },
        ]}
      />
    </>
  )
}

const AreaStatus = ({ rated, of }: { readonly rated: number; readonly of: number }) =>
  rated === 0 || rated === of ? (
    <Done isDone={rated === of} />
  ) : (
    <StatusTag meaning="active">{say(RATED, { rated, of })}</StatusTag>
  )

const Done = ({ isDone }: { readonly isDone: boolean }) => (
  <StatusTag meaning={isDone ? 'done' : 'neutral'}>{isDone ? COMPLETE : NOT_STARTED}</StatusTag>
)
