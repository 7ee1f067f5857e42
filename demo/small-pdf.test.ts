import { expect, test } from 'vitest'
import { mediaTypeOf } from '#modules/documents/data/media-type-of.ts'
import { seeded } from './random.ts'
import { papersFor } from './papers.ts'
import { smallPdf } from './small-pdf.ts'

const PDF = smallPdf('Adroddiad (ysgol)', ['Tŷ ni', 'a \\ b'])
const TEXT = PDF.toString('latin1')

test('a small PDF is taken for what it is', async () => {
  expect(await mediaTypeOf(PDF)).toBe('application/pdf')
})

test('its table of contents says truly where everything is', () => {
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(TEXT)?.[1])
  expect(TEXT.slice(start, start + 4)).toBe('xref')
  const places = [...TEXT.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, place]) => Number(place))
  expect(places.map(place => TEXT.slice(place, place + 7))).toEqual([1, 2, 3, 4, 5, 6].map(at => `${at} 0 obj`))
  const [, length = '', content = ''] = /Length (\d+)>>stream\n(.*)\nendstream/s.exec(TEXT) ?? []
  expect(content).toHaveLength(Number(length))
})

test('its words are kept from being taken for instructions', () => {
  expect(TEXT).toContain('(Adroddiad \\(ysgol\\)) Tj')
  expect(TEXT).toContain('(Ty ni) Tj')
  expect(TEXT).toContain('(a \\\\ b) Tj')
})

test('the same record has the same papers each time', () => {
  expect(papersFor('cy', seeded('one'))).toEqual(papersFor('cy', seeded('one')))
  const many = Array.from({ length: 40 }, (_one, at) => papersFor('en', seeded(String(at))))
  expect(new Set(many.flat().map(({ kind }) => kind)).size).toBe(5)
  expect(new Set(many.map(({ length }) => length))).toEqual(new Set([1, 2, 3]))
})
