import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { bailNow } from './bail-now.ts'

const ON = localDate('2026-11-23')
const hearing = (held_on: string, remand_decision: string | null, offence_ids: readonly string[] = ['theft']) => ({
  held_on: localDate(held_on),
  remand_decision,
  offence_ids,
})
const outcome = (offence_id: string, decided_on: string) => ({ offence_id, decided_on: localDate(decided_on) })

describe('bail and remand', () => {
  const bail = hearing('2026-10-01', 'conditional-bail')

  test('hold from the hearing until the offences heard have an outcome', () => {
    expect(bailNow([bail], [], ON)).toBe(bail)
    expect(bailNow([bail], [], localDate('2026-09-30'))).toBeNull()
    expect(bailNow([bail], [outcome('theft', '2026-11-01')], ON)).toBeNull()
  })

  test('go on while one of several offences is undecided, and whatever was decided before or about others', () => {
    const two = hearing('2026-10-01', 'conditional-bail', ['theft', 'assault'])
    expect(bailNow([two], [outcome('theft', '2026-11-01')], ON)).toBe(two)
    expect(bailNow([bail], [outcome('theft', '2026-09-01'), outcome('assault', '2026-11-01')], ON)).toBe(bail)
  })

  test('follow the last decision: a later one replaces it, a hearing without one does not', () => {
    const remand = hearing('2026-11-02', 'remand-in-custody')
    expect(bailNow([bail, remand], [], ON)).toBe(remand)
    expect(bailNow([hearing('2026-11-02', null), bail], [], ON)).toBe(bail)
    expect(bailNow([bail, hearing('2026-11-02', 'none')], [], ON)).toBeNull()
    expect(bailNow([bail, hearing('2026-11-02', 'not-known')], [], ON)).toBeNull()
  })

  test('of a hearing with no offence named hold until any outcome', () => {
    const unnamed = hearing('2026-10-01', 'bail-supervision', [])
    expect(bailNow([unnamed], [], ON)).toBe(unnamed)
    expect(bailNow([unnamed], [outcome('theft', '2026-10-01')], ON)).toBeNull()
  })
})
