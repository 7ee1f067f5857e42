import { entity } from '#kernel/entity.ts'
import { ACCOMMODATION_TYPES } from './accommodation-types.ts'
import { CHILD } from './child-reference.ts'
import { POSTCODE } from './contact-patterns.ts'
import { SPAN, SPAN_IN_ORDER } from './span-fields.ts'
import { SUITABILITIES } from './suitabilities.ts'
import { YES_NO } from './yes-no.ts'

/** Where the child lives or lived, and whether it is fit for them. */
export const residence = entity({
  name: 'residence',
  file: 'residences',
  title: { en: 'Where the child lives', cy: 'Ble mae’r plentyn yn byw' },
  counted: {
    en: { zero: 'no addresses', one: '{n} address', other: '{n} addresses' },
    cy: {
      zero: 'dim cyfeiriadau',
      one: '{n} cyfeiriad',
      two: '{n} gyfeiriad',
      few: '{n} chyfeiriad',
      many: '{n} chyfeiriad',
      other: '{n} o gyfeiriadau',
    },
  },
  about: {
    en: 'A place where the child lives or lived, with its dates, its type and whether it is suitable.',
    cy: 'Lle y mae neu yr oedd y plentyn yn byw, gyda’r dyddiadau, y math ac a yw’n addas.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    address_line_1: {
      kind: 'text',
      max: 100,
      label: { en: 'Address line 1', cy: 'Llinell cyfeiriad 1' },
      example: '14 Stryd y Bont',
    },
    address_line_2: {
      kind: 'text',
      max: 100,
      label: { en: 'Address line 2', cy: 'Llinell cyfeiriad 2' },
      example: 'Pentre Isaf',
    },
    town: { kind: 'text', max: 100, label: { en: 'Town or city', cy: 'Tref neu ddinas' }, example: 'Aberwen' },
    postcode: {
      kind: 'text',
      max: 8,
      pattern: POSTCODE,
      label: { en: 'Postcode', cy: 'Cod post' },
      example: 'SY23 3AS',
    },
    accommodation_type: {
      kind: 'code',
      list: ACCOMMODATION_TYPES,
      label: { en: 'Type of accommodation', cy: 'Math o lety' },
      ask: { en: 'Select the type of accommodation', cy: 'Dewiswch y math o lety' },
      required: true,
      example: 'living-with-parent-s',
    },
    suitability: {
      kind: 'code',
      list: SUITABILITIES,
      label: { en: 'Is it suitable?', cy: 'A yw’n addas?' },
      ask: { en: 'Select whether it is suitable', cy: 'Dewiswch a yw’n addas' },
      required: true,
      example: 'suitable',
    },
    with_whom: {
      kind: 'text',
      max: 200,
      label: { en: 'Who they live with', cy: 'Gyda phwy y maent yn byw' },
      example: 'Mother and two brothers',
    },
    ...SPAN,
    outside_service_area: {
      kind: 'yes-no',
      label: { en: 'Is it outside the service’s area?', cy: 'A yw’r cyfeiriad y tu allan i ardal y gwasanaeth?' },
      ...YES_NO.ydy,
      example: 'no',
    },
    move_reason: {
      kind: 'text',
      max: 500,
      lines: 2,
      label: { en: 'Reason for the move', cy: 'Rheswm dros symud' },
      example: 'Family moved to be nearer to grandparents',
    },
  },
  checks: [SPAN_IN_ORDER],
})
