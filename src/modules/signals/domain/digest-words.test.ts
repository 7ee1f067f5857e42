import { describe, expect, test } from 'vitest'
import { digestText, isWorthTelling } from './digest-words.ts'

const NONE = { fresh: 0, late: 0, newlyLate: 0, comeUp: 0 }

test.for([
  [NONE, false],
  [{ ...NONE, late: 9 }, false],
  [{ ...NONE, fresh: 1 }, true],
  [{ ...NONE, late: 9, newlyLate: 1 }, true],
  [{ ...NONE, comeUp: 1 }, true],
] as const)('%o is worth a message: %s', ([digest, expected]) => {
  expect(isWorthTelling(digest)).toBe(expected)
})

describe('a message', () => {
  const addresses = { list: 'https://sightline.example/aberwen/signals', stop: 'https://sightline.example/stop' }
  test('says the numbers that are not nought, in words of both languages, and where to see them', () => {
    const { en, cy } = digestText({ fresh: 2, late: 1, newlyLate: 0, comeUp: 0 }, addresses)
    expect(en).toBe(
      'Since the last message:\n• 2 new signals\n• 1 signal is late\n\nSee them: https://sightline.example/aberwen/signals\n\nTo have no more of these messages: https://sightline.example/stop',
    )
    expect(cy).toContain('• 2 arwydd newydd\n• 1 arwydd yn hwyr')
  })
})
