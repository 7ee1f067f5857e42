import type { Language } from '#kernel/language.ts'

/** The parts of an OpenDocument 1.3 spreadsheet, as ISO/IEC 26300 names them. */
const NAMES = Object.entries({
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  meta: 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  dc: 'http://purl.org/dc/elements/1.1/',
})
  .map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
  .join(' ')

type Cell = string | number

const documentOf = (part: string, inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<office:${part} ${NAMES} office:version="1.3">${inside}</office:${part}>`

/** The table itself, its first row a heading that is repeated on every printed page. */
export function contentXml(name: string, head: readonly Cell[], rows: readonly (readonly Cell[])[]): string {
  const widths = head.map((cell, at) => widthOf([cell, ...rows.map(row => row[at] ?? '')]))
  const styles = widths.map((width, at) => columnStyle(at, width)).join('')
  const columns = widths.map((_width, at) => `<table:table-column table:style-name="column${at}"/>`).join('')
  const heading = `<table:table-header-rows>${rowXml(head, 'heading')}</table:table-header-rows>`
  const table = `<table:table table:name="${escaped(sheetName(name))}">${columns}${heading}${rows
    .map(row => rowXml(row))
    .join('')}</table:table>`
  return documentOf(
    'document-content',
    `<office:automatic-styles>${HEADING}${styles}</office:automatic-styles>` +
      `<office:body><office:spreadsheet>${table}</office:spreadsheet></office:body>`,
  )
}

const HEADING =
  '<style:style style:name="heading" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>'

const columnStyle = (at: number, width: number): string =>
  `<style:style style:name="column${at}" style:family="table-column">` +
  `<style:table-column-properties style:column-width="${width}cm"/></style:style>`

/** Wide enough for most of what a column holds, in centimetres. */
function widthOf(cells: readonly Cell[]): number {
  const longest = cells.reduce<number>((most, cell) => Math.max(most, String(cell).length), 0)
  return Math.min(12, Math.max(2, 0.6 + 0.2 * longest))
}

const rowXml = (cells: readonly Cell[], style?: string): string =>
  `<table:table-row>${cells.map(cell => cellXml(cell, style)).join('')}</table:table-row>`

function cellXml(cell: Cell, style: string | undefined): string {
  const look = style ? ` table:style-name="${style}"` : ''
  if (cell === '') return `<table:table-cell${look}/>`
  const type =
    typeof cell === 'number' ? `office:value-type="float" office:value="${cell}"` : 'office:value-type="string"'
  return `<table:table-cell${look} ${type}>${paragraphs(String(cell))}</table:table-cell>`
}

/** Lines and spaces as they were typed: OpenDocument takes both for mere spacing unless they are marked. */
const paragraphs = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(
      line =>
        `<text:p>${escaped(line)
          .replace(/\t/g, '<text:tab/>')
          .replace(/^ | $| {2,}/g, markedSpaces)}</text:p>`,
    )
    .join('')

const markedSpaces = (spaces: string): string => `<text:s text:c="${spaces.length}"/>`

/** Spreadsheets name a sheet in at most 31 characters, without some signs. */
const sheetName = (name: string): string =>
  name
    .replace(/[[\]*?:/\\]/g, ' ')
    .slice(0, 31)
    .trim()

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text in XML. Characters that XML cannot hold at all are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, sign => SIGNS[sign] ?? sign)

/** The language in which spellings are checked and the file is read aloud. */
export const stylesXml = (language: Language): string =>
  documentOf(
    'document-styles',
    '<office:styles><style:default-style style:family="table-cell">' +
      `<style:text-properties fo:language="${language}" fo:country="GB"/></style:default-style></office:styles>`,
  )

export const metaXml = (title: string, language: Language, now: Date): string =>
  documentOf(
    'document-meta',
    `<office:meta><meta:generator>Sightline</meta:generator><dc:title>${escaped(title)}</dc:title>` +
      `<dc:language>${language}-GB</dc:language><meta:creation-date>${now.toISOString()}</meta:creation-date></office:meta>`,
  )

export const manifestXml = (type: string, paths: readonly string[]): string =>
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">' +
  `<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${type}"/>` +
  paths.map(path => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="text/xml"/>`).join('') +
  '</manifest:manifest>'
