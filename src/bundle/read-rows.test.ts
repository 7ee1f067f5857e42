import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRows, type Row } from './read-rows.ts'

const inPieces = (bytes: Uint8Array, size: number) => () =>
  Promise.resolve(
    Readable.from(
      Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        Buffer.from(bytes.slice(at * size, (at + 1) * size)),
      ),
    ),
  )

async function rowsOf(content: string | Uint8Array, size = 65_536): Promise<Row[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const rows: Row[] = []
  for await (const row of readRows(inPieces(bytes, size))) rows.push(row)
  return rows
}

const cellsOf = async (content: string | Uint8Array, size?: number) =>
  (await rowsOf(content, size)).map(({ cells }) => cells)

describe('a file', () => {
  test.for([
    ['with a byte-order mark', '\uFEFFid,name\nC1,Siân\n'],
    ['with Windows line ends', 'id,name\r\nC1,Siân\r\n'],
    ['with old Macintosh line ends', 'id,name\rC1,Siân\r'],
    ['without a last line end', 'id,name\nC1,Siân'],
    ['with semicolons', 'id;name\nC1;Siân\n'],
    ['with tabs', 'id\tname\nC1\tSiân\n'],
    ['with blank lines', '\n\nid,name\n\n  \n,\nC1,Siân\n\n'],
    ['with everything in quotation marks', '"id","name"\n"C1","Siân"\n'],
    ['with spaces after quotation marks', '"id" ,"name" \n"C1" ,"Siân"  \n'],
  ] as const)('%s reads the same', async ([, content]) => {
    expect(await cellsOf(content)).toEqual([
      ['id', 'name'],
      ['C1', 'Siân'],
    ])
  })

  test('in Windows-1252 keeps its accents, dashes and euro signs', async () => {
    const bytes = Buffer.from([...Buffer.from('id,name\nC1,'), 0x53, 0x69, 0xe2, 0x6e, 0x20, 0x96, 0x20, 0x80, 0x0a])
    expect(await cellsOf(bytes, 3)).toEqual([
      ['id', 'name'],
      ['C1', 'Siân – €'],
    ])
  })

  test.for(['utf-16le', 'utf-16be'] as const)('in %s with its mark is read', async encoding => {
    const bytes = Buffer.from('\uFEFFid,name\r\nC1,Tŷ\r\n', 'utf16le')
    expect(await cellsOf(encoding === 'utf-16le' ? bytes : bytes.swap16(), 5)).toEqual([
      ['id', 'name'],
      ['C1', 'Tŷ'],
    ])
  })

  test('tells the line on which each row starts, over quoted new lines and blank lines', async () => {
    const rows = await rowsOf('id,notes\r\nC1,"one\r\ntwo\r\n\r\nfour"\r\n\r\nC2,plain\r\nC3,"x\ny"\r\nC4,z')
    expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, 'id'],
      [2, 'C1'],
      [7, 'C2'],
      [8, 'C3'],
      [10, 'C4'],
    ])
    expect(rows[1]?.cells[1]).toBe('one\ntwo\n\nfour')
  })

  test('with a quotation mark inside a text is read as it stands', async () => {
    expect(await cellsOf('id,name\nC1,the "Den" flat\n')).toEqual([
      ['id', 'name'],
      ['C1', 'the "Den" flat'],
    ])
  })

  test('with a quotation mark that is never closed is refused from its line on', async () => {
    await expect(rowsOf('id,name\nC1,a\nC2,"b\nC3,c\n')).rejects.toMatchObject({ line: 3 })
  })

  test('of nothing has no rows', async () => {
    expect(await rowsOf('')).toEqual([])
    expect(await rowsOf('\n\n')).toEqual([])
  })

  test('reads the same in whatever pieces it comes', async () => {
    const content = new TextEncoder().encode('id;name\r\nC1;"Siân\r\nŵ"\r\n\r\nC2;"a ""b"" c"\r\n')
    const whole = await rowsOf(content)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async size => {
        expect(await rowsOf(content, size)).toEqual(whole)
      }),
    )
  })
})
