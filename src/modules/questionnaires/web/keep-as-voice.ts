import { readRecord } from '#db/record-store.ts'
import { idIn } from '#modules/cases/index.ts'
import { openChild } from '#modules/children/index.ts'
import { beginVoice } from '#modules/voice/index.ts'
import { idFor, isId } from '#kernel/id.ts'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { selfAssessmentsOf } from '../data/self-assessments-of.ts'
import type { SurveyId } from '../domain/questionnaire-ids.ts'
import { selfAssessmentAnswer } from '../domain/self-assessment-answer.ts'
import { surveyAnswer } from '../domain/survey-answer.ts'
import { surveyResponse } from '../domain/survey-response.ts'
import { surveyIn } from './survey-page.tsx'

/** Takes own words of a self-assessment into a voice of the child or of the parent or carer. */
export async function keepAnswerAsVoice(visit: Visit): Promise<Response> {
  const child = await openChild(visit)
  const id = idIn(visit, 'id')
  const question = (await visit.form()).text('question')
  const all = await visit.look(reader => selfAssessmentsOf(reader, child.id))
  const one = found(all.find(each => each.id === id))
  const said = found(one.answers.find(answer => answer.question === question)?.said)
  return beginVoice(visit, {
    from: idFor(selfAssessmentAnswer.name, id, question),
    childId: child.id,
    who: one.who,
    source: 'self-assessment',
    said: said.slice(0, VOICE_HOLDS),
    saidOn: one.answered_on ?? visit.today,
    language: one.language,
  })
}

/** A voice is what somebody said, not all of it: it holds this many characters. */
const VOICE_HOLDS = 2000

const SPEAKERS = { children: 'child', parents: 'parent-or-carer', victims: 'victim' } as const satisfies Record<
  SurveyId,
  string
>

/** Takes own words of a survey into a voice that names nobody. */
export async function keepSurveyWordsAsVoice(visit: Visit): Promise<Response> {
  const survey = surveyIn(visit)
  const id = (await visit.form()).text('answer')
  const { answer, response } = await visit.look(async reader => {
    const stored = found(isId(id) ? await readRecord(reader, surveyAnswer, id) : null)
    return {
      answer: stored.values,
      response: found(await readRecord(reader, surveyResponse, stored.values.survey_response_id)).values,
    }
  })
  return beginVoice(visit, {
    from: id,
    childId: null,
    who: SPEAKERS[survey],
    source: 'survey',
    said: found(answer.said).slice(0, VOICE_HOLDS),
    saidOn: response.answered_on,
    language: response.language,
  })
}
