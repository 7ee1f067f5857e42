import { entity } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { ALIGNED_PLANS } from './aligned-plan-kinds.ts'
import { PLAN } from './plan-reference.ts'

/** Another body’s plan for the same child, and how this one fits it. */
export const alignedPlan = entity({
  name: 'aligned_plan',
  file: 'aligned-plans',
  title: { en: 'Partner’s plan', cy: 'Cynllun partner' },
  counted: {
    en: { zero: 'no partners’ plans', one: '{n} partner’s plan', other: '{n} partners’ plans' },
    cy: {
      zero: 'dim cynlluniau partneriaid',
      one: '{n} cynllun partner',
      two: '{n} gynllun partner',
      few: '{n} chynllun partner',
      many: '{n} chynllun partner',
      other: '{n} o gynlluniau partneriaid',
    },
  },
  about: {
    en: 'Another body’s plan for the child, and how the two fit together.',
    cy: 'Cynllun corff arall ar gyfer y plentyn, a sut mae’r ddau’n cyd-fynd.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    plan_id: PLAN,
    kind: {
      kind: 'code',
      list: ALIGNED_PLANS,
      label: { en: 'Type of plan', cy: 'Math o gynllun' },
      ask: { en: 'Select the type of plan', cy: 'Dewiswch y math o gynllun' },
      required: true,
      example: 'idp',
    },
    whose: {
      kind: 'text',
      max: 200,
      label: { en: 'Who holds it', cy: 'Pwy sy’n gyfrifol amdano' },
      example: 'Ysgol Gyfun Aberwen',
    },
    how: {
      kind: 'text',
      max: 2000,
      lines: 3,
      label: { en: 'How the two fit together', cy: 'Sut mae’r ddau’n cyd-fynd' },
      ask: { en: 'Enter how the two fit together', cy: 'Rhowch sut mae’r ddau’n cyd-fynd' },
      required: true,
      example: 'Sessions are in school, after the learning support hour',
    },
    checked_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date last checked with them', cy: 'Dyddiad gwirio ddiwethaf gyda nhw' },
      example: '2026-04-17',
    },
  },
})
