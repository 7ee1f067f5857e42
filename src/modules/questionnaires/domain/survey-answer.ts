import { entity } from '#kernel/entity.ts'
import { ANSWER_FIELDS, SAYS_SOMETHING } from './answer-fields.ts'
import { SURVEY_QUESTIONS } from './asked-questions.ts'

/** What a survey response answers to one question. */
export const surveyAnswer = entity({
  name: 'survey_answer',
  file: 'survey-answers',
  title: { en: 'Survey answer', cy: 'Ateb i arolwg' },
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
    en: 'What a survey response answers to one question; one record a question that was answered.',
    cy: 'Yr ateb mewn ymateb i arolwg i un cwestiwn; un cofnod i bob cwestiwn a atebwyd.',
  },
  fields: {
    survey_response_id: {
      kind: 'reference',
      to: 'survey_response',
      label: { en: 'Survey response', cy: 'Ymateb i arolwg' },
      required: true,
      example: 'survey-response-1',
    },
    question: {
      kind: 'code',
      list: SURVEY_QUESTIONS,
      label: { en: 'Question', cy: 'Cwestiwn' },
      required: true,
      example: 'listened-to',
    },
    ...ANSWER_FIELDS,
  },
  checks: [SAYS_SOMETHING],
})
