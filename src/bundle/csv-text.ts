import { stringify } from 'csv-stringify/sync'

/** Rows as CSV text, as RFC 4180 has it. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  stringify(rows as string[][], { record_delimiter: 'windows', quoted_match: [/[\r\n\t;]/] })
