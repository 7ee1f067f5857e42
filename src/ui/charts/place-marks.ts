import { textWidth } from './chart-frame.ts'

/** Puts marks side by side above a line: each in the lowest row in which it touches no other. */
export function rowsFor(positions: readonly number[], size: number): readonly number[] {
  const rightmost: number[] = []
  const rows = new Map<number, number>()
  const inOrder = positions.map((x, at) => ({ x, at })).toSorted((a, b) => a.x - b.x)
  for (const { x, at } of inOrder) {
    const free = rightmost.findIndex(last => x - last >= size)
    const row = free === -1 ? rightmost.length : free
    rightmost[row] = x
    rows.set(at, row)
  }
  return positions.map((_x, at) => rows.get(at) ?? 0)
}

/** A label at a mark: it runs to the right of its line, or to the left where there is no room. */
export type PlacedLabel = {
  readonly text: string
  readonly x: number
  readonly row: number
  readonly toTheLeft: boolean
}

const SPACE = 8

/** Puts labels below a line, each in the first row in which it covers no other. */
export function placeLabels(
  labels: readonly { readonly text: string; readonly x: number }[],
  width: number,
  size: number,
): readonly PlacedLabel[] {
  const taken: (readonly (readonly [from: number, to: number])[])[] = []
  return labels
    .toSorted((a, b) => a.x - b.x)
    .map(({ text, x }) => {
      const length = textWidth(text, size) + SPACE
      const toTheLeft = x + length > width
      const span = toTheLeft ? ([x - length, x + SPACE] as const) : ([x - SPACE, x + length] as const)
      const free = taken.findIndex(spans => spans.every(([from, to]) => to <= span[0] || span[1] <= from))
      const row = free === -1 ? taken.length : free
      taken[row] = [...(taken[row] ?? []), span]
      return { text, x, row, toTheLeft }
    })
}
