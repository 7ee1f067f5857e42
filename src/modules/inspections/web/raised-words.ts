import { count, type Counted, join, type Phrase, say, type Words } from '#kernel/language.ts'
import type { Repeats } from '../data/repeats.ts'
import { type Chain, sinceYear, timesRaised } from '../domain/chains.ts'

const TIMES: Counted = {
  en: { one: 'Raised once', other: 'Raised {n} times' },
  cy: {
    one: 'Codwyd unwaith',
    two: 'Codwyd {n} waith',
    few: 'Codwyd {n} gwaith',
    many: 'Codwyd {n} gwaith',
    other: 'Codwyd {n} gwaith',
  },
}
const SINCE: Phrase<string> = { en: year => `since ${year}`, cy: year => `ers ${year}` }
const ALIKE: Phrase<number> = { en: n => `Reads like earlier ones: ${n}`, cy: n => `Tebyg i rai cynharach: ${n}` }

/** “Raised 4 times since 2016”. */
export const raisedTimes = (chain: Chain): Words =>
  join([count(TIMES, timesRaised(chain)), say(SINCE, sinceYear(chain))])

/** The same of something, or null where nobody said that it was raised before. */
export function raisedBefore(id: string, repeats: Repeats): Words | null {
  const chain = repeats.chainOf(id)
  return chain ? raisedTimes(chain) : null
}

/** How much more reads like it that nobody has linked, or null. */
export function readsAlike(id: string, repeats: Repeats): Words | null {
  const offered = repeats.offersFor(id).length
  return offered > 0 ? say(ALIKE, offered) : null
}
