import type { Answer, Judgement } from '#modules/ratings/domain/judgement.ts'

export type CaseJudged = {
  readonly caseId: string
  readonly first: ReadonlyMap<string, Answer>
  /** Of a second auditor who has completed theirs too; empty where there is none. */
  readonly second: ReadonlyMap<string, Answer>
  readonly settled: ReadonlyMap<string, Answer>
}

/** A question on which two auditors differ and nobody has settled what stands. */
export type Dispute = {
  readonly caseId: string
  readonly question: string
  readonly first: Answer
  readonly second: Answer
}

/** What stands: what was settled, else what the first auditor judged. */
export const settledJudgements = (cases: readonly CaseJudged[]): readonly Judgement[] =>
  cases.flatMap(({ caseId, first, settled }) =>
    [...first].map(([question, answer]) => ({ case: caseId, question, answer: settled.get(question) ?? answer })),
  )

export const disputes = (cases: readonly CaseJudged[]): readonly Dispute[] =>
  cases.flatMap(({ caseId, first, second }) =>
    [...first].flatMap(([question, answer]) => {
      const other = second.get(question)
      return other === undefined || other === answer ? [] : [{ caseId, question, first: answer, second: other }]
    }),
  )
