import { caseQuestions } from '#modules/frameworks/domain/find.ts'
import type { Standard } from '#modules/frameworks/domain/framework.ts'
import type { Judgement } from '#modules/ratings/domain/judgement.ts'
import type { RatingReport, StandardReport } from '#modules/ratings/domain/rate-judgements.ts'

/** What the service’s own audits make of a standard, and in how many cases; null where no case was judged on it. */
export function auditedOf(
  standard: Standard,
  { standards }: RatingReport,
  judgements: readonly Judgement[],
): { readonly report: StandardReport; readonly cases: number } | null {
  const report = standards.find(({ id }) => id === standard.id)
  const asked = caseQuestions(standard).map(({ id }) => id)
  const judged = judgements.filter(({ question, answer }) => answer !== 'na' && asked.includes(question))
  const cases = new Set(judged.map(one => one.case)).size
  return report && cases > 0 ? { report, cases } : null
}
