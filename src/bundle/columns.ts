import type { Entity } from '#kernel/entity.ts'
import { columnsOf, ID_COLUMN } from './format.ts'
import { type Problem, problemAt } from './problem.ts'

/** Where each known column stands in a file. */
export type Columns = {
  readonly positions: ReadonlyMap<string, number>
  /** How many cells a row must have. */
  readonly width: number
  readonly problems: readonly Problem[]
}

/** Reads a file's headings. Capitals, spaces and hyphens make no difference to a name. */
export function readColumns(
  entity: Entity,
  file: string,
  headings: { line: number; cells: readonly string[] },
): Columns {
  const known = columnsOf(entity)
  const names = headings.cells.map(cell => cell.trim().toLowerCase().replace(/[ -]+/g, '_'))
  const positions = new Map<string, number>()
  const problems: Problem[] = []
  names.forEach((name, at) => {
    const place = { file, line: headings.line, column: headings.cells[at]?.trim() ?? '' }
    if (name === '') return
    if (!known.includes(name)) problems.push(problemAt('column-unknown', place))
    else if (positions.has(name)) problems.push(problemAt('column-twice', place))
    else positions.set(name, at)
  })
  for (const column of known) {
    const isNeeded = column === ID_COLUMN || entity.fields[column]?.required
    if (isNeeded && !positions.has(column))
      problems.push(problemAt('column-missing', { file, line: headings.line, column }))
  }
  return { positions, width: names.findLastIndex(name => name !== '') + 1, problems }
}
