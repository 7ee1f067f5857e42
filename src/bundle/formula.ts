/** What makes a spreadsheet take a cell for a formula, after any apostrophes. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u

/** A cell that no spreadsheet runs: what looks like a formula gets an apostrophe in front. */
export const neutralised = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell)

/** The cell as it was before `neutralised`: takes off exactly the apostrophe that was put in front. */
export const restored = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell)
