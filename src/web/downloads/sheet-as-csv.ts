import { spreadsheetCsv } from '#bundle/spreadsheet-csv.ts'
import type { Language } from '#kernel/language.ts'
import { cellsIn, type Sheet } from './sheet.ts'

export const sheetAsCsv = ({ head, rows }: Sheet, language: Language): string =>
  spreadsheetCsv([head, ...rows].map(row => cellsIn(language, row)))
