/** What stands in each cell of a page, by the cell’s name. A cell that is not named is blank. */
export type Cells = Readonly<Record<string, string>>

/** What someone typed, and what others saved meanwhile, put together. */
export type Merged = {
  readonly cells: Cells
  /** Cells that others changed and this person did not: they hold what the others saved. */
  readonly taken: readonly string[]
  /** Cells that both changed, and differently: they hold what this person typed. */
  readonly clashing: readonly string[]
}

/**
 * Puts together what was typed and what is saved now, given what was saved when the page was opened. Nothing of anyone’s
 * is lost: where only one changed a cell, that one’s word stands; where both did, the page must say so.
 */
export function mergeCells(opened: Cells, typed: Cells, saved: Cells): Merged {
  const names = [...new Set([opened, typed, saved].flatMap(cells => Object.keys(cells)))]
  const at = (cells: Cells, name: string): string => cells[name] ?? ''
  const changed = names.filter(name => at(saved, name) !== at(opened, name) && at(saved, name) !== at(typed, name))
  const taken = changed.filter(name => at(typed, name) === at(opened, name))
  return {
    cells: { ...typed, ...Object.fromEntries(taken.map(name => [name, at(saved, name)])) },
    taken,
    clashing: changed.filter(name => !taken.includes(name)),
  }
}
