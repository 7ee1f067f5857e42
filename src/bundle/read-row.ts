import type { Entity, Field, Values } from '#kernel/entity.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { readRecord } from '#kernel/read-value.ts'
import type { Columns } from './columns.ts'
import { CODES_MAX, ID_COLUMN, ID_MAX } from './format.ts'
import { restored } from './formula.ts'
import { type Place, type Problem, problemAt } from './problem.ts'
import type { Row } from './read-rows.ts'

/** A row read: the sender's id, or null where there is none to keep it under, its values and what is wrong with it. */
export type RowReading = {
  readonly sourceId: string | null
  readonly values: Values
  readonly problems: readonly Problem[]
  /** How many dates stood for “none”. */
  readonly noDates: number
}

/** Reads a row as the record kind's fields say, with references still in the sender's ids. */
export function readRow(entity: Entity, columns: Columns, row: Row, file: string, on: LocalDate): RowReading {
  const place = { file, line: row.line }
  if (isRagged(columns, row)) return unread(problemAt('row-ragged', place))
  const texts = textsOf(columns, row)
  const broken = Object.entries(texts).filter(([, text]) => text.includes('\u0000') || text.includes('\uFFFD'))
  if (broken.length > 0) {
    return unread(...broken.map(([column, value]) => problemAt('character-unreadable', { ...place, column, value })))
  }
  const { values, errors, unknownCodes, noDates } = readRecord(entity, texts, on)
  const id = readId(texts[ID_COLUMN] ?? '', place)
  const problems = [
    ...id.problems,
    ...Object.entries(errors)
      .filter(([column]) => columns.positions.has(column) || !entity.fields[column]?.required) // told once, as a missing column
      .map(([column, words]) => {
        const value = texts[column] ?? ''
        return problemAt(value.trim() === '' ? 'answer-missing' : 'answer-wrong', { ...place, column, value }, words)
      }),
    ...Object.entries(unknownCodes).map(([column, value]) => problemAt('code-unknown', { ...place, column, value })),
    ...tooLong(entity, texts, place),
  ]
  return { sourceId: id.sourceId, values, problems, noDates: noDates.length }
}

const unread = (...problems: readonly Problem[]): RowReading => ({ sourceId: null, values: {}, problems, noDates: 0 })

// Empty cells after the last heading are what spreadsheets leave behind; a cell that is lacking is not.
const isRagged = ({ width }: Columns, { cells }: Row): boolean =>
  cells.length < width || cells.slice(width).some(cell => cell.trim() !== '')

function textsOf({ positions }: Columns, { cells }: Row): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {}
  for (const [column, at] of positions) texts[column] = restored(cells[at] ?? '')
  return texts
}

function readId(text: string, place: Place): { sourceId: string | null; problems: readonly Problem[] } {
  const sourceId = text.normalize('NFC').trim()
  const at = { ...place, column: ID_COLUMN, value: sourceId }
  if (sourceId === '') return { sourceId: null, problems: [problemAt('id-missing', at)] }
  if (sourceId.length > ID_MAX) return { sourceId: null, problems: [problemAt('id-too-long', at)] }
  return { sourceId, problems: [] }
}

const IN_CODES: ReadonlySet<Field['kind']> = new Set(['code', 'codes', 'reference', 'references'])

const tooLong = (entity: Entity, texts: Readonly<Record<string, string>>, place: Place): readonly Problem[] =>
  Object.entries(entity.fields).flatMap(([column, field]) => {
    const value = texts[column] ?? ''
    const most = field.kind === 'code' || field.kind === 'reference' ? ID_MAX : CODES_MAX
    return IN_CODES.has(field.kind) && value.length > most
      ? [problemAt('code-too-long', { ...place, column, value })]
      : []
  })
