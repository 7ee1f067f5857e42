import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameKeys, nameWords, soughtWords } from './name-keys.ts'

const finds = (sought: string, name: string): boolean => {
  const keys = nameKeys(name)
  return soughtWords(sought).every(
    ({ beginning, alike }) => keys.some(key => key.startsWith(beginning)) || alike.some(key => keys.includes(key)),
  )
}

describe('nameWords', () => {
  test.for([
    ['Siân O’Brien-Wyn', ['sian', 'obrien', 'wyn']],
    ['  Tŷ   Mawr ', ['ty', 'mawr']],
    ['St. John', ['st', 'john']],
    ['', []],
  ] as const)('%s is %j', ([name, words]) => {
    expect(nameWords(name)).toEqual(words)
  })
})

describe('a search finds', () => {
  test.for([
    ['dav', 'David Pretend', 'the beginning of a name'],
    ['pretend dav', 'David Pretend', 'any order'],
    ['sian', 'Siân Ffug', 'without the accent'],
    ['Siân', 'Sian Ffug', 'with an accent that was not recorded'],
    ['shan', 'Siân Ffug', 'by sound, an English spelling of a Welsh name'],
    ['shaun', 'Siôn Ffug', 'by sound, Siôn'],
    ['david', 'Dafydd Ffug', 'the English form of a Welsh name'],
    ['dafydd', 'Dai Ffug', 'a short form'],
    ['reece', 'Rhys Ffug', 'by sound and form'],
    ['ffion', 'Fion Ffug', 'a doubled letter'],
    ['llewellin', 'Llywelyn Ffug', 'a spelling heard'],
    ['john', 'Ieuan Ffug', 'the English form of Ieuan'],
    ['stephen', 'Steven Made-Up', 'an English spelling'],
    ['katherine', 'Catrin Made-Up', 'the English form of Catrin'],
    ['made', 'Catrin Made-Up', 'part of a double name'],
  ] as const)('“%s” finds %s: %s', ([sought, name]) => {
    expect(finds(sought, name)).toBe(true)
  })

  test.for([
    ['david', 'Siân Ffug'],
    ['da ffug', 'Rhys Ffug'],
    ['zz', 'David Pretend'],
  ] as const)('“%s” does not find %s', ([sought, name]) => {
    expect(finds(sought, name)).toBe(false)
  })

  test('every name by each beginning of each of its own words, in any order', () => {
    const word = fc.stringMatching(/^[A-Za-zâêîôûŵŷ]{2,10}$/)
    fc.assert(
      fc.property(word, word, fc.nat(8), (first, last, cut) => {
        const beginning = first.slice(0, 2 + (cut % first.length))
        return finds(`${last} ${beginning}`, `${first} ${last}`)
      }),
    )
  })
})
