import type { CertainDated } from '#kernel/certainty.ts'
import { DEVIATIONS_95 } from '#kernel/confidence.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Answer } from '#modules/ratings/domain/judgement.ts'

/** What one auditor judged of one question in one case. */
export type AuditorJudgement = {
  readonly auditorId: string
  readonly caseId: string
  readonly question: string
  readonly answer: Answer
}

/** How much more, or less, often an auditor finds work sufficient than all do on the same questions. */
export type Leniency = {
  readonly auditorId: string
  readonly cases: number
  readonly share: number
  readonly expected: number
  readonly difference: number
  readonly from: number
  readonly to: number
}

/** Fewer cases than this say more of the cases than of the auditor. */
export const FEWEST_CASES: CertainDated<number> = [
  { from: localDate('2000-01-01'), value: 5, source: 'Ours', certainty: 'unconfirmed' },
]

/**
 * Auditors beside what all auditors found on the same questions. The interval takes cases as they come, several
 * questions together, since judgements in one case hang together.
 */
export function leniency(
  judgements: readonly AuditorJudgement[],
  fewestCases: number = FEWEST_CASES[0].value,
): readonly Leniency[] {
  const applying = judgements.filter(({ answer }) => answer !== 'na')
  const shares = new Map(
    [...Map.groupBy(applying, ({ question }) => question)].map(([question, all]) => [question, shareOf(all)]),
  )
  return [...Map.groupBy(applying, ({ auditorId }) => auditorId)]
    .map(([auditorId, own]) => leniencyOf(auditorId, own, shares))
    .filter(({ cases }) => cases >= fewestCases)
}

const shareOf = (judgements: readonly AuditorJudgement[]): number =>
  judgements.filter(({ answer }) => answer === 'yes').length / judgements.length

function leniencyOf(
  auditorId: string,
  own: readonly AuditorJudgement[],
  shares: ReadonlyMap<string, number>,
): Leniency {
  const expected = own.reduce((sum, { question }) => sum + (shares.get(question) ?? 0), 0) / own.length
  const share = shareOf(own)
  const difference = share - expected
  const byCase = [...Map.groupBy(own, ({ caseId }) => caseId).values()]
  const spread = byCase.map(all =>
    all.reduce(
      (sum, { question, answer }) => sum + Number(answer === 'yes') - (shares.get(question) ?? 0) - difference,
      0,
    ),
  )
  const cases = byCase.length
  const variance = (cases / Math.max(1, cases - 1)) * spread.reduce((sum, one) => sum + one ** 2, 0)
  const half = (DEVIATIONS_95 * Math.sqrt(variance)) / own.length
  return { auditorId, cases, share, expected, difference, from: difference - half, to: difference + half }
}
