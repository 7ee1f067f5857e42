import { count, type Counted, type Words } from '#kernel/language.ts'
import { NationFrame, publishedServiceOf } from '#modules/national/index.ts'
import { StackedBars } from '#ui/charts/stacked-bars.tsx'
import { Details } from '#ui/govuk/details.tsx'
import { DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { DownloadLinks } from '#web/downloads/download-links.tsx'
import { downloadSheet, type SheetFormat } from '#web/downloads/download-sheet.ts'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { sharedToday } from '../data/shared.ts'
import {
  inSharedOrder,
  SHARED_ORDERS,
  type SharedOrder,
  type SharingService,
  USUAL_ORDER,
} from '../domain/shared-list.ts'
import { SHARED_COLUMNS } from './shared-columns.tsx'
import { SharedFiguresView } from './shared-figures-view.tsx'
import { IN_TIME, LATE, SERVICE, SHARED } from './sharing-words.ts'

const NOBODY: Words = { en: 'No service shares its figures', cy: 'Nid oes gwasanaeth yn rhannu ei ffigurau' }
const BY_AGREEMENT: Words = {
  en: 'A service shares nothing until its leaders have agreed to it.',
  cy: 'Nid yw gwasanaeth yn rhannu dim nes i’w arweinwyr gytuno i hynny.',
}
const LEAD: Words = {
  en: 'How services stand by their own records, as far as they have agreed to share it, and where to look first.',
  cy: 'Sut mae gwasanaethau’n sefyll yn ôl eu cofnodion eu hunain, cyn belled ag y maent wedi cytuno i’w rannu, a ble i edrych yn gyntaf.',
}
const HOW_TO_READ: Words = { en: 'How to read these figures', cy: 'Sut i ddarllen y ffigurau hyn' }
const READING: readonly Words[] = [
  {
    en: 'A signal says what the record shows to be missing or late for a child. Many of them can mean poor work, or good records of work that is hard: ask before judging.',
    cy: 'Mae arwydd yn dweud beth y mae’r cofnod yn dangos ei fod ar goll neu’n hwyr i blentyn. Gall llawer ohonynt olygu gwaith gwael, neu gofnodion da o waith anodd: gofynnwch cyn barnu.',
  },
  {
    en: 'A service that has set its own numbers for rules counts by them; how many it has set stands beside its name. In a small service a few children move the figures much.',
    cy: 'Mae gwasanaeth sydd wedi gosod ei rifau ei hun ar gyfer rheolau yn cyfrif yn ôl y rheini; mae faint y mae wedi’u gosod yn sefyll wrth ei enw. Mewn gwasanaeth bach mae ychydig o blant yn symud y ffigurau’n fawr.',
  },
  {
    en: 'Numbers from 1 to 4, and others from which one of these could be worked out, are not shown.',
    cy: 'Ni ddangosir rhifau o 1 i 4, nac eraill y gellid cyfrifo un o’r rhain ohonynt.',
  },
  {
    en: 'Own audits are the service’s judgements of itself. Ratings by one framework do not measure what those by another measure.',
    cy: 'Dyfarniadau’r gwasanaeth arno’i hun yw ei archwiliadau ei hun. Nid yw graddau yn ôl un fframwaith yn mesur yr hyn y mae rhai yn ôl un arall yn ei fesur.',
  },
]
const CHART: Words = {
  en: 'Signals for each open programme, at the end of the last quarter',
  cy: 'Arwyddion am bob rhaglen agored, ar ddiwedd y chwarter diwethaf',
}
const CHART_SAYS: Words = {
  en: 'Those past the day by which they were due are apart from those that are not. The service with the most comes first.',
  cy: 'Mae’r rhai sydd wedi mynd heibio eu dyddiad ar wahân i’r rhai nad ydynt. Y gwasanaeth â’r mwyaf sy’n dod yn gyntaf.',
}
const SERVICES: Counted = {
  en: { one: '{n} service shares its figures', other: '{n} services share their figures' },
  cy: {
    zero: 'Nid oes gwasanaeth yn rhannu ei ffigurau',
    one: 'Mae {n} gwasanaeth yn rhannu ei ffigurau',
    two: 'Mae {n} wasanaeth yn rhannu eu ffigurau',
    few: 'Mae {n} gwasanaeth yn rhannu eu ffigurau',
    many: 'Mae {n} gwasanaeth yn rhannu eu ffigurau',
    other: 'Mae {n} o wasanaethau yn rhannu eu ffigurau',
  },
}
const PATH = '/nation/shared'

/** The order that the address asks for. */
function orderIn(query: Visit['query']): SharedOrder {
  const by = SHARED_ORDERS.find(order => order === query('sort'))
  return by ? { by, descending: query('order') === 'descending' } : USUAL_ORDER
}

const queryFor = ({ by, descending }: SharedOrder): string => `?sort=${by}${descending ? '&order=descending' : ''}`

/** Every service that shares its figures, in the order that was asked for. */
export async function sharedPage(visit: Visit): Promise<Response> {
  const order = orderIn(visit.query)
  const { mine, services } = await visit.look(async reader => ({
    mine: (await publishedServiceOf(reader))?.service ?? null,
    services: await sharedToday(reader, visit.today),
  }))
  return visit.page(
    { title: SHARED, wide: true },
    <NationFrame visit={visit} tab="shared" title={SHARED} mine={mine}>
      <Paragraph look="lead">{LEAD}</Paragraph>
      {services.length === 0 ? (
        <EmptyState title={NOBODY}>{BY_AGREEMENT}</EmptyState>
      ) : (
        <>
          <Paragraph>{count(SERVICES, services.length)}</Paragraph>
          <Details summary={HOW_TO_READ}>
            <List items={READING} spaced />
          </Details>
          <DataTable
            caption={SHARED}
            captionHidden
            columns={SHARED_COLUMNS}
            rows={inSharedOrder(services, order, visit.language)}
            sort={{
              ...order,
              path: (by, descending) => `${PATH}${queryFor({ by: by as SharedOrder['by'], descending })}`,
            }}
          />
          <DownloadLinks path={PATH} query={queryFor(order)} />
          <SignalsChart services={inSharedOrder(services, USUAL_ORDER, visit.language)} />
        </>
      )}
    </NationFrame>,
  )
}

/** Those of whose signals it may be known how many are past their day. */
function SignalsChart({ services }: { readonly services: readonly SharingService[] }) {
  const bars = services.flatMap(({ name, figures }) => {
    const last = figures.signals?.quarters.at(-1)
    if (!last?.programmes || last.standing === null || last.late === null) return []
    const each = (n: number): number => Math.round((10 * n) / (last.programmes ?? 1)) / 10
    return [{ label: name, values: [each(last.late), each(last.standing - last.late)] }]
  })
  if (bars.length === 0) return null
  return (
    <StackedBars
      id="signals"
      title={CHART}
      level={2}
      summary={CHART_SAYS}
      of={SERVICE}
      parts={[
        { label: LATE, level: 'first' },
        { label: IN_TIME, level: 'second' },
      ]}
      bars={bars}
    />
  )
}

/** One service, as far as it shares its figures. */
export async function sharedServicePage(visit: Visit): Promise<Response> {
  const service = found((await visit.look(reader => sharedToday(reader, visit.today, visit.param('id'))))[0])
  return visit.page(
    { title: service.name, wide: true, back: { path: PATH, label: SHARED } },
    <>
      <Heading caption={SHARED}>{service.name}</Heading>
      <SharedFiguresView service={service} level={2} />
    </>,
  )
}

/** The list as a file. */
export const downloadShared =
  (format: SheetFormat) =>
  async (visit: Visit): Promise<Response> => {
    const services = await visit.look(reader => sharedToday(reader, visit.today))
    const columns = SHARED_COLUMNS.flatMap(({ sheet }) => sheet)
    return downloadSheet(
      visit,
      'services-that-share',
      {
        title: SHARED,
        head: columns.map(({ label }) => label),
        rows: inSharedOrder(services, orderIn(visit.query), visit.language).map(service =>
          columns.map(({ cell }) => cell(service)),
        ),
      },
      format,
    )
  }
