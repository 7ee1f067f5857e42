import { entity } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { ASSESSMENT } from './assessment-reference.ts'
import { QUESTIONS } from './questions.ts'

/** What an assessment answers to one of its form’s questions. */
export const assessmentAnswer = entity({
  name: 'assessment_answer',
  file: 'assessment-answers',
  title: { en: 'Answer', cy: 'Ateb' },
  counted: {
    en: { zero: 'no answers', one: '{n} answer', other: '{n} answers' },
    cy: {
      zero: 'dim atebion',
      one: '{n} ateb',
      two: '{n} ateb',
      few: '{n} ateb',
      many: '{n} ateb',
      other: '{n} o atebion',
    },
  },
  about: {
    en: 'What an assessment answers to one question of its form; one record a question.',
    cy: 'Yr ateb mewn asesiad i un cwestiwn o’r ffurflen; un cofnod i bob cwestiwn.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    assessment_id: ASSESSMENT,
    question: {
      kind: 'code',
      list: QUESTIONS,
      label: { en: 'Question', cy: 'Cwestiwn' },
      required: true,
      example: 'life-now',
    },
    answer: {
      kind: 'text',
      max: 12000,
      lines: 8,
      label: { en: 'Answer', cy: 'Ateb' },
      required: true,
      example: 'Cadi lives with her mother and two brothers and has been out of school since May',
    },
  },
})
