import { describe, expect, test } from 'vitest'
import { findFramework, findStandard, standardsOf } from '#modules/frameworks/index.ts'
import { perProgramme, type SeenOn, signalsOnStandard } from './standing-signals.ts'

const seen: SeenOn = {
  standing: [
    { rule: 'review-overdue', programmeKind: 'referral-order', severity: 'soon', count: 3 },
    { rule: 'review-overdue', programmeKind: 'youth-caution', severity: 'act-now', count: 2 },
    { rule: 'no-rule-of-that-name', programmeKind: 'referral-order', severity: 'soon', count: 50 },
  ],
  open: [
    { programmeKind: 'referral-order', count: 4 },
    { programmeKind: 'youth-caution', count: 6 },
  ],
}

const on = (frameworkId: string, id: string) => {
  const framework = findFramework(frameworkId)
  const standard = framework && findStandard(framework, id)
  if (!framework || !standard) throw new Error(`There is no ${frameworkId} ${id}`)
  return signalsOnStandard(seen, standard, framework)
}

describe('the signals that bear on a standard', () => {
  test.for([
    ['of orders by a court', 'hmip-2021', '2.4', { standing: 3, actNow: 0, programmes: 4 }],
    [
      'of disposals out of court, which have no standard for reviewing',
      'hmip-2021',
      '3.1',
      { standing: 0, actNow: 0, programmes: 6 },
    ],
    ['of the service as a whole', 'hmip-2021', '1.1', { standing: 0, actNow: 0, programmes: 10 }],
  ] as const)('are those %s', ([, framework, standard, expected]) => {
    expect(on(framework, standard)).toEqual(expected)
  })

  test('are counted in all work where a framework does not part it', () => {
    const framework = findFramework('hmip-2025-full')
    const bearing = framework
      ? standardsOf(framework)
          .map(standard => signalsOnStandard(seen, standard, framework))
          .filter(({ standing }) => standing > 0)
      : []
    expect(bearing.map(({ standing }) => standing)).toContain(5)
    expect(bearing.every(({ programmes }) => programmes === 10)).toBe(true)
  })
})

test.for([
  [{ standing: 6, actNow: 0, programmes: 4 }, 1.5],
  [{ standing: 0, actNow: 0, programmes: 4 }, 0],
  [{ standing: 6, actNow: 0, programmes: 0 }, null],
] as const)('%o is %s for each open programme', ([counted, share]) => {
  expect(perProgramme(counted)).toBe(share)
})
