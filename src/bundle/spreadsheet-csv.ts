import { csvText } from './csv-text.ts'
import { neutralised } from './formula.ts'

/** Spreadsheets take a file for UTF-8 only if it says so. */
const MARK = '\uFEFF'

/** Rows as CSV for someone who opens it in a spreadsheet: nothing in it runs, and no letter is mistaken for another. */
export const spreadsheetCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  MARK + csvText(rows.map(row => row.map(cell => (typeof cell === 'number' ? String(cell) : neutralised(cell)))))
