import { SURVEY_IDS, type SurveyId } from '#modules/questionnaires/domain/questionnaire-ids.ts'
import type { Question } from '#modules/questionnaires/domain/questionnaire.ts'
import { questionnaireOn } from '#modules/questionnaires/domain/questionnaires.ts'
import { surveyAnswer } from '#modules/questionnaires/domain/survey-answer.ts'
import { surveyResponse } from '#modules/questionnaires/domain/survey-response.ts'
import type { AnswerChoice } from '#modules/questionnaires/domain/answer-choices.ts'
import type { Book } from './book.ts'
import { write } from './phrases.ts'
import { SURVEY_SAID } from './phrases/questionnaires.ts'
import type { Dice } from './random.ts'

type Responses = Readonly<Record<SurveyId, number>>

/** A service that asks, and one that asked once and hardly anybody. */
const RESPONSES: { readonly asks: Responses; readonly hardlyAsks: Responses } = {
  asks: { children: 46, parents: 21, victims: 17 },
  hardlyAsks: { children: 7, parents: 3, victims: 1 },
}
const WITHIN_DAYS = 330

/** Writes what was answered to surveys. They name nobody, and belong to no child’s record. */
export function writeSurveyResponses(book: Book, dice: Dice): void {
  const { practice, speaksWelsh } = book.profile
  const responses = practice.answersVoices ? RESPONSES.asks : RESPONSES.hardlyAsks
  for (const survey of SURVEY_IDS)
    for (let left = responses[survey]; left > 0; left -= 1) {
      const at = dice.fork(`${survey}/${String(left)}`)
      writeResponse(book, survey, {
        dice: at,
        inWelsh: at.chance(speaksWelsh),
        isPleased: at.chance(practice.childHeard),
      })
    }
}

type Answering = { readonly dice: Dice; readonly inWelsh: boolean; readonly isPleased: boolean }

function writeResponse(book: Book, survey: SurveyId, answering: Answering): void {
  const { dice, inWelsh } = answering
  const answeredOn = book.day(-dice.whole(2, WITHIN_DAYS))
  const { questions, version } = questionnaireOn(`survey-${survey}`, answeredOn)
  const id = book.add(surveyResponse, {
    survey,
    answered_on: answeredOn,
    language: inWelsh ? 'welsh' : 'english',
    form_version: version,
  })
  for (const question of questions) {
    const answer = answerTo(question, answering)
    if (answer.choice !== null || answer.said !== null)
      book.add(surveyAnswer, { survey_response_id: id, question: question.id, ...answer })
  }
}

function answerTo({ id, choices }: Question, { dice, inWelsh, isPleased }: Answering) {
  if (choices.length > 0) return { choice: dice.chance(0.95) ? chosen(choices, dice, isPleased) : null, said: null }
  const isSaid = dice.chance(id === 'best' ? (isPleased ? 0.6 : 0.25) : 0.4)
  return {
    choice: null,
    said: isSaid && (id === 'best' || id === 'better') ? write(dice, SURVEY_SAID[id], inWelsh) : null,
  }
}

const chosen = (choices: readonly AnswerChoice[], dice: Dice, isPleased: boolean): AnswerChoice =>
  dice.pick(isPleased ? choices.slice(0, 2) : choices.slice(1))
