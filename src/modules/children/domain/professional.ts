import { entity } from '#kernel/entity.ts'
import { CHILD } from './child-reference.ts'
import { EMAIL, PHONE } from './contact-patterns.ts'
import { PROFESSIONAL_ROLES } from './professional-roles.ts'
import { LOOSE_SPAN, SPAN_IN_ORDER } from './span-fields.ts'

/** Somebody of another organisation who works with the child. */
export const professional = entity({
  name: 'professional',
  file: 'professionals',
  title: { en: 'Other professional', cy: 'Gweithiwr proffesiynol arall' },
  counted: {
    en: { zero: 'no other professionals', one: '{n} other professional', other: '{n} other professionals' },
    cy: {
      zero: 'dim gweithwyr proffesiynol eraill',
      one: '{n} gweithiwr proffesiynol arall',
      two: '{n} weithiwr proffesiynol arall',
      few: '{n} gweithiwr proffesiynol arall',
      many: '{n} gweithiwr proffesiynol arall',
      other: '{n} o weithwyr proffesiynol eraill',
    },
  },
  about: {
    en: 'Somebody of another organisation who works with the child.',
    cy: 'Rhywun o sefydliad arall sy’n gweithio gyda’r plentyn.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    name: {
      kind: 'text',
      max: 150,
      label: { en: 'Name', cy: 'Enw' },
      ask: { en: 'Enter the professional’s name', cy: 'Rhowch enw’r gweithiwr proffesiynol' },
      required: true,
      example: 'Sioned Maes-y-coed',
    },
    role: {
      kind: 'code',
      list: PROFESSIONAL_ROLES,
      label: { en: 'Role', cy: 'Rôl' },
      ask: { en: 'Select the role', cy: 'Dewiswch y rôl' },
      required: true,
      example: 'social-worker',
    },
    organisation: {
      kind: 'text',
      max: 150,
      label: { en: 'Organisation', cy: 'Sefydliad' },
      example: 'Cyngor Aberwen',
    },
    phone: {
      kind: 'text',
      max: 40,
      pattern: PHONE,
      label: { en: 'Phone number', cy: 'Rhif ffôn' },
      example: '01632 960 002',
    },
    email: {
      kind: 'text',
      max: 200,
      pattern: EMAIL,
      label: { en: 'Email address', cy: 'Cyfeiriad e-bost' },
      example: 'sioned@aberwen.example',
    },
    ...LOOSE_SPAN,
  },
  checks: [SPAN_IN_ORDER],
})
