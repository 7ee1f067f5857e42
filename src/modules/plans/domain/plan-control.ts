import { entity } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { PLAN } from './plan-reference.ts'
import { PROTECTED_PEOPLE } from './protected-people.ts'

/** What is done all the time to keep the child, or others, safe: what assessors call a control. */
export const planControl = entity({
  name: 'plan_control',
  file: 'plan-controls',
  title: { en: 'Safety measure', cy: 'Mesur diogelwch' },
  counted: {
    en: { zero: 'no safety measures', one: '{n} safety measure', other: '{n} safety measures' },
    cy: {
      zero: 'dim mesurau diogelwch',
      one: '{n} mesur diogelwch',
      two: '{n} fesur diogelwch',
      few: '{n} mesur diogelwch',
      many: '{n} mesur diogelwch',
      other: '{n} o fesurau diogelwch',
    },
  },
  about: {
    en: 'What is done all the time to keep the child, other people or the victim safe, and by whom.',
    cy: 'Yr hyn a wneir drwy’r amser i gadw’r plentyn, pobl eraill neu’r dioddefwr yn ddiogel, a phwy sy’n ei wneud.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    plan_id: PLAN,
    protects: {
      kind: 'code',
      list: PROTECTED_PEOPLE,
      label: { en: 'Whom it keeps safe', cy: 'Pwy y mae’n ei gadw’n ddiogel' },
      ask: { en: 'Select whom it keeps safe', cy: 'Dewiswch pwy y mae’n ei gadw’n ddiogel' },
      required: true,
      example: 'others',
    },
    what: {
      kind: 'text',
      max: 2000,
      lines: 3,
      label: { en: 'What is done', cy: 'Beth sy’n cael ei wneud' },
      ask: { en: 'Enter what is done', cy: 'Rhowch beth sy’n cael ei wneud' },
      required: true,
      example: 'An adult walks home with her on market days',
    },
    who: {
      kind: 'text',
      max: 300,
      label: { en: 'Who does it', cy: 'Pwy sy’n ei wneud' },
      ask: { en: 'Enter who does it', cy: 'Rhowch pwy sy’n ei wneud' },
      required: true,
      example: 'Her aunt, Tuesdays and Saturdays',
    },
    until_on: { kind: 'date', label: { en: 'Until', cy: 'Tan' }, example: '2026-07-31' },
  },
})
