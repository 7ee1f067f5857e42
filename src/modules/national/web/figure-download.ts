import { downloadSheet, SHEET_FORMATS } from '#web/downloads/download-sheet.ts'
import type { Sheet } from '#web/downloads/sheet.ts'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { figureSheet, RATING_FIGURES } from './rating-figures.ts'
import { LINE_SHEET } from './result-line.ts'

/** The table of a figure as a file: `/nation/figures/line.csv`. */
export async function downloadFigure(visit: Visit): Promise<Response> {
  const [, id = '', ending = ''] = /^([a-z0-9-]+)\.([a-z]+)$/.exec(visit.param('file')) ?? []
  const format = found(SHEET_FORMATS.find(one => one === ending))
  return downloadSheet(visit, `inspections-${id}`, found(sheetOf(id)), format)
}

function sheetOf(id: string): Sheet | undefined {
  if (id === 'line') return LINE_SHEET
  const figure = RATING_FIGURES.find(one => one.id === id)
  return figure && figureSheet(figure)
}
