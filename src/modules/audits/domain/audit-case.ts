import { entity } from '#kernel/entity.ts'
import { LEVEL_LIST } from '#modules/assessments/domain/level-lists.ts'
import { PROGRAMME } from '#modules/cases/domain/programme-reference.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { AUDITED_WORK } from './audited-work.ts'

/** A programme that was drawn into a round’s sample. */
export const auditCase = entity({
  name: 'audit_case',
  file: 'audit-cases',
  title: { en: 'Sampled case', cy: 'Achos a samplwyd' },
  counted: {
    en: { zero: 'no sampled cases', one: '{n} sampled case', other: '{n} sampled cases' },
    cy: {
      zero: 'dim achosion a samplwyd',
      one: '{n} achos a samplwyd',
      two: '{n} achos a samplwyd',
      few: '{n} achos a samplwyd',
      many: '{n} achos a samplwyd',
      other: '{n} o achosion a samplwyd',
    },
  },
  about: {
    en: 'A programme that was drawn into the sample of an audit round.',
    cy: 'Rhaglen a dynnwyd i sampl cylch archwilio.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    round_id: {
      kind: 'reference',
      to: 'audit_round',
      label: { en: 'Round', cy: 'Cylch' },
      required: true,
      example: 'audit-round-1',
    },
    programme_id: PROGRAMME,
    number: {
      kind: 'whole',
      min: 1,
      max: 2000,
      label: { en: 'Number', cy: 'Rhif' },
      required: true,
      example: '1',
    },
    work: {
      kind: 'code',
      list: AUDITED_WORK,
      label: { en: 'Kind of work', cy: 'Math o waith' },
      ask: { en: 'Select the kind of work', cy: 'Dewiswch y math o waith' },
      required: true,
      example: 'court',
    },
    level: {
      kind: 'code',
      list: LEVEL_LIST,
      label: { en: 'Level when it was drawn', cy: 'Lefel pan y’i tynnwyd' },
      example: 'high',
    },
    replaces_number: {
      kind: 'whole',
      min: 1,
      max: 2000,
      label: { en: 'Drawn instead of case', cy: 'Tynnwyd yn lle achos' },
      example: '',
    },
    replaced_on: { kind: 'date', notInFuture: true, label: { en: 'Replaced on', cy: 'Disodlwyd ar' }, example: '' },
    replaced_reason: {
      kind: 'text',
      max: 500,
      lines: 3,
      label: { en: 'Why it is replaced', cy: 'Pam y caiff ei ddisodli' },
      ask: { en: 'Enter why the case is replaced', cy: 'Rhowch pam y caiff yr achos ei ddisodli' },
      example: '',
    },
  },
  checks: [
    ({ replaced_on, replaced_reason }) =>
      (replaced_on === null) === (replaced_reason === null)
        ? null
        : {
            field: 'replaced_reason',
            words: { en: 'Enter why the case is replaced', cy: 'Rhowch pam y caiff yr achos ei ddisodli' },
          },
  ],
})
