import type { LocalDate } from '#kernel/local-date.ts'
import { lowestRating, type Rating } from '#modules/frameworks/domain/rating.ts'
import { bearing } from './bearing-on-standard.ts'
import type { Inspected } from './standard-sight.ts'

/** An inspection with the ratings that it gave, by standard. */
export type RatedInspection = {
  readonly id: string
  readonly day: LocalDate
  readonly framework: string
  readonly ratings: ReadonlyMap<string, Rating>
}

/**
 * What the last inspection gave a standard. Where it was by a framework that numbers otherwise, the lowest of what it
 * gave the standards that are about the same, with their numbers.
 */
export function inspectedRating(
  inspections: readonly RatedInspection[],
  framework: string,
  standard: string,
): Inspected | null {
  for (const { id, day, framework: by, ratings } of inspections) {
    const near = [...ratings].flatMap(([number, rating]) => {
      const bears = bearing({ framework: by, standard: number }, { framework, standard })
      return bears === null ? [] : [{ number, rating, isSame: bears === 'same' }]
    })
    const same = near.filter(({ isSame }) => isSame)
    const rated = same.length > 0 ? same : near
    const rating = lowestRating(rated.map(one => one.rating))
    if (rating === null) continue
    return { rating, inspectionId: id, on: day, as: same.length > 0 ? [] : rated.map(({ number }) => number) }
  }
  return null
}
