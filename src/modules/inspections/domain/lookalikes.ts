import { alikeness, weigher } from './alikeness.ts'
import { type Nearness, nearness } from './place.ts'
import { isEarlier, type Raised } from './raised.ts'
import { significantWords } from './significant-words.ts'

/** Something earlier that may be the same, and what makes it look so. */
export type Lookalike = {
  readonly earlier: Raised
  /** From 0 to 1: how alike they read. */
  readonly score: number
  /** The words that both have, as the later one writes them, the rarest first. */
  readonly shared: readonly string[]
  readonly nearness: Nearness
}

/**
 * How alike two texts must read to be offered, by how near they are: the nearer, the less. Our own numbers, tried on the
 * examples in this rule’s test. It is an offer and no more, so it may be wrong now and then; a miss is worse.
 */
const ENOUGH: Readonly<Record<Nearness, number>> = {
  'same-question': 0.12,
  'same-standard': 0.16,
  'same-subject': 0.2,
  'no-standard': 0.25,
}

/** One word in common is chance. */
const FEWEST_WORDS = 2

/** Finds what was raised before and reads like something, the most alike first; nothing that someone has linked already. */
export type FindLookalikes = (raised: Raised, linked?: ReadonlySet<string>) => readonly Lookalike[]

/** Reads all that was ever raised once, so that many can be looked up in it. */
export function lookalikesAmong(all: readonly Raised[]): FindLookalikes {
  const words = new Map(all.map(one => [one.id, significantWords(one.text)]))
  const weigh = weigher([...words.values()])
  const wordsOf = ({ id, text }: Raised) => words.get(id) ?? significantWords(text)
  return (raised, linked = new Set()) =>
    all
      .filter(other => isEarlier(other, raised) && !linked.has(other.id))
      .flatMap(earlier => {
        const near = nearness(raised, earlier)
        const { score, shared } = alikeness(wordsOf(raised), wordsOf(earlier), weigh)
        const isAlike = near !== null && score >= ENOUGH[near] && shared.length >= FEWEST_WORDS
        return isAlike ? [{ earlier, score, shared, nearness: near }] : []
      })
      .toSorted((a, b) => b.score - a.score || (a.earlier.id < b.earlier.id ? -1 : 1))
}
