import { codeLabel } from '#kernel/code-list.ts'
import { count, type Counted, type Phrase, say, type Words } from '#kernel/language.ts'
import { publishedServiceOf } from '#modules/national/index.ts'
import { RatingMark } from '#modules/frameworks/index.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { FactGrid } from '#ui/patterns/fact-grid.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import type { Visit } from '#web/visit.ts'
import { type InspectionInFull, type ServiceRecord, serviceRecord } from '../data/service-record.ts'
import { INSPECTION_ORIGINS, isByInspectorates } from '../domain/inspection-origins.ts'
import { inspection } from '../domain/inspection.ts'
import { ratingsByStandard } from '../domain/rated-areas.ts'
import { isOpen, isOverdue, recommendationState } from '../domain/recommendation-state.ts'
import { AlertsTable } from './alerts-table.tsx'
import { stateOf } from './alert-state-tag.tsx'
import { INSPECTIONS, InspectionsFrame } from './inspections-frame.tsx'
import { scoreWords } from './overall-line.tsx'
import { publishedRows } from './published-rows.tsx'
import { type RatedRow, RatingsGrids } from './ratings-grid.tsx'
import { WhatRecurs } from './what-recurs.tsx'

const ADD: Words = { en: 'Record an inspection or review', cy: 'Cofnodi arolygiad neu adolygiad' }
const RATINGS: Words = { en: 'Ratings over the years', cy: 'Graddau dros y blynyddoedd' }
const ALERTS: Words = { en: 'Alerts not yet closed', cy: 'Rhybuddion nas caewyd eto' }
const EVERY_ONE: Words = { en: 'All inspections and reviews', cy: 'Pob arolygiad ac adolygiad' }
const LATEST: Words = { en: 'Latest inspection', cy: 'Yr arolygiad diweddaraf' }
const OPEN_RECOMMENDATIONS: Words = { en: 'Open recommendations', cy: 'Argymhellion agored' }
const OPEN_ALERTS: Words = { en: 'Open alerts', cy: 'Rhybuddion agored' }
const OPEN_OF: Phrase<{ readonly open: number; readonly all: number }> = {
  en: ({ open, all }) => `${open} of ${all}`,
  cy: ({ open, all }) => `${open} o ${all}`,
}
const FINDINGS: Words = { en: 'Findings', cy: 'Canfyddiadau' }
const WHEN: Words = { en: 'Date', cy: 'Dyddiad' }
const OVERDUE: Counted = {
  en: { zero: 'none overdue', one: '{n} overdue', other: '{n} overdue' },
  cy: {
    zero: 'dim un yn hwyr',
    one: '{n} yn hwyr',
    two: '{n} yn hwyr',
    few: '{n} yn hwyr',
    many: '{n} yn hwyr',
    other: '{n} yn hwyr',
  },
}
const NONE: Words = {
  en: 'No inspection or review is recorded yet',
  cy: 'Nid oes arolygiad nac adolygiad wedi’i gofnodi eto',
}

/** What inspections and reviews have said of this service over the years, and what still waits. */
export async function storyPage(visit: Visit): Promise<Response> {
  const { record, published } = await visit.look(async reader => ({
    record: await serviceRecord(reader),
    published: publishedRows(await publishedServiceOf(reader)),
  }))
  const isEmpty = record.inspections.length + published.length === 0
  return visit.page(
    { title: INSPECTIONS, wide: true },
    <InspectionsFrame tab="/inspections">
      {record.inspections.length > 0 && <Standing record={record} visit={visit} />}
      {visit.may('inspection.write') && <ButtonLink path="/inspections/new">{ADD}</ButtonLink>}
      {isEmpty ? <EmptyState title={NONE} /> : <Story {...{ record, published, visit }} />}
    </InspectionsFrame>,
  )
}

type Props = { readonly record: ServiceRecord; readonly visit: Visit }

function Standing({ record: { inspections }, visit }: Props) {
  const latest = inspections.find(({ values }) => values.overall !== null && isByInspectorates(values.origin))
  const recommendations = inspections.flatMap(one => one.recommendations)
  const open = recommendations.filter(({ values }) => isOpen(recommendationState(values)))
  const late = recommendations.filter(({ values }) => isOverdue(values, visit.today))
  const alerts = openAlerts(inspections, visit)
  const overdue = alerts.filter(({ one }) => stateOf(one, visit) === 'overdue')
  return (
    <FactGrid
      facts={[
        ...(latest
          ? [
              {
                label: LATEST,
                value: <RatingMark rating={latest.values.overall} />,
                note: <Link path={`/inspections/${latest.id}`}>{latest.name}</Link>,
              },
            ]
          : []),
        {
          label: OPEN_RECOMMENDATIONS,
          value: open.length,
          path: '/recommendations',
          note: count(OVERDUE, late.length),
        },
        { label: OPEN_ALERTS, value: alerts.length, note: alerts.length > 0 && count(OVERDUE, overdue.length) },
      ]}
    />
  )
}

const openAlerts = (inspections: readonly InspectionInFull[], visit: Visit) =>
  inspections.flatMap(one =>
    one.alerts.filter(alert => stateOf(alert, visit) !== 'closed').map(alert => ({ one: alert, inspection: one })),
  )

function Story({ record, published, visit }: Props & { readonly published: readonly RatedRow[] }) {
  const { inspections } = record
  const rated = [...inspections.flatMap(toRow), ...published].toSorted(newestFirst)
  const alerts = openAlerts(inspections, visit)
  return (
    <>
      {alerts.length > 0 && (
        <>
          <Heading level={2}>{ALERTS}</Heading>
          <AlertsTable caption={ALERTS} rows={alerts} visit={visit} ofSeveral />
        </>
      )}
      {rated.length > 0 && (
        <>
          <Heading level={2}>{RATINGS}</Heading>
          <RatingsGrids rows={rated} />
        </>
      )}
      <WhatRecurs record={record} />
      {inspections.length > 0 && (
        <>
          <Heading level={2}>{EVERY_ONE}</Heading>
          <DataTable caption={EVERY_ONE} captionHidden columns={COLUMNS} rows={inspections} />
        </>
      )}
    </>
  )
}

/** An inspection without a single rating has no row. */
function toRow(one: InspectionInFull): readonly RatedRow[] {
  const { id, day, name, framework, areas, values } = one
  const ratings = ratingsByStandard(areas)
  if (!framework || (ratings.size === 0 && values.overall === null)) return []
  const link = <Link path={`/inspections/${id}`}>{name}</Link>
  return [{ day, name: link, framework, ratings, overall: values.overall, score: scoreWords(values) }]
}

const newestFirst = (a: RatedRow, b: RatedRow): number => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)

const COLUMNS: readonly Column<InspectionInFull>[] = [
  {
    id: 'name',
    label: inspection.title,
    cell: ({ id, name }) => <Link path={`/inspections/${id}`}>{name}</Link>,
  },
  {
    id: 'origin',
    label: inspection.fields.origin.label,
    cell: ({ values }) => codeLabel(INSPECTION_ORIGINS, values.origin),
  },
  { id: 'day', label: WHEN, cell: ({ day }) => <Day on={day} short /> },
  {
    id: 'findings',
    label: FINDINGS,
    numeric: true,
    cell: ({ findings }) => findings.length,
  },
  {
    id: 'open',
    label: OPEN_RECOMMENDATIONS,
    numeric: true,
    cell: ({ recommendations }) =>
      say(OPEN_OF, {
        open: recommendations.filter(({ values }) => isOpen(recommendationState(values))).length,
        all: recommendations.length,
      }),
  },
]
