import { listRecords } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { Answer } from '../domain/follow-up.ts'
import { selfAssessmentAnswer } from '../domain/self-assessment-answer.ts'
import { surveyAnswer } from '../domain/survey-answer.ts'
import type { OpenHandover } from './open-handover.ts'

/** What was answered already of what is handed over, by question. */
export async function answersGiven(
  reader: Reader,
  { id, selfAssessment }: Pick<OpenHandover, 'id' | 'selfAssessment'>,
): Promise<ReadonlyMap<string, Answer>> {
  const records = selfAssessment
    ? await listRecords(reader, selfAssessmentAnswer, { self_assessment_id: selfAssessment.id })
    : await listRecords(reader, surveyAnswer, { survey_response_id: id })
  return new Map(records.map(({ values }) => [values.question, values]))
}
