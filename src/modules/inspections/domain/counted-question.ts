import type { Tally } from '#modules/ratings/domain/judgement.ts'

/** What an inspection’s report says of one key question. */
export type Result = {
  readonly question: string
  readonly sufficient: number | null
  readonly judged: number | null
  readonly percentage: number | null
}

/** A percentage as a count out of so many that two decimals are exact. */
const EXACT = 10_000

/** The count by which a question is rated: of its cases, or of its percentage where no more is printed. */
export function tallyOf({ sufficient, judged, percentage }: Result): Tally {
  if (sufficient !== null && judged !== null) return { sufficient, judged }
  return percentage === null
    ? { sufficient: 0, judged: 0 }
    : { sufficient: Math.round((percentage * EXACT) / 100), judged: EXACT }
}

/** Whether only a percentage is known, which its report has rounded. */
export const isRounded = ({ judged, percentage }: Result): boolean => judged === null && percentage !== null

/** The least and the most that the share may have been before its report rounded it. */
export function tallyRange(result: Result): readonly [least: Tally, most: Tally] {
  const tally = tallyOf(result)
  if (!isRounded(result)) return [tally, tally]
  const unit = Number.isInteger(result.percentage) ? EXACT / 100 : EXACT / 1000
  return [
    { ...tally, sufficient: Math.max(0, tally.sufficient - unit / 2) },
    { ...tally, sufficient: Math.min(EXACT, tally.sufficient + unit / 2 - 1) },
  ]
}
