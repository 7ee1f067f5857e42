/** How alike two texts read, from 0 to 1, and by which of the first one’s words. */
export type Alikeness = { readonly score: number; readonly shared: readonly string[] }

/** A text as its significant words: see `significant-words.ts`. */
type SignificantWords = ReadonlyMap<string, string>

/** What each root weighs among some texts: the rarer, the more it says. */
export function weigher(texts: readonly SignificantWords[]): (root: string) => number {
  const inTexts = new Map<string, number>()
  for (const words of texts) for (const root of words.keys()) inTexts.set(root, (inTexts.get(root) ?? 0) + 1)
  return root => Math.log(1 + texts.length / (inTexts.get(root) ?? 1))
}

/** The weight of the words that both have, out of the weight of all that each has: the same from either side. */
export function alikeness(one: SignificantWords, other: SignificantWords, weigh: (root: string) => number): Alikeness {
  const roots = [...one.keys()].filter(root => other.has(root))
  const weightOf = (words: Iterable<string>): number => [...words].reduce((sum, root) => sum + weigh(root), 0)
  const whole = weightOf(one.keys()) + weightOf(other.keys())
  return {
    score: whole === 0 ? 0 : Math.min(1, (2 * weightOf(roots)) / whole),
    shared: roots.toSorted((a, b) => weigh(b) - weigh(a)).map(root => one.get(root) ?? root),
  }
}
