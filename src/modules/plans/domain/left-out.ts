import { entity } from '#kernel/entity.ts'
import { FACTOR_KINDS } from '#modules/assessments/domain/factor-kinds.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { PLAN } from './plan-reference.ts'

/** A factor of the assessment that a plan does not answer, and why. */
export const leftOut = entity({
  name: 'left_out',
  file: 'left-out-factors',
  title: { en: 'Factor left out', cy: 'Ffactor a adawyd allan' },
  counted: {
    en: { zero: 'no factors left out', one: '{n} factor left out', other: '{n} factors left out' },
    cy: {
      zero: 'dim ffactorau a adawyd allan',
      one: '{n} ffactor a adawyd allan',
      two: '{n} ffactor a adawyd allan',
      few: '{n} ffactor a adawyd allan',
      many: '{n} ffactor a adawyd allan',
      other: '{n} o ffactorau a adawyd allan',
    },
  },
  about: {
    en: 'A factor that the assessment found and the plan does not answer for now, with the reason.',
    cy: 'Ffactor a nodwyd yn yr asesiad ac nad yw’r cynllun yn ei ateb am y tro, gyda’r rheswm.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    plan_id: PLAN,
    factor: {
      kind: 'code',
      list: FACTOR_KINDS,
      label: { en: 'Factor', cy: 'Ffactor' },
      ask: { en: 'Select the factor', cy: 'Dewiswch y ffactor' },
      required: true,
      example: 'need-physical-health',
    },
    reason: {
      kind: 'text',
      max: 2000,
      lines: 3,
      label: { en: 'Why it is left out', cy: 'Pam y’i gadewir allan' },
      ask: { en: 'Enter why it is left out', cy: 'Rhowch pam y’i gadewir allan' },
      required: true,
      example: 'The school nurse leads on this; we check at each review',
    },
  },
})
