import { entity } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { JUDGEMENT_ANSWERS } from './judgement-answers.ts'
import { QUESTION } from './question-field.ts'

/** What one auditor judged on one key question in a case, and why. */
export const auditJudgement = entity({
  name: 'audit_judgement',
  file: 'audit-judgements',
  title: { en: 'Judgement', cy: 'Dyfarniad' },
  counted: {
    en: { zero: 'no judgements', one: '{n} judgement', other: '{n} judgements' },
    cy: {
      zero: 'dim dyfarniadau',
      one: '{n} dyfarniad',
      two: '{n} ddyfarniad',
      few: '{n} dyfarniad',
      many: '{n} dyfarniad',
      other: '{n} o ddyfarniadau',
    },
  },
  about: {
    en: 'What one auditor judged on one key question in a case, and why.',
    cy: 'Yr hyn a farnodd un archwilydd ar un cwestiwn allweddol mewn achos, a pham.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    audit_id: {
      kind: 'reference',
      to: 'audit',
      label: { en: 'Audit', cy: 'Archwiliad achos' },
      required: true,
      example: 'audit-1',
    },
    question: QUESTION,
    answer: {
      kind: 'code',
      list: JUDGEMENT_ANSWERS,
      label: { en: 'Judgement', cy: 'Dyfarniad' },
      ask: { en: 'Select your judgement', cy: 'Dewiswch eich dyfarniad' },
      required: true,
      example: 'no',
    },
    reasoning: {
      kind: 'text',
      max: 4000,
      lines: 5,
      label: { en: 'Why', cy: 'Pam' },
      hint: {
        en: 'What you saw in the record, and what you looked for and did not find',
        cy: 'Yr hyn a welsoch yn y cofnod, a’r hyn y buoch yn chwilio amdano heb ei ganfod',
      },
      ask: { en: 'Enter why you judge so', cy: 'Rhowch pam rydych yn barnu felly' },
      required: true,
      example: 'The missing episodes of March are in the chronology and not in the assessment.',
    },
    against_record: {
      kind: 'text',
      max: 1000,
      lines: 3,
      label: { en: 'Why, against what the record suggests', cy: 'Pam, yn groes i’r hyn y mae’r cofnod yn ei awgrymu' },
      example: '',
    },
  },
})
