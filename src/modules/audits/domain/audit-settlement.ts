import { entity } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { CASE } from './case-reference.ts'
import { JUDGEMENT_ANSWERS } from './judgement-answers.ts'
import { QUESTION } from './question-field.ts'

/** What stands where two auditors judged a question differently, and why. */
export const auditSettlement = entity({
  name: 'audit_settlement',
  file: 'audit-settlements',
  title: { en: 'Settled judgement', cy: 'Dyfarniad a gytunwyd' },
  counted: {
    en: { zero: 'no settled judgements', one: '{n} settled judgement', other: '{n} settled judgements' },
    cy: {
      zero: 'dim dyfarniadau a gytunwyd',
      one: '{n} dyfarniad a gytunwyd',
      two: '{n} ddyfarniad a gytunwyd',
      few: '{n} dyfarniad a gytunwyd',
      many: '{n} dyfarniad a gytunwyd',
      other: '{n} o ddyfarniadau a gytunwyd',
    },
  },
  about: {
    en: 'What stands where two auditors judged a question differently, and why.',
    cy: 'Yr hyn sy’n sefyll lle barnodd dau archwilydd gwestiwn yn wahanol, a pham.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    case_id: CASE,
    question: QUESTION,
    answer: {
      kind: 'code',
      list: JUDGEMENT_ANSWERS,
      label: { en: 'What stands', cy: 'Beth sy’n sefyll' },
      ask: { en: 'Select what stands', cy: 'Dewiswch beth sy’n sefyll' },
      required: true,
      example: 'no',
    },
    reason: {
      kind: 'text',
      max: 2000,
      lines: 4,
      label: { en: 'Why', cy: 'Pam' },
      ask: { en: 'Enter why it stands', cy: 'Rhowch pam ei fod yn sefyll' },
      required: true,
      example: 'Both looked again: the safety plan is undated and names nobody.',
    },
    settled_by: {
      kind: 'text',
      max: 150,
      label: { en: 'Settled by', cy: 'Cytunwyd gan' },
      required: true,
      example: 'Nest Brynglas',
    },
    settled_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Settled on', cy: 'Cytunwyd ar' },
      required: true,
      example: '2026-05-12',
    },
  },
})
