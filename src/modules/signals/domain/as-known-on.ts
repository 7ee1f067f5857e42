import type { LocalDate } from '#kernel/local-date.ts'
import type { ChildPicture } from './picture.ts'
import { PICTURE_PARTS } from './picture-parts.ts'
import { daysInRows, type PartsKnown, rowsKnownOn } from './rows-known-on.ts'

const PARTS: PartsKnown = Object.entries(PICTURE_PARTS)

/**
 * A picture as it stood at the end of a day: without what was not known yet, and with what came later left blank.
 * Facts are taken as known on the day that they themselves name, since a record brought from another system was
 * written down here long after.
 */
export const asKnownOn = (picture: ChildPicture, on: LocalDate): ChildPicture =>
  ({
    child: { ...picture.child, ...blankLater(picture.child, on) },
    ...rowsKnownOn(PARTS, picture, on),
  }) as unknown as ChildPicture

/** The days on which a picture changes by itself: something becomes known, begins, or is over. In order. */
export function daysOfChange(picture: ChildPicture): readonly LocalDate[] {
  const days = daysInRows(PARTS, picture)
  for (const day of [picture.child.language_offer_on, picture.child.died_on]) if (day !== null) days.add(day)
  return [...days].toSorted()
}

const blankLater = ({ language_offer_on, died_on }: ChildPicture['child'], on: LocalDate) => ({
  language_offer_on: language_offer_on !== null && language_offer_on <= on ? language_offer_on : null,
  died_on: died_on !== null && died_on <= on ? died_on : null,
})
