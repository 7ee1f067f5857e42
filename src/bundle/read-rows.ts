import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { decodedText, encodingOf } from './decode-text.ts'

/** A row of a file: the line on which it starts, and its cells. */
export type Row = { readonly line: number; readonly cells: readonly string[] }

/** The file can't be read as CSV from this line on. */
export class UnreadableFile extends Error {
  readonly line: number
  constructor(line: number, cause: unknown) {
    super(`The file cannot be read from line ${line}`, { cause })
    this.line = line
  }
}

/** More characters than this in one row mean that a quotation mark was never closed. */
const LONGEST_ROW = 1_000_000

type Parsed = { readonly record: string[]; readonly info: { readonly lines: number } }

/** The rows of a CSV file, headings first and blank ones left out, a few at a time in memory. */
export async function* readRows(open: () => Promise<Readable>): AsyncGenerator<Row> {
  let line = 1
  try {
    const encoding = await encodingOf(await open())
    for await (const { record, info } of parsedRows(decodedText(await open(), encoding))) {
      line = info.lines - newLinesIn(record)
      if (record.some(cell => cell.trim() !== '')) yield { line, cells: record }
      line = info.lines + 1
    }
  } catch (cause) {
    throw new UnreadableFile(line, cause)
  }
}

async function* parsedRows(text: AsyncGenerator<string>): AsyncGenerator<Parsed> {
  const { start, delimiter } = await untilHeadings(text)
  const parser = parse({
    delimiter,
    record_delimiter: '\n',
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    rtrim: delimiter !== '\t', // spaces between a closing quotation mark and the delimiter
    max_record_size: LONGEST_ROW,
  })
  const source = Readable.from(startingWith(start, text))
  source.on('error', cause => parser.destroy(cause))
  yield* source.pipe(parser) as AsyncIterable<Parsed>
}

async function* startingWith(start: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield start
  yield* rest
}

/** Reads as far as the first line that says something, which tells what stands between its cells. */
async function untilHeadings(text: AsyncGenerator<string>): Promise<{ start: string; delimiter: string }> {
  let start = ''
  for (let next = await text.next(); !next.done; next = await text.next()) {
    start += next.value
    const headings = /^\s*(\S[^\n]*)\n/.exec(start)?.[1]
    if (headings !== undefined || start.length > LONGEST_ROW)
      return { start, delimiter: delimiterIn(headings ?? start) }
  }
  return { start, delimiter: delimiterIn(start) }
}

const DELIMITERS = [',', ';', '\t'] as const

const delimiterIn = (headings: string): string => {
  const plain = headings.replace(/"[^"]*"/g, '')
  return DELIMITERS.map(mark => ({ mark, count: plain.split(mark).length })).reduce((most, next) =>
    next.count > most.count ? next : most,
  ).mark
}

const newLinesIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)
