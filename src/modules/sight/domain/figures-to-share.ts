import { standardsOf } from '#modules/frameworks/domain/find.ts'
import type { Framework } from '#modules/frameworks/domain/framework.ts'
import type { Judgement } from '#modules/ratings/domain/judgement.ts'
import { rateJudgements } from '#modules/ratings/domain/rate-judgements.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { asAt } from '#kernel/dated.ts'
import type { SharedAudits, SharedFigures, SharedSignals } from '#modules/sharing/domain/shared-figures.ts'
import type { SharedKind } from '#modules/sharing/domain/what-is-shared.ts'
import { LEAST_SHOWN } from '#statistics/small-numbers.ts'
import { auditedOf } from './audited-of.ts'
import type { BoardPaper } from './board-paper.ts'

/** What is known of a service, of which it shares a part. */
export type KnownToShare = {
  readonly paper: BoardPaper
  readonly framework: Framework
  readonly judgements: readonly Judgement[]
  /** How many of the rules’ numbers the service has set for itself. */
  readonly ownNumbers: number
  readonly on: LocalDate
}

/** The figures of a service that others may see, as far as it has agreed to share them. */
export const figuresToShare = (shares: readonly SharedKind[], known: KnownToShare): SharedFigures => ({
  signals: shares.includes('signals') ? signalsToShare(known) : null,
  audits: shares.includes('audits') ? auditsToShare(known) : null,
})

/** What the board’s paper shows, and nothing that it keeps back. */
const signalsToShare = ({ paper, ownNumbers }: KnownToShare): SharedSignals => ({
  quarters: paper.quarters.map(({ on, programmes, standing, late, board }) => ({
    ...{ on, programmes, standing, late, board },
  })),
  ownNumbers,
})

/** The rating of each standard on which enough cases were judged that no child is to be found behind it. */
function auditsToShare({ framework, judgements, on }: KnownToShare): SharedAudits {
  const report = rateJudgements(framework, judgements, on)
  const least = asAt(LEAST_SHOWN, on).value
  return {
    framework: framework.id,
    ratings: standardsOf(framework).flatMap(standard => {
      const audited = auditedOf(standard, report, judgements)
      const rating = audited?.report.rating ?? null
      if (!audited || rating === null || audited.cases < least) return []
      return [{ standard: standard.id, rating, cases: audited.cases }]
    }),
  }
}
