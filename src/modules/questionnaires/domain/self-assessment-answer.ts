import { entity } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { ANSWER_FIELDS, SAYS_SOMETHING } from './answer-fields.ts'
import { SELF_QUESTIONS } from './asked-questions.ts'

/** What a self-assessment answers to one question. */
export const selfAssessmentAnswer = entity({
  name: 'self_assessment_answer',
  file: 'self-assessment-answers',
  title: { en: 'Self-assessment answer', cy: 'Ateb hunanasesiad' },
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
    en: 'What a self-assessment answers to one question; one record a question that was answered.',
    cy: 'Yr ateb mewn hunanasesiad i un cwestiwn; un cofnod i bob cwestiwn a atebwyd.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    self_assessment_id: {
      kind: 'reference',
      to: 'self_assessment',
      label: { en: 'Self-assessment', cy: 'Hunanasesiad' },
      required: true,
      example: 'self-assessment-1',
    },
    question: {
      kind: 'code',
      list: SELF_QUESTIONS,
      label: { en: 'Question', cy: 'Cwestiwn' },
      required: true,
      example: 'safe-outside',
    },
    ...ANSWER_FIELDS,
  },
  checks: [SAYS_SOMETHING],
})
