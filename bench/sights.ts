import type { Db } from '#db/db.ts'
import { londonDay } from '#kernel/local-date.ts'
import { keepSignalsThen } from '#modules/sight/data/signals-then.ts'
import { takeSightings } from '#modules/sight/data/take-sightings.ts'
import { aMonthBefore } from '#modules/sight/domain/looking-back.ts'

export type SightFigures = {
  /** What stood a month ago in every service: worked out once a day. */
  readonly aMonthAgoSeconds: number
  /** How every service stood at the ends of four quarters: counted once, and again every week. */
  readonly fourQuartersSeconds: number
}

/** How long it takes to work out in the background what the pages of standards and the board’s papers rest on. */
export async function measureSights(db: Db, now: Date): Promise<SightFigures> {
  const aMonthAgo = await secondsOf(() => keepSignalsThen(db, aMonthBefore(londonDay(now))))
  const fourQuarters = await secondsOf(() => takeSightings(db, now))
  return { aMonthAgoSeconds: aMonthAgo, fourQuartersSeconds: fourQuarters }
}

async function secondsOf(step: () => Promise<boolean>): Promise<number> {
  const began = performance.now()
  let isMore = true
  while (isMore) isMore = await step()
  return Math.round((performance.now() - began) / 100) / 10
}
