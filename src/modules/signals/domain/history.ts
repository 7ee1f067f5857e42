import type { LocalDate } from '#kernel/local-date.ts'
import { asKnownOn, daysOfChange } from './as-known-on.ts'
import type { ChildPicture } from './picture.ts'

/** A record through time: what was known on any day, and when that changed. */
export type History<Picture = ChildPicture> = {
  readonly beginsOn: LocalDate | null
  readonly on: (day: LocalDate) => Picture
  readonly changesAfter: (day: LocalDate) => LocalDate | null
}

/** Reads a child’s whole record as history. */
export const historyOf = (picture: ChildPicture): History =>
  historyWith(daysOfChange(picture), day => asKnownOn(picture, day))

/** The history of a record that changes on some days. Each day is worked out once, however many rules ask for it. */
export function historyWith<Picture>(
  days: readonly LocalDate[],
  knownOn: (day: LocalDate) => Picture,
): History<Picture> {
  const known = new Map<LocalDate, Picture>()
  return {
    beginsOn: days[0] ?? null,
    on: day => {
      const found = known.get(day) ?? knownOn(day)
      known.set(day, found)
      return found
    },
    changesAfter: day => days.find(change => change > day) ?? null,
  }
}
