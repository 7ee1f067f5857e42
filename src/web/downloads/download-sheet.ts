import type { Visit } from '../visit.ts'
import { sheetAsCsv } from './sheet-as-csv.ts'
import { ODS_TYPE, sheetAsOds } from './sheet-as-ods.ts'
import type { Sheet } from './sheet.ts'

export const SHEET_FORMATS = ['csv', 'ods'] as const
export type SheetFormat = (typeof SHEET_FORMATS)[number]

const TYPES: Readonly<Record<SheetFormat, string>> = { csv: 'text/csv; charset=utf-8', ods: ODS_TYPE }

/** Answers with a table as a file, in the language of the page it was taken from. `name` is in ASCII, without ending. */
export async function downloadSheet(visit: Visit, name: string, sheet: Sheet, format: SheetFormat): Promise<Response> {
  const { c, language, now, today } = visit
  const content =
    format === 'csv' ? sheetAsCsv(sheet, language) : new Uint8Array(await sheetAsOds(sheet, language, now))
  return c.body(content, 200, {
    'content-type': TYPES[format],
    'content-disposition': `attachment; filename="${name}-${today}.${format}"`,
    'content-language': language,
  })
}
