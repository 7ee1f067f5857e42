import type { Writer } from '#db/work.ts'
import type { Answer } from '../domain/follow-up.ts'
import { selfAssessmentAnswer } from '../domain/self-assessment-answer.ts'
import { settleAnswer } from './settle-answer.ts'

/** Writes the answers that somebody gave on paper or in conversation. */
export async function typeAnswers(
  tx: Writer,
  { id, childId }: { readonly id: string; readonly childId: string },
  answers: readonly Answer[],
): Promise<void> {
  const belongs = { child_id: childId, self_assessment_id: id }
  for (const answer of answers) await settleAnswer(tx, selfAssessmentAnswer, { ownerId: id, belongs }, answer)
}
