import { insertRecord, readRecord, removeRecord, updateRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import type { Values } from '#kernel/entity.ts'
import { idFor } from '#kernel/id.ts'
import type { Answer } from '../domain/follow-up.ts'
import { selfAssessmentAnswer } from '../domain/self-assessment-answer.ts'
import { surveyAnswer } from '../domain/survey-answer.ts'

type Kind = typeof selfAssessmentAnswer | typeof surveyAnswer

/**
 * Makes an answer stand as it was given: written, written over, or taken away where nothing is left of it. One question
 * has one answer, so its id is made of what it answers.
 */
export async function settleAnswer(
  tx: Writer,
  kind: Kind,
  { ownerId, belongs }: { readonly ownerId: string; readonly belongs: Values },
  { question, choice, said }: Answer,
): Promise<void> {
  const id = idFor(kind.name, ownerId, question)
  const stored = await readRecord(tx, kind, id)
  const isNothing = choice === null && said === null
  if (!stored && !isNothing) await insertRecord(tx, kind, id, { ...belongs, question, choice, said })
  if (stored && isNothing) await removeRecord(tx, kind, id, stored.version)
  if (stored && !isNothing) await updateRecord(tx, kind, id, stored.version, { choice, said })
}
