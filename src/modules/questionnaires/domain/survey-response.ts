import { entity } from '#kernel/entity.ts'
import { LANGUAGES } from '#modules/children/domain/languages.ts'
import { SURVEYS } from './surveys.ts'

/** One person’s answers to a survey. It names nobody: not who answered, nor whose record it is about. */
export const surveyResponse = entity({
  name: 'survey_response',
  file: 'survey-responses',
  title: { en: 'Survey response', cy: 'Ymateb i arolwg' },
  counted: {
    en: { zero: 'no responses', one: '{n} response', other: '{n} responses' },
    cy: {
      zero: 'dim ymatebion',
      one: '{n} ymateb',
      two: '{n} ymateb',
      few: '{n} ymateb',
      many: '{n} ymateb',
      other: '{n} o ymatebion',
    },
  },
  about: {
    en: 'One person’s answers to a survey. It names nobody.',
    cy: 'Atebion un person i arolwg. Nid yw’n enwi neb.',
  },
  fields: {
    survey: {
      kind: 'code',
      list: SURVEYS,
      label: { en: 'Survey of', cy: 'Arolwg o' },
      required: true,
      example: 'children',
    },
    answered_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date answered', cy: 'Dyddiad ateb' },
      required: true,
      example: '2026-05-06',
    },
    language: {
      kind: 'code',
      list: LANGUAGES,
      label: { en: 'Language of the answers', cy: 'Iaith yr atebion' },
      example: 'welsh',
    },
    form_version: {
      kind: 'text',
      max: 20,
      label: { en: 'Version of the questions', cy: 'Fersiwn y cwestiynau' },
      required: true,
      example: '1',
    },
  },
})
