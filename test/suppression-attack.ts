/** That one figure is the sum of others. */
type Sum = { readonly total: string; readonly parts: readonly string[] }
type Figures = ReadonlyMap<string, number>
type Range = readonly [least: number, most: number]

/**
 * What someone who reads a paper can work out of every figure, shown or not: from what is shown, from the sums, and
 * from no number being less than nothing. Ranges are narrowed against each other until nothing narrows any more.
 */
export function rangesFrom(shown: Figures, sums: readonly Sum[], names: readonly string[]): ReadonlyMap<string, Range> {
  const ranges = new Map<string, Range>(
    names.map(name => [name, [shown.get(name) ?? 0, shown.get(name) ?? Number.POSITIVE_INFINITY]]),
  )
  const of = (name: string): Range => ranges.get(name) ?? [0, Number.POSITIVE_INFINITY]
  let narrowed = true
  const narrow = (name: string, least: number, most: number) => {
    const [low, high] = of(name)
    if (least <= low && most >= high) return
    ranges.set(name, [Math.max(low, least), Math.min(high, most)])
    narrowed = true
  }
  while (narrowed) {
    narrowed = false
    for (const { total, parts } of sums) {
      const add = (which: 0 | 1, but?: string) =>
        parts.reduce((sum, part) => (part === but ? sum : sum + of(part)[which]), 0)
      narrow(total, add(0), add(1))
      for (const part of parts) narrow(part, of(total)[0] - add(1, part), of(total)[1] - add(0, part))
    }
  }
  return ranges
}
