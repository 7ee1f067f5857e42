import { count, type Words } from '#kernel/language.ts'
import { Details } from '#ui/govuk/details.tsx'
import { DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { List } from '#ui/text/list.tsx'
import { downloadSheet, type SheetFormat } from '#web/downloads/download-sheet.ts'
import type { Sheet } from '#web/downloads/sheet.ts'
import type { Visit } from '#web/visit.ts'
import { publishedServiceOf } from '../data/published-service-of.ts'
import { type ListRow, programmeChosen } from '../domain/service-list.ts'
import { DownloadLinks } from '#web/downloads/download-links.tsx'
import { listingFor, listQuery, type ServiceListing } from './list-query.ts'
import { NationFrame } from './nation-frame.tsx'
import { COUNTED_SERVICES, SERVICES, SERVICES_TITLE } from './nation-words.ts'
import { type ListColumn, serviceColumns } from './service-columns.tsx'
import { ServicesFilter } from './services-filter.tsx'

const NO_MATCH: Words = { en: 'No service matches', cy: 'Nid oes gwasanaeth sy’n cyfateb' }
const HOW_TO_READ: Words = { en: 'How to read this list', cy: 'Sut i ddarllen y rhestr hon' }
const READING: readonly Words[] = [
  {
    en: 'Each service stands with its latest result that is known here. Where an inspection programme is chosen, it is the latest in that programme, and there may be a newer one in another.',
    cy: 'Saif pob gwasanaeth gyda’i ganlyniad diweddaraf sy’n hysbys yma. Lle dewiswyd rhaglen arolygu, dyma’r diweddaraf yn y rhaglen honno, a gall fod un mwy newydd mewn rhaglen arall.',
  },
  {
    en: 'Where two months stand for one, it was published at some time between them: the month itself is not known.',
    cy: 'Lle saif dau fis yn lle un, fe’i cyhoeddwyd rywbryd rhyngddynt: ni wyddys y mis ei hun.',
  },
  {
    en: 'The list can be put in the order of rating or score once a programme is chosen, and not before: a rating or a score in one programme does not measure what it measures in another.',
    cy: 'Gellir gosod y rhestr yn nhrefn gradd neu sgôr unwaith y dewisir rhaglen, ac nid cyn hynny: nid yw gradd neu sgôr mewn un rhaglen yn mesur yr hyn y mae’n ei fesur mewn un arall.',
  },
  {
    en: 'A square with a dash is a rating that is not known here. It is not a low one.',
    cy: 'Gradd nad yw’n hysbys yma yw sgwâr â llinell ynddo. Nid gradd isel mohoni.',
  },
]

/** Every service of today with its latest result, narrowed and ordered as the address says. */
export async function servicesPage(visit: Visit): Promise<Response> {
  const mine = (await visit.look(publishedServiceOf))?.service ?? null
  const listing = listingFor(visit)
  const { filter, order, rows } = listing
  return visit.page(
    { title: SERVICES_TITLE, wide: true },
    <NationFrame visit={visit} tab="services" title={SERVICES_TITLE} mine={mine}>
      <ServicesFilter filter={filter} order={order} />
      <Paragraph>{count(COUNTED_SERVICES, rows.length)}</Paragraph>
      <Details summary={HOW_TO_READ}>
        <List items={READING} spaced />
      </Details>
      {rows.length === 0 ? (
        <EmptyState title={NO_MATCH} />
      ) : (
        <>
          <ListTable listing={listing} columns={serviceColumns(programmeChosen(filter), mine)} />
          <DownloadLinks path="/nation/services" query={listQuery(filter, order)} />
        </>
      )}
    </NationFrame>,
  )
}

type TableProps = { readonly listing: ServiceListing; readonly columns: readonly ListColumn[] }

const ListTable = ({ listing: { filter, order, rows }, columns }: TableProps) => (
  <DataTable<ListRow>
    caption={SERVICES}
    captionHidden
    columns={columns}
    rows={rows}
    sort={{
      by: order.by,
      descending: order.descending,
      path: (by, descending) => `/nation/services${listQuery(filter, { by: by as typeof order.by, descending })}`,
    }}
  />
)

/** The list as it is shown, as a file. */
export const downloadServices =
  (format: SheetFormat) =>
  (visit: Visit): Promise<Response> =>
    downloadSheet(visit, 'youth-justice-services', sheetOf(listingFor(visit)), format)

function sheetOf({ filter, rows }: ServiceListing): Sheet {
  const columns = serviceColumns(programmeChosen(filter), null).flatMap(({ sheet }) => sheet)
  return {
    title: SERVICES,
    head: columns.map(({ label }) => label),
    rows: rows.map(row => columns.map(({ cell }) => cell(row))),
  }
}
