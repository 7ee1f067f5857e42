import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentDisposition, fileName, likelyTitle } from './file-name.ts'

describe('the name of a file that is given out', () => {
  test.for([
    ['School report', 'School report.pdf'],
    ['a/b\\c: "d"', 'a b c d.pdf'],
    ['..\u0000../passwd', 'passwd.pdf'],
    ['Adroddiad ysgol, tŷ', 'Adroddiad ysgol, tŷ.pdf'],
    ['   ', 'document.pdf'],
  ] as const)('of “%s” is %s', ([title, name]) => {
    expect(fileName(title, 'application/pdf')).toBe(name)
  })

  test('ends as what it truly is', () => {
    expect(fileName('holiday.exe', 'image/png')).toBe('holiday.exe.png')
  })
})

describe('the header with that name', () => {
  test('has it in plain letters and as it is', () => {
    expect(contentDisposition('attachment', 'tŷ (1).pdf')).toBe(
      `attachment; filename="ty (1).pdf"; filename*=UTF-8''t%C5%B7%20%281%29.pdf`,
    )
  })

  test('holds nothing that could end it early, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), title => {
        const header = contentDisposition('inline', fileName(title, 'application/pdf'))
        expect(header).toMatch(/^inline; filename="[\x20-\x7e]*\.pdf"; filename\*=UTF-8''[\w.~!%-]+$/)
        expect(header.split('"')).toHaveLength(3)
      }),
    )
  })
})

test.for([
  ['school_report_2026.pdf', 'school report 2026'],
  ['IMG 0042.jpeg', 'IMG 0042'],
  ['no ending', 'no ending'],
] as const)('“%s” is likely to be called “%s”', ([name, title]) => {
  expect(likelyTitle(name)).toBe(title)
})
