import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { secondCases, shareOut } from './share-out.ts'

const AUDITORS = [
  { id: 'eleri', personId: 'p-eleri' },
  { id: 'macsen', personId: 'p-macsen' },
  { id: 'from-elsewhere', personId: null },
]
const owns = fc.subarray(['p-eleri', 'p-macsen'])
const CASES = fc.array(owns, { maxLength: 30 }).map(all => all.map((own, at) => ({ id: `case-${at}`, own })))

describe('giving cases out', () => {
  test('never gives one to somebody whose own it is, nor both audits of one to one person', () => {
    fc.assert(
      fc.property(CASES, fc.integer({ min: 0, max: 100 }), (cases, secondShare) => {
        const given = shareOut({ cases, auditors: AUDITORS, secondShare, seed: 's' })
        for (const { caseId, auditorId } of given) {
          const personId = AUDITORS.find(({ id }) => id === auditorId)?.personId ?? null
          expect(personId !== null && cases.find(({ id }) => id === caseId)?.own.includes(personId)).toBe(false)
        }
        for (const [, both] of Map.groupBy(given, ({ caseId }) => caseId)) {
          const named = both.flatMap(({ auditorId }) => auditorId ?? [])
          expect(new Set(named).size).toBe(named.length)
        }
      }),
    )
  })

  test('is in turn: where nobody has a case of their own, no auditor has two more than another', () => {
    const cases = Array.from({ length: 8 }, (_, at) => ({ id: `case-${at}`, own: [] }))
    const given = shareOut({ cases, auditors: AUDITORS, secondShare: 50, seed: 's' })
    const counts = [...Map.groupBy(given, ({ auditorId }) => auditorId).values()].map(({ length }) => length)
    expect(counts.toSorted()).toEqual([4, 4, 4])
  })

  test('leaves a case to nobody where it is everybody’s own', () => {
    const cases = [{ id: 'one', own: ['p-eleri'] }]
    expect(shareOut({ cases, auditors: AUDITORS.slice(0, 1), secondShare: 0, seed: 's' })).toEqual([
      { caseId: 'one', part: 'first', auditorId: null },
    ])
  })

  test.for([
    [9, 20, 2],
    [9, 0, 0],
    [9, 100, 9],
    [1, 1, 1],
  ] as const)('of %i cases, %i per cent for a second auditor are %i', ([count, share, second]) => {
    const cases = Array.from({ length: count }, (_, at) => ({ id: `case-${at}`, own: [] }))
    expect(secondCases(cases, share, 's')).toHaveLength(second)
  })
})
