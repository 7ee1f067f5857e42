import { entity } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { SPAN, SPAN_IN_ORDER } from '#modules/children/domain/span-fields.ts'
import { ALLOCATION_ROLES } from './allocation-roles.ts'
import { PROGRAMME } from './programme-reference.ts'

/** Who worked with the child on a programme, in which role, and why they were chosen. */
export const allocation = entity({
  name: 'allocation',
  file: 'allocations',
  title: { en: 'Allocation', cy: 'Dyraniad' },
  counted: {
    en: { zero: 'no allocations', one: '{n} allocation', other: '{n} allocations' },
    cy: {
      zero: 'dim dyraniadau',
      one: '{n} dyraniad',
      two: '{n} ddyraniad',
      few: '{n} dyraniad',
      many: '{n} dyraniad',
      other: '{n} o ddyraniadau',
    },
  },
  about: {
    en: 'A time during which a member of staff had a role in a child’s programme.',
    cy: 'Cyfnod pan oedd gan aelod o staff rôl yn rhaglen plentyn.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    programme_id: PROGRAMME,
    person_id: {
      kind: 'reference',
      to: 'person',
      label: { en: 'Member of staff', cy: 'Aelod o staff' },
      ask: { en: 'Select the member of staff', cy: 'Dewiswch yr aelod o staff' },
      required: true,
      example: 'person-1',
    },
    role: {
      kind: 'code',
      list: ALLOCATION_ROLES,
      label: { en: 'Role', cy: 'Rôl' },
      ask: { en: 'Select the role', cy: 'Dewiswch y rôl' },
      required: true,
      example: 'case-manager',
    },
    ...SPAN,
    reason: {
      kind: 'text',
      max: 1000,
      lines: 3,
      label: { en: 'Reason for the choice', cy: 'Rheswm dros y dewis' },
      example: 'Works in Welsh, and knows the family from earlier prevention work',
    },
  },
  checks: [SPAN_IN_ORDER],
})
