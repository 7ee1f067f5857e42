import fc from 'fast-check'
import { localDate } from '#kernel/local-date.ts'
import { LEVELS_COUNTED, type Sighting, type SignalTally } from '#modules/sight/domain/board-sighting.ts'
import { RULES } from '#modules/signals/domain/rules.ts'

const small = fc.oneof({ weight: 3, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.nat(40) })
const tally: fc.Arbitrary<SignalTally> = fc
  .record({ rule: fc.constantFrom(...RULES.map(({ id }) => id)), in_time: small, below: small, board: small })
  .map(({ rule, in_time, below, board }) => ({
    ...{ rule, programmeKind: 'referral-order', standing: in_time + below + board, late: below + board, board },
    boardSince: board > 0 ? localDate('2026-03-05') : null,
  }))
/** How a service may stand on a day: mostly small numbers, that add up as those of real services do. */
export const anySighting: fc.Arbitrary<Sighting> = fc
  .record({
    levels: fc.array(small, { minLength: 5, maxLength: 5 }),
    turned: fc.nat(4),
    share: fc.nat(100),
    tallies: fc.array(tally, { maxLength: 8 }),
  })
  .map(({ levels, turned, share, tallies }) => {
    const children = levels.reduce((sum, one) => sum + one, 0)
    const byLevel = (by: number) =>
      Object.fromEntries(
        LEVELS_COUNTED.map((level, at) => [level, levels[(at + by) % levels.length] ?? 0]),
      ) as Sighting['levels']['child-safety']
    return {
      ...{ children, programmes: children + 3, actNow: Math.floor((children * share) / 100), signals: tallies },
      levels: { 'child-safety': byLevel(0), 'others-safety': byLevel(turned) },
    }
  })
