import { entity } from '#kernel/entity.ts'
import { JUDGEMENT_ANSWERS } from './judgement-answers.ts'
import { QUESTION } from './question-field.ts'

/** A judgement of an audit that was done elsewhere: the case is known by a number alone. */
export const judgementElsewhere = entity({
  name: 'judgement_elsewhere',
  file: 'judgements-elsewhere',
  title: { en: 'Judgement from elsewhere', cy: 'Dyfarniad o rywle arall' },
  counted: {
    en: {
      zero: 'no judgements from elsewhere',
      one: '{n} judgement from elsewhere',
      other: '{n} judgements from elsewhere',
    },
    cy: {
      zero: 'dim dyfarniadau o rywle arall',
      one: '{n} dyfarniad o rywle arall',
      two: '{n} ddyfarniad o rywle arall',
      few: '{n} dyfarniad o rywle arall',
      many: '{n} dyfarniad o rywle arall',
      other: '{n} o ddyfarniadau o rywle arall',
    },
  },
  about: {
    en: 'A judgement of an audit that was done elsewhere. The case is known by the number that the auditors gave it.',
    cy: 'Dyfarniad o archwiliad a wnaed mewn man arall. Adwaenir yr achos wrth y rhif a roddodd yr archwilwyr iddo.',
  },
  fields: {
    round_id: {
      kind: 'reference',
      to: 'audit_round',
      label: { en: 'Round', cy: 'Cylch' },
      required: true,
      example: 'audit-round-2',
    },
    case_number: {
      kind: 'text',
      max: 60,
      label: { en: 'Case', cy: 'Achos' },
      ask: { en: 'Enter the number of the case', cy: 'Rhowch rif yr achos' },
      required: true,
      example: 'A7',
    },
    question: QUESTION,
    answer: {
      kind: 'code',
      list: JUDGEMENT_ANSWERS,
      label: { en: 'Judgement', cy: 'Dyfarniad' },
      ask: { en: 'Select the judgement', cy: 'Dewiswch y dyfarniad' },
      required: true,
      example: 'yes',
    },
  },
})
