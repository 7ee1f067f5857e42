import type { Visit } from '#web/visit.ts'
import { NATION_SERVICES } from '../domain/nation-services.ts'
import { PUBLISHED_INSPECTIONS } from '../domain/published-inspections.ts'
import {
  inListOrder,
  LIST_ORDERS,
  type ListFilter,
  type ListOrder,
  type ListRow,
  listServices,
  programmeChosen,
  readListFilter,
} from '../domain/service-list.ts'

/** The list that an address asks for: the same on the page and in a download. */
export type ServiceListing = {
  readonly filter: ListFilter
  readonly order: ListOrder
  readonly rows: readonly ListRow[]
}

export function listingFor({ query, language, today }: Visit): ServiceListing {
  const filter = readListFilter(query)
  const order = orderIn(query, filter)
  const rows = listServices(NATION_SERVICES, PUBLISHED_INSPECTIONS, filter, today)
  return { filter, order, rows: inListOrder(rows, order, language) }
}

/** An order of merit only within one programme; without it, by name. */
function orderIn(query: Visit['query'], filter: ListFilter): ListOrder {
  const by = LIST_ORDERS.find(order => order === query('sort')) ?? 'name'
  const ofMerit = by === 'rating' || by === 'score'
  if (ofMerit && !programmeChosen(filter)) return { by: 'name', descending: false }
  return { by, descending: query('order') === 'descending' }
}

/** What an address says for a filter and an order. */
export function listQuery({ nation, region, by, standard, rating }: ListFilter, order?: ListOrder): string {
  const entries = Object.entries({
    nation,
    region,
    by,
    standard,
    rating,
    sort: order && order.by !== 'name' ? order.by : null,
    order: order?.descending ? 'descending' : null,
  }).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries).toString()}`
}
