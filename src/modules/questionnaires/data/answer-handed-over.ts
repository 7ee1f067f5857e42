import { insertRecord, readRecord, updateRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import type { Language } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Answer } from '../domain/follow-up.ts'
import { selfAssessmentAnswer } from '../domain/self-assessment-answer.ts'
import { selfAssessment } from '../domain/self-assessment.ts'
import { surveyAnswer } from '../domain/survey-answer.ts'
import { surveyResponse } from '../domain/survey-response.ts'
import type { OpenHandover } from './open-handover.ts'
import { settleAnswer } from './settle-answer.ts'

type When = { readonly on: LocalDate; readonly language: Language }

const SPOKEN: Readonly<Record<Language, string>> = { en: 'english', cy: 'welsh' }

/** Saves one answer at once, so that nothing said is lost and nothing urgent waits for the last question. */
export async function answerHandedOver(
  tx: Writer,
  { id, questionnaire, selfAssessment: own, survey }: OpenHandover,
  answer: Answer,
  when: When,
): Promise<void> {
  if (own) {
    await answered(tx, own.id, when)
    const belongs = { child_id: own.childId, self_assessment_id: own.id }
    await settleAnswer(tx, selfAssessmentAnswer, { ownerId: own.id, belongs }, answer)
    return
  }
  const stored = await readRecord(tx, surveyResponse, id)
  const facts = { survey, answered_on: when.on, form_version: questionnaire.version, language: SPOKEN[when.language] }
  if (!stored) await insertRecord(tx, surveyResponse, id, facts)
  await settleAnswer(tx, surveyAnswer, { ownerId: id, belongs: { survey_response_id: id } }, answer)
}

/** From its first answer on it has its day, whether or not the last question is ever reached. */
async function answered(tx: Writer, id: string, { on, language }: When): Promise<void> {
  const stored = await readRecord(tx, selfAssessment, id)
  if (!stored) return
  const { answered_on } = stored.values
  const facts = { answered_on: answered_on ?? on, language: SPOKEN[language] }
  if (answered_on !== facts.answered_on || stored.values.language !== facts.language)
    await updateRecord(tx, selfAssessment, id, stored.version, facts)
}
