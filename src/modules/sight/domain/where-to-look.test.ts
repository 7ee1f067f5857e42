import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standardsOf } from '#modules/frameworks/index.ts'
import { auditedOn, FRAMEWORK, ON, sightOf } from './fixture-sight.ts'
import type { StandardSight } from './standard-sight.ts'
import { whereToLook } from './where-to-look.ts'

const ids = (sights: readonly StandardSight[]) => whereToLook(sights, ON).map(({ sight }) => sight.standard.id)
const reasonsOf = (sight: StandardSight) => whereToLook([sight], ON).flatMap(({ reasons }) => reasons)
const signals = (standing: number, actNow: number, programmes = 10) => ({ standing, actNow, programmes })
const WELL = { audited: auditedOn('2.1.1', 9, 9), assessed: null }

describe('why one should look at a standard', () => {
  test.for([
    ['signals to act on now', { ...WELL, signals: signals(3, 2) }, [{ why: 'act-now', signals: 2 }]],
    [
      'an audit that holds it below Good, by its weakest question',
      { audited: auditedOn('2.1.2', 2, 9) },
      [{ why: 'audited', rating: 'inadequate', cases: 9, question: '2.1.2', sufficient: 2, judged: 9 }],
    ],
    [
      'leaders who see it below Good',
      { assessed: { rating: 'requires-improvement', on: ON, challenged: true } },
      [{ why: 'assessed', rating: 'requires-improvement' }],
    ],
    [
      'more signals than a month ago',
      { ...WELL, signals: signals(7, 0), before: signals(4, 0) },
      [{ why: 'risen', before: 4, now: 7 }],
    ],
    ['what inspections raised again', { ...WELL, raisedAgain: 2 }, [{ why: 'raised-again', times: 2 }]],
    ['that nobody judged it', {}, [{ why: 'unknown' }]],
  ] as const)('%s', ([, known, reasons]) => {
    expect(reasonsOf(sightOf('2.1', known))).toEqual(reasons)
  })

  test.for([
    ['as many signals as before', { ...WELL, signals: signals(4, 0), before: signals(4, 0) }],
    ['fewer signals', { ...WELL, signals: signals(4, 0), before: signals(9, 0) }],
    ['signals of which it is not known how many there were', { ...WELL, signals: signals(40, 0) }],
    ['good work', { ...WELL }],
  ] as const)('is none: %s', ([, known]) => {
    expect(reasonsOf(sightOf('2.1', known))).toEqual([])
  })
})

test('the weightiest comes first: danger before what audits find, and that before what nobody knows', () => {
  expect(
    ids([
      sightOf('2.1'),
      sightOf('2.2', { audited: auditedOn('2.2.1', 1, 9) }),
      sightOf('2.3', { ...WELL, signals: signals(9, 5) }),
      sightOf('2.4', { ...WELL }),
    ]),
  ).toEqual(['2.3', '2.2', '2.1'])
})

test('of those that weigh the same, the framework’s order decides', () => {
  expect(ids(standardsOf(FRAMEWORK).map(({ id }) => sightOf(id)))).toEqual(['1.1', '1.2', '1.3', '1.4'])
})

test('one signal more to act on now never lets a standard fall behind', () => {
  const known = fc.record({
    actNow: fc.nat(6),
    standing: fc.nat(20),
    raisedAgain: fc.nat(3),
    sufficient: fc.nat(9),
  })
  fc.assert(
    fc.property(fc.array(known, { minLength: 1, maxLength: 4 }), fc.nat(3), (all, at) => {
      const chosen = at % all.length
      const numbered = all.map((one, index) => ({ ...one, id: `2.${index + 1}` }))
      const placeWith = (more: number): number => {
        const order = ids(
          numbered.map((one, index) =>
            sightOf(one.id, {
              audited: auditedOn(`${one.id}.1`, one.sufficient, 9),
              raisedAgain: one.raisedAgain,
              signals: signals(one.standing, one.actNow + (index === chosen ? more : 0)),
            }),
          ),
        )
        const place = order.indexOf(`2.${chosen + 1}`)
        return place < 0 ? all.length : place
      }
      return placeWith(1) <= placeWith(0)
    }),
  )
})
