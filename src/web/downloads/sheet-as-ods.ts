import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import type { Language } from '#kernel/language.ts'
import { contentXml, manifestXml, metaXml, stylesXml } from './ods-parts.ts'
import { cellsIn, type Sheet } from './sheet.ts'

export const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet'

/** The sheet as an OpenDocument spreadsheet: texts stay texts, so nothing in it runs. */
export function sheetAsOds({ title, head, rows }: Sheet, language: Language, now: Date): Promise<Buffer> {
  const name = title[language]
  const parts = {
    'content.xml': contentXml(
      name,
      cellsIn(language, head),
      rows.map(row => cellsIn(language, row)),
    ),
    'styles.xml': stylesXml(language),
    'meta.xml': metaXml(name, language, now),
  }
  const zip = new ZipFile()
  const add = (path: string, text: string, compress = true): void =>
    zip.addBuffer(Buffer.from(text), path, { compress, mtime: now })
  add('mimetype', ODS_TYPE, false) // first and as it is, so that the file can be told by its opening bytes
  for (const [path, text] of Object.entries(parts)) add(path, text)
  add('META-INF/manifest.xml', manifestXml(ODS_TYPE, Object.keys(parts)))
  zip.end()
  return buffer(zip.outputStream)
}
