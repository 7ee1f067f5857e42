import { mustBeAnswered } from '#modules/assessments/domain/factor-kinds.ts'

/** A factor as an assessment found it. */
export type FoundFactor = { readonly kind: string; readonly isPresent: boolean; readonly weight: string | null }

/** What a plan says to the factors of an assessment. */
export type FactorAnswers = {
  readonly objectives: readonly { readonly answers: readonly string[] }[]
  readonly leftOut: readonly { readonly factor: string }[]
}

/** The factors that a plan answers by an objective. */
export const answeredFactors = ({ objectives }: Pick<FactorAnswers, 'objectives'>): ReadonlySet<string> =>
  new Set(objectives.flatMap(({ answers }) => answers))

/** The factors that call for an answer and have none: in no objective, and not left out with a reason. */
export function unansweredFactors(factors: readonly FoundFactor[], plan: FactorAnswers): readonly string[] {
  const answered = answeredFactors(plan)
  const leftOut = new Set(plan.leftOut.map(({ factor }) => factor))
  return factors
    .filter(factor => mustBeAnswered(factor) && !answered.has(factor.kind) && !leftOut.has(factor.kind))
    .map(({ kind }) => kind)
}
