import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import type { Language } from '#kernel/language.ts'
import { sheetAsCsv } from './sheet-as-csv.ts'
import { ODS_TYPE, sheetAsOds } from './sheet-as-ods.ts'
import type { Sheet } from './sheet.ts'

const NOW = new Date('2026-11-23T18:00:00Z')

const SHEET: Sheet = {
  title: { en: 'Services [of the nation]', cy: 'Gwasanaethau' },
  head: [
    { en: 'Name', cy: 'Enw' },
    { en: 'Score', cy: 'Sgôr' },
  ],
  rows: [
    [{ en: 'Isle of Anglesey', cy: 'Ynys Môn' }, 19],
    ['=HYPERLINK("http://example.org")', null],
    ['Ŵ & <b>”', -3],
    ['two\nlines,  two spaces', 0.5],
  ],
}

type Element = { readonly tag: string; readonly attributes: Readonly<Record<string, string>>; readonly inside: Node[] }
type Node = Element | string

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
const plain = (escaped: string): string => escaped.replace(/&(\w+);/g, (_all, sign: string) => SIGNS[sign] ?? '?')

/** Reads XML as strictly as these files need it: every element closed, no sign left over. */
function parseXml(xml: string): Element {
  const root: Element = { tag: '', attributes: {}, inside: [] }
  const open = [root]
  const body = xml.replace(/^<\?xml [^>]*\?>\s*/, '')
  const pieces = body.match(/<[^<>]+>|[^<>]+/g) ?? []
  if (pieces.join('') !== body) throw new Error('A bare < or > in the text')
  for (const piece of pieces) {
    const here = open.at(-1) as Element
    const [, closing, tag = '', rest = '', empty] = /^<(\/?)([\w:-]+)([^]*?)(\/?)>$/.exec(piece) ?? []
    if (!piece.startsWith('<')) {
      if (/&(?!amp;|lt;|gt;|quot;)/.test(piece)) throw new Error(`A bare & in ${piece}`)
      here.inside.push(plain(piece))
    } else if (closing) {
      if (open.pop()?.tag !== tag) throw new Error(`</${tag}> closes nothing`)
    } else {
      const attributes = [...rest.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        plain(value),
      ])
      const element: Element = { tag, attributes: Object.fromEntries(attributes) as Record<string, string>, inside: [] }
      here.inside.push(element)
      if (!empty) open.push(element)
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.tag ?? ''}> is not closed`)
  return root
}

const elements = (node: Node, tag: string): readonly Element[] =>
  typeof node === 'string'
    ? []
    : [...(node.tag === tag ? [node] : []), ...node.inside.flatMap(inner => elements(inner, tag))]

/** What a cell says, its marked spaces and its lines put back. */
const said = (node: Node): string => {
  if (typeof node === 'string') return node
  if (node.tag === 'text:s') return ' '.repeat(Number(node.attributes['text:c']))
  if (node.tag === 'text:tab') return '\t'
  return node.inside.map(said).join(node.tag === 'table:table-cell' ? '\n' : '')
}

async function unzipped(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip: ZipFile = await promisify<Buffer, ZipFile>((buffer, done) =>
    fromBuffer(buffer, { lazyEntries: false, autoClose: false }, (error, opened) => done(error, opened)),
  )(bytes)
  const found: { readonly name: string; readonly content: Promise<string> }[] = []
  zip.on('entry', (entry: Entry) => {
    const content = new Promise<string>((resolve, reject) =>
      zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(text(stream)))),
    )
    found.push({ name: entry.fileName, content })
  })
  await new Promise(resolve => zip.once('end', resolve))
  return new Map(await Promise.all(found.map(async ({ name, content }) => [name, await content] as const)))
}

async function rowsOf(sheet: Sheet, language: Language) {
  const parts = await unzipped(await sheetAsOds(sheet, language, NOW))
  const rows = elements(parseXml(parts.get('content.xml') ?? ''), 'table:table-row')
  return rows.map(row => elements(row, 'table:table-cell'))
}

describe('a table as CSV', () => {
  test('says what it is written in, has its headings in the language, and runs nothing', () => {
    expect(sheetAsCsv(SHEET, 'cy')).toBe(
      '\uFEFFEnw,Sgôr\r\nYnys Môn,19\r\n"\'=HYPERLINK(""http://example.org"")",\r\nŴ & <b>”,-3\r\n"two\nlines,  two spaces",0.5\r\n',
    )
    expect(sheetAsCsv(SHEET, 'en')).toContain('Name,Score\r\nIsle of Anglesey,19')
  })
})

describe('a table as an OpenDocument spreadsheet', () => {
  test('can be told by its opening bytes, and lists its parts', async () => {
    const bytes = await sheetAsOds(SHEET, 'en', NOW)
    expect(bytes.subarray(30, 38 + ODS_TYPE.length).toString()).toBe(`mimetype${ODS_TYPE}`)
    const parts = await unzipped(bytes)
    const listed = elements(parseXml(parts.get('META-INF/manifest.xml') ?? ''), 'manifest:file-entry')
    const paths = listed.map(({ attributes }) => attributes['manifest:full-path'])
    expect(paths).toEqual([
      '/',
      ...[...parts.keys()].filter(name => name !== 'mimetype' && !name.startsWith('META-INF')),
    ])
  })

  test('holds what the table holds, numbers as numbers and formulas as text', async () => {
    const rows = await rowsOf(SHEET, 'en')
    expect(rows.map(row => row.map(said))).toEqual([
      ['Name', 'Score'],
      ['Isle of Anglesey', '19'],
      ['=HYPERLINK("http://example.org")', ''],
      ['Ŵ & <b>”', '-3'],
      ['two\nlines,  two spaces', '0.5'],
    ])
    const types = rows.map(row => row.map(({ attributes }) => attributes['office:value-type']))
    expect(types.slice(1)).toEqual([
      ['string', 'float'],
      ['string', undefined],
      ['string', 'float'],
      ['string', 'float'],
    ])
    expect(rows[3]?.[1]?.attributes['office:value']).toBe('-3')
  })

  test('names its sheet and its language', async () => {
    const parts = await unzipped(await sheetAsOds(SHEET, 'cy', NOW))
    const [table] = elements(parseXml(parts.get('content.xml') ?? ''), 'table:table')
    const [look] = elements(parseXml(parts.get('styles.xml') ?? ''), 'style:text-properties')
    const [language] = elements(parseXml(parts.get('meta.xml') ?? ''), 'dc:language')
    expect(table?.attributes['table:name']).toBe('Gwasanaethau')
    expect([look?.attributes['fo:language'], language && said(language)]).toEqual(['cy', 'cy-GB'])
    const english = await unzipped(await sheetAsOds(SHEET, 'en', NOW))
    const [named] = elements(parseXml(english.get('content.xml') ?? ''), 'table:table')
    expect(named?.attributes['table:name']).toBe('Services  of the nation')
  })

  test('gives every text back as it was, apart from what XML cannot hold', async () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.stringMatching(/^[ \t\r\n=&<>"a]{0,8}$/))
    const texts = fc.array(cell, { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(texts, async cells => {
        const sheet: Sheet = { title: SHEET.title, head: cells.map(() => SHEET.title), rows: [cells] }
        const [, row = []] = await rowsOf(sheet, 'en')
        // eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
        const kept = cells.map(cell => cell.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''))
        expect(row.map(said)).toEqual(kept.map(cell => cell.replace(/\r\n?/g, '\n')))
      }),
      { numRuns: 60 },
    )
  })
})
