import { type AnswerChoice, FEELINGS } from '#modules/questionnaires/domain/answer-choices.ts'
import type { Answer } from '#modules/questionnaires/domain/follow-up.ts'
import type { QuestionnaireId } from '#modules/questionnaires/domain/questionnaire-ids.ts'
import type { Question } from '#modules/questionnaires/domain/questionnaire.ts'
import { QUESTIONNAIRES } from '#modules/questionnaires/domain/questionnaires.ts'
import { write } from './phrases.ts'
import { SELF_SAID, SELF_WORRIED } from './phrases/questionnaires.ts'
import type { Dice } from './random.ts'

type Answering = { readonly dice: Dice; readonly inWelsh: boolean; readonly worried: boolean }

/** How often a question is answered at all. */
const ANSWERED = { chosen: 0.95, said: 0.7 }

/** What somebody answers; someone who is worried says so to one or two of the questions about safety. */
export function answersOf(id: QuestionnaireId, { dice, inWelsh, worried }: Answering): readonly Answer[] {
  const questions = QUESTIONNAIRES.findLast(one => one.id === id)?.questions ?? []
  const about = dice.shuffled(questions.filter(({ bearsOnSafety = [] }) => bearsOnSafety.length > 0))
  const worries = new Set(worried ? about.slice(0, dice.whole(1, 2)).map(question => question.id) : [])
  return questions.flatMap(question => {
    const at = dice.fork(question.id)
    const answer = worries.has(question.id) ? worriedAnswer(question, at, inWelsh) : quietAnswer(question, at, inWelsh)
    return answer.choice === null && answer.said === null ? [] : [answer]
  })
}

function worriedAnswer({ id, bearsOnSafety = [] }: Question, dice: Dice, inWelsh: boolean): Answer {
  const words = SELF_WORRIED[id]
  return {
    question: id,
    choice: dice.pick(bearsOnSafety),
    said: words && dice.chance(0.6) ? write(dice, words, inWelsh) : null,
  }
}

function quietAnswer({ id, choices, bearsOnSafety }: Question, dice: Dice, inWelsh: boolean): Answer {
  const words = SELF_SAID[id]
  if (choices.length > 0) {
    const quiet = choices.filter(choice => !bearsOnSafety?.includes(choice))
    return { question: id, choice: dice.chance(ANSWERED.chosen) ? usual(quiet, dice) : null, said: null }
  }
  return { question: id, choice: null, said: words && dice.chance(ANSWERED.said) ? write(dice, words, inWelsh) : null }
}

/** Most things are middling or well: the first of what may be chosen more often than the last. */
const usual = (choices: readonly AnswerChoice[], dice: Dice): AnswerChoice =>
  choices.some(choice => FEELINGS.includes(choice)) || dice.chance(0.3)
    ? dice.pick(choices)
    : dice.pick(choices.slice(0, 1).concat(choices.filter(choice => choice === 'not-true')))
