import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineMark, settleLine } from './line.ts'

const answer = (text: string | null) => (text === null ? null : { answer: text })
const typed = (values: string | null, seen: string | null, keep?: 'typed' | 'saved') => ({
  ...({ kind: 'answer', code: 'life-now' } as const),
  values: answer(values),
  seen: lineMark(answer(seen)),
  ...(keep ? { keep } : {}),
})

describe('what becomes of a line', () => {
  test.for([
    ['nobody changed it', 'a', 'a', 'a', 'stays'],
    ['only I changed it', 'b', 'a', 'a', 'is-written'],
    ['only someone else did', 'a', 'a', 'b', 'stays'],
    ['both alike', 'b', 'a', 'b', 'stays'],
    ['both, differently', 'b', 'a', 'c', 'conflicts'],
    ['I was first to say anything', 'b', null, null, 'is-written'],
    ['I took it away', null, 'a', 'a', 'is-written'],
    ['I took away what someone else changed', null, 'a', 'b', 'conflicts'],
  ] as const)('%s', ([, mine, seen, saved, becomes]) => {
    expect(settleLine(typed(mine, seen), answer(saved))).toBe(becomes)
  })

  test('having chosen between both, the choice stands, unless a third has changed it since', () => {
    expect(settleLine(typed('b', 'c', 'typed'), answer('c'))).toBe('is-written')
    expect(settleLine(typed('b', 'c', 'saved'), answer('c'))).toBe('stays')
    expect(settleLine(typed('b', 'c', 'typed'), answer('d'))).toBe('conflicts')
  })

  test('what someone else saved is never overwritten unseen', () => {
    const text = fc.option(fc.constantFrom('a', 'b', 'c'))
    fc.assert(
      fc.property(text, text, text, (mine, seen, saved) => {
        if (settleLine(typed(mine, seen), answer(saved)) === 'is-written') expect(saved).toBe(seen)
      }),
    )
  })
})

test('the mark of a line does not depend on the order of its fields, nor on what it leaves empty', () => {
  expect(lineMark({ weight: 'some', detail: 'x', who: null })).toBe(lineMark({ detail: 'x', weight: 'some' }))
  expect(lineMark({ who: null })).toBe(lineMark(null))
})
