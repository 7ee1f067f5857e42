type Figures = ReadonlyMap<string, number>
type Cells = readonly (readonly number[])[]

/** So far numbers are tried: tables with cells up to 6 need no more, since a small number is moved by 3 at most. */
const MOST = 9

/** Every table with which what is shown would read the same: all numbers that its cells can have are tried. */
export function everyPaper(
  cells: Cells,
  shown: Figures,
  inFull: (cells: Cells) => { readonly figures: Figures },
): readonly Figures[] {
  const columns = cells[0]?.length ?? 0
  const found: Figures[] = []
  const values: number[] = []
  const isRowRight = (at: number) => {
    const total = shown.get(`row ${at}`)
    const line = values.slice(at * columns, (at + 1) * columns)
    return total === undefined || line.reduce((sum, one) => sum + one, 0) === total
  }
  const tryNext = (): void => {
    const next = values.length
    if (next > 0 && next % columns === 0 && !isRowRight(next / columns - 1)) return
    if (next === cells.length * columns) {
      const table = cells.map((_line, at) => values.slice(at * columns, (at + 1) * columns))
      const { figures } = inFull(table)
      if ([...shown].every(([name, value]) => figures.get(name) === value)) found.push(figures)
      return
    }
    const known = shown.get(`${Math.floor(next / columns)},${next % columns}`)
    for (let value = known ?? 0; value <= (known ?? MOST); value += 1) {
      values.push(value)
      tryNext()
      values.pop()
    }
  }
  tryNext()
  return found
}
