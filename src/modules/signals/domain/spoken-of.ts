import { addDays, type LocalDate } from '#kernel/local-date.ts'
import { allLooks } from './all-looks.ts'
import { ownNumber } from './own-number.ts'
import { type Look, NOTHING } from './rule.ts'
import type { VictimPicture } from './victim-picture.ts'

/** For how long after the work has ended a victim is still spoken of, as a number that a service may set for itself. */
export const DAYS_AFTER_END = ownNumber({
  words: {
    en: 'Days after the work has ended for which it is still asked for',
    cy: 'Dyddiau ar ôl i’r gwaith ddod i ben y gofynnir amdano o hyd',
  },
  unit: 'days',
  least: 28,
  most: 366,
  value: 91,
  source: 'Ours: long enough to be told of the end; later, a call would open what was closed',
})

/** When the last work on the offences ended; null while any goes on, and where there has been none yet. */
function workEndedOn({ programmes }: VictimPicture): LocalDate | null {
  const ends = programmes.flatMap(({ ended_on }) => ended_on ?? [])
  return ends.length < programmes.length ? null : (ends.toSorted().at(-1) ?? null)
}

/** What is said of a victim while there is work on the offences, and for some days after. */
export function spokenOf(
  picture: VictimPicture,
  on: LocalDate,
  daysAfterEnd: number,
  look: () => readonly Look[],
): Look {
  const endedOn = workEndedOn(picture)
  const silentFrom = endedOn === null ? null : addDays(endedOn, daysAfterEnd + 1)
  if (silentFrom !== null && silentFrom <= on) return NOTHING
  return allLooks([...look(), { raises: [], lookAgainOn: silentFrom }])
}
