import type { KeyQuestion } from '#modules/frameworks/domain/framework.ts'

type Audit = {
  readonly child_level: string | null
  readonly others_level: string | null
  readonly feedback: string | null
}

/** What an audit lacks before it can be completed. */
export type StillMissing = {
  readonly questions: readonly string[]
  readonly levels: boolean
  readonly feedback: boolean
}

export const stillMissing = (
  questions: readonly KeyQuestion[],
  judged: ReadonlySet<string>,
  { child_level, others_level, feedback }: Audit,
): StillMissing => ({
  questions: questions.map(({ id }) => id).filter(id => !judged.has(id)),
  levels: child_level === null || others_level === null,
  feedback: feedback === null,
})

export const isWhole = ({ questions, levels, feedback }: StillMissing): boolean =>
  questions.length === 0 && !levels && !feedback
