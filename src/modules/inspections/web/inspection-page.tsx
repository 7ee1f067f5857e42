import type { Words } from '#kernel/language.ts'
import { RatingMark } from '#modules/frameworks/index.ts'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import { found } from '#web/problem.ts'
import { factsOf } from '#web/record-form/facts-of.tsx'
import type { Visit } from '#web/visit.ts'
import { repeatedFindings, repeatedRecommendations } from '../data/repeats.ts'
import { type InspectionInFull, type ServiceRecord, serviceRecord } from '../data/service-record.ts'
import { inspection } from '../domain/inspection.ts'
import { ratingsElsewhere } from '../domain/rated-areas.ts'
import { standardRating } from '../domain/standard-rating.ts'
import { AlertsTable } from './alerts-table.tsx'
import { AreaRatings } from './area-ratings.tsx'
import { FindingsList } from './findings-list.tsx'
import { idIn } from './inspection-subject.tsx'
import { INSPECTIONS } from './inspections-frame.tsx'
import { OverallLine } from './overall-line.tsx'
import { RecommendationsTable } from './recommendations-table.tsx'
import { StillToRecord } from './still-to-record.tsx'

const ABOUT: Words = { en: 'About it', cy: 'Amdano' }
const REMOVE: Words = { en: 'Remove', cy: 'Tynnu' }
const RATINGS: Words = { en: 'Ratings', cy: 'Graddau' }
const ELSEWHERE: Words = { en: 'Ratings of other standards', cy: 'Graddau safonau eraill' }
const TO_IMPROVE: Words = { en: 'Areas for improvement', cy: 'Meysydd i’w gwella' }
const STRENGTHS: Words = { en: 'Strengths', cy: 'Cryfderau' }
const ALERTS: Words = { en: 'Alerts', cy: 'Rhybuddion' }
const RECOMMENDATIONS: Words = { en: 'Recommendations', cy: 'Argymhellion' }
const NOTHING: Words = { en: 'Nothing is recorded of it yet', cy: 'Nid oes dim wedi’i gofnodi ohono eto' }

/** One inspection or review: what it rated, found, warned of and asked for. */
export async function inspectionPage(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'inspectionId')
  const record = await visit.look(serviceRecord)
  const one = found(record.inspections.find(other => other.id === id))
  return visit.page(
    { title: one.name, wide: true, back: { path: '/inspections', label: INSPECTIONS } },
    <>
      <Heading caption={one.framework && <Link path={`/frameworks/${one.framework.id}`}>{one.framework.name}</Link>}>
        {one.name}
      </Heading>
      <OverallLine one={one} />
      {one.values.summary !== null && <Verbatim>{one.values.summary}</Verbatim>}
      {visit.may('inspection.write') && <StillToRecord inspection={one} visit={visit} />}
      <Contents one={one} record={record} visit={visit} />
      <About one={one} mayWrite={visit.may('inspection.write')} />
    </>,
  )
}

const TOLD_ABOVE = ['origin', 'title', 'framework', 'overall', 'score', 'out_of', 'summary']

const About = ({ one, mayWrite }: { readonly one: InspectionInFull; readonly mayWrite: boolean }) => (
  <SummaryCard
    title={ABOUT}
    facts={factsOf(inspection, one, { without: TOLD_ABOVE })}
    changePath={mayWrite ? `/inspections/${one.id}/edit` : undefined}
    links={mayWrite ? [{ label: REMOVE, path: `/inspections/${one.id}/remove` }] : []}
  />
)

type Props = { readonly one: InspectionInFull; readonly record: ServiceRecord; readonly visit: Visit }

function Contents({ one, record, visit }: Props) {
  const strengths = one.findings.filter(({ values }) => values.kind === 'strength')
  const toImprove = one.findings.filter(other => !strengths.includes(other))
  const isEmpty = [one.ratings, one.results, one.findings, one.alerts, one.recommendations].every(
    ({ length }) => length === 0,
  )
  if (isEmpty) return <EmptyState title={NOTHING} />
  const repeats = repeatedFindings(record)
  return (
    <>
      <Ratings one={one} visit={visit} />
      {toImprove.length > 0 && (
        <>
          <Heading level={2}>{TO_IMPROVE}</Heading>
          <FindingsList findings={toImprove} inspection={one} repeats={repeats} />
        </>
      )}
      {strengths.length > 0 && (
        <>
          <Heading level={2}>{STRENGTHS}</Heading>
          <FindingsList findings={strengths} inspection={one} repeats={repeats} />
        </>
      )}
      {one.alerts.length > 0 && (
        <>
          <Heading level={2}>{ALERTS}</Heading>
          <AlertsTable
            caption={ALERTS}
            rows={one.alerts.map(alert => ({ one: alert, inspection: one }))}
            visit={visit}
          />
        </>
      )}
      {one.recommendations.length > 0 && (
        <>
          <Heading level={2}>{RECOMMENDATIONS}</Heading>
          <RecommendationsTable
            caption={RECOMMENDATIONS}
            rows={one.recommendations.map(made => ({ one: made, inspection: one }))}
            repeats={repeatedRecommendations(record)}
            today={visit.today}
          />
        </>
      )}
    </>
  )
}

function Ratings({ one, visit }: Pick<Props, 'one' | 'visit'>) {
  if (one.ratings.length + one.results.length === 0) return null
  const elsewhere = ratingsElsewhere(
    one.framework,
    one.ratings.map(({ values }) => values),
  )
  const shown = one.areas.filter(({ standards }) =>
    standards.some(({ given, results }) => given !== null || results.length > 0),
  )
  return (
    <>
      <Heading level={2}>{RATINGS}</Heading>
      {shown.map(rated => (
        <AreaRatings rated={rated} inspection={one} mayWrite={visit.may('inspection.write')} />
      ))}
      {elsewhere.length > 0 && (
        <DataTable
          caption={ELSEWHERE}
          columns={[
            { id: 'standard', label: standardRating.fields.standard.label, cell: ({ standard }) => standard },
            {
              id: 'rating',
              label: standardRating.fields.rating.label,
              cell: ({ rating }) => <RatingMark rating={rating} />,
            },
          ]}
          rows={elsewhere}
        />
      )}
    </>
  )
}
