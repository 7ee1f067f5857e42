import { expect, test } from 'vitest'
import { gotWorse } from './got-worse.ts'
import type { SeenOn } from './standing-signals.ts'

const seen = (counts: Readonly<Record<string, readonly number[]>>): SeenOn => ({
  standing: Object.entries(counts).flatMap(([rule, all]) =>
    all.map(count => ({ rule, programmeKind: null, severity: 'soon' as const, count })),
  ),
  open: [],
})

test('what rose is named with both numbers, what rose most first; what fell or stayed is not', () => {
  const then = seen({ reviews: [2, 1], plans: [4], talks: [5], visits: [1] })
  const now = seen({ reviews: [4, 1], plans: [4], talks: [1], visits: [2], panels: [3] })
  expect(gotWorse(then, now)).toEqual([
    { rule: 'panels', before: 0, now: 3 },
    { rule: 'reviews', before: 3, now: 5 },
    { rule: 'visits', before: 1, now: 2 },
  ])
})

test('nothing got worse where nothing changed', () => {
  expect(gotWorse(seen({ reviews: [2] }), seen({ reviews: [1, 1] }))).toEqual([])
})
