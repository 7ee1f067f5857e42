import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, type LocalDate, localDate } from '#kernel/local-date.ts'
import { reviewDueOn } from './review-due.ts'

const review = (on: string, next: string | null = null) => ({
  reviewed_on: localDate(on),
  next_review_on: next === null ? null : localDate(next),
})

describe('when a plan is to be reviewed next', () => {
  test.for<readonly [string, string, readonly ReturnType<typeof review>[], string]>([
    ['never yet', '2026-04-22', [], '2026-07-22'],
    ['after a review', '2026-04-22', [review('2026-06-10')], '2026-09-10'],
    ['on an earlier day that was set', '2026-04-22', [review('2026-06-10', '2026-07-01')], '2026-07-01'],
    [
      'on a later day that was set: the interval holds',
      '2026-04-22',
      [review('2026-06-10', '2026-12-01')],
      '2026-09-10',
    ],
    ['after the next version was agreed', '2026-06-20', [review('2026-06-10', '2026-06-15')], '2026-09-20'],
    ['in whatever order the reviews come', '2026-04-22', [review('2026-08-01'), review('2026-06-10')], '2026-11-01'],
  ])('%s', ([, agreed, reviews, due]) => {
    expect(reviewDueOn({ agreedOn: localDate(agreed), reviews })).toBe(due)
  })

  const day = fc.integer({ min: 0, max: 9000 }).map(n => addDays(localDate('2010-01-01'), n))
  const history = fc.record({
    agreedOn: day,
    reviews: fc.array(fc.record({ reviewed_on: day, next_review_on: fc.option(day) })),
  })

  test('it is after the last look and never more than three months after it', () => {
    fc.assert(
      fc.property(history, ({ agreedOn, reviews }) => {
        const looks: readonly LocalDate[] = [agreedOn, ...reviews.map(({ reviewed_on }) => reviewed_on)]
        const last = looks.toSorted().at(-1) ?? agreedOn
        const due = reviewDueOn({ agreedOn, reviews })
        expect(due > last && due <= addMonths(last, 3)).toBe(true)
      }),
    )
  })
})

describe('the same day of a later month', () => {
  test.for([
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-11-15', 3, '2027-02-15'],
    ['2026-08-31', 3, '2026-11-30'],
    ['2026-12-31', 12, '2027-12-31'],
  ] as const)('%s and %i months: %s', ([day, months, later]) => {
    expect(addMonths(localDate(day), months)).toBe(later)
  })
})
