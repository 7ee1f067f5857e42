import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { readDocx } from '#test/read-docx.ts'
import { letterPaper } from '../domain/letter-paper.ts'
import { DOCX } from '../domain/media-types.ts'
import { mediaTypeOf } from './media-type-of.ts'
import { writeDocx } from './write-docx.ts'

const SERVICE = { en: 'Aberwen Service', cy: 'Gwasanaeth Aberwen' }
const LETTER = {
  recipient: 'Cadi & Mair',
  address: '1 Stryd y Bont\nAB1 2CD',
  written_on: localDate('2026-11-23'),
  welsh: 'Annwyl Cadi\n\nHoffem dy weld di.\n\nLle: tŷ <bach>',
  english: 'Dear Cadi\n\nWe would like to see you.',
}

describe('a letter as a Word document', () => {
  test('has its words, line for line, Welsh before English and each on its own page', async () => {
    const { text, pages } = await readDocx(await writeDocx(letterPaper(LETTER, SERVICE, 'Apwyntiad')))
    expect(text).toContain('Cadi & Mair\n1 Stryd y Bont\nAB1 2CD\n23 Tachwedd 2026\nAnnwyl Cadi\n')
    expect(text).toContain('23 November 2026\nDear Cadi\nWe would like to see you.')
    expect(text.indexOf('Annwyl')).toBeLessThan(text.indexOf('Dear'))
    expect(pages).toBe(2)
  })

  test('marks every word with its language, so that it is read aloud and checked as what it is', async () => {
    const { runs } = await readDocx(await writeDocx(letterPaper(LETTER, SERVICE, 'Apwyntiad')))
    const languageOf = (words: string) => runs.find(({ text }) => text.includes(words))?.language
    expect(languageOf('Hoffem')).toBe('cy-GB')
    expect(languageOf('Gwasanaeth Aberwen')).toBe('cy-GB')
    expect(languageOf('We would')).toBe('en-GB')
    expect(runs.filter(({ language }) => language === undefined)).toEqual([])
  })

  test('in one language has one page', async () => {
    const { text, pages } = await readDocx(await writeDocx(letterPaper({ ...LETTER, english: null }, SERVICE, 'A')))
    expect(pages).toBe(1)
    expect(text).not.toContain('November')
  })

  test('is taken for what it is', async () => {
    expect(await mediaTypeOf(await writeDocx(letterPaper(LETTER, SERVICE, 'A')))).toBe(DOCX)
  })
})

test('lists are numbered anew in each part', async () => {
  const list = { kind: 'list', numbered: true, items: [{ text: 'one' }, { text: 'two' }] } as const
  const paper = {
    title: 'T',
    sheets: [{ language: 'en', parts: [list, { kind: 'heading', text: 'H' }, list] }],
  } as const
  const { text, numberings } = await readDocx(await writeDocx(paper))
  expect(numberings).toBe(2)
  expect(text.split('\n').filter(Boolean)).toEqual(['one', 'two', 'H', 'one', 'two'])
})
