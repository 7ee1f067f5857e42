import type { LocalDate } from '#kernel/local-date.ts'
import type { Place } from './place.ts'

/** Something that an inspection or review raised, a finding or a recommendation, as far as repetition goes. */
export type Raised = Place & {
  readonly id: string
  readonly inspectionId: string
  readonly on: LocalDate
  readonly text: string
}

/** Someone’s word that two things raised are the same. */
export type Link = { readonly later: string; readonly earlier: string }

/** The earliest first; those of one day in an order that does not change. */
export const byDay = (a: Raised, b: Raised): number =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** Whether one was raised on an earlier day, and by another inspection. */
export const isEarlier = (one: Raised, other: Raised): boolean =>
  one.inspectionId !== other.inspectionId && one.on < other.on
