import { codeLabel } from '#kernel/code-list.ts'
import { join, type Phrase, same, say, type Words } from '#kernel/language.ts'
import type { Cells, Merged } from '../domain/merge-cells.ts'
import { questionResult } from '../domain/question-result.ts'
import { QUESTION_CELLS, STANDARD_CELLS } from '../domain/rating-cells.ts'
import { RATING_LIST } from '#modules/frameworks/domain/rating-list.ts'
import { standardRating } from '../domain/standard-rating.ts'

const CELL = /^([a-z]+)-(.+?)(?:-(?:day|month|year))?$/

/** A cell’s name taken apart: `judged-2.1.2`, `on-2.1-day`. */
const partsOf = (name: string): readonly [cell: string, id: string] => {
  const [, cell = '', id = ''] = CELL.exec(name) ?? []
  return [cell, id]
}

/** The field whose label and error the cell has: a day’s three cells are one field. */
export const fieldOfCell = (name: string): string => partsOf(name).join('-')

const LABELS: Readonly<Record<string, Words>> = {
  [STANDARD_CELLS.rating]: standardRating.fields.rating.label,
  [STANDARD_CELLS.reason]: standardRating.fields.reason.label,
  [STANDARD_CELLS.decided_by]: standardRating.fields.decided_by.label,
  [STANDARD_CELLS.decided_on]: standardRating.fields.decided_on.label,
  [QUESTION_CELLS.sufficient]: questionResult.fields.sufficient.label,
  [QUESTION_CELLS.judged]: questionResult.fields.judged.label,
  [QUESTION_CELLS.percentage]: questionResult.fields.percentage.label,
}

const BLANK: Words = { en: 'blank', cy: 'gwag' }

type Said = { readonly id: string; readonly label: Words; readonly value: Words }

const WHAT_STANDS: Phrase<Said> = {
  en: ({ id, label, value }) => `${id} ${label.en}: ${value.en}`,
  cy: ({ id, label, value }) => `${id} ${label.cy}: ${value.cy}`,
}

/** What a cell holds, in words: “2.1 Rating: Good”. */
export function cellInWords(name: string, value: string): Words {
  const [cell, id] = partsOf(name)
  return say(WHAT_STANDS, { id, label: LABELS[cell] ?? same(cell), value: valueInWords(cell, value) })
}

const valueInWords = (cell: string, value: string): Words => {
  if (value === '') return BLANK
  return cell === STANDARD_CELLS.rating ? codeLabel(RATING_LIST, value) : same(value)
}

const CLASH: Phrase<Words> = {
  en: theirs =>
    `Someone else has saved another answer here (${theirs.en}). Leave yours or take theirs, then save again`,
  cy: theirs =>
    `Mae rhywun arall wedi cadw ateb arall yma (${theirs.cy}). Gadewch eich un chi neu defnyddiwch eu hun nhw, yna cadwch eto`,
}

/** What to say at each cell that two people filled differently: what the other saved. */
export const clashErrors = ({ clashing }: Merged, saved: Cells): Readonly<Record<string, Words>> =>
  Object.fromEntries(
    clashing.map(name => {
      const [cell, id] = partsOf(name)
      const clash = say(CLASH, valueInWords(cell, saved[name] ?? ''))
      return [fieldOfCell(name), join([same(id), clash], ': ')]
    }),
  )
