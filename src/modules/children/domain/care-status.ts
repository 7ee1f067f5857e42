import { type Check, entity } from '#kernel/entity.ts'
import { CARE_GROUNDS } from './care-grounds.ts'
import { CARE_STATUSES } from './care-statuses.ts'
import { CHILD } from './child-reference.ts'
import { SPAN, SPAN_IN_ORDER } from './span-fields.ts'

const GROUND_IS_FOR_LOOKED_AFTER: Check = ({ legal_basis: ground, status }) =>
  typeof ground === 'string' && typeof status === 'string' && status !== 'looked-after'
    ? {
        field: 'legal_basis',
        words: {
          en: 'Only a looked after child has a legal basis: change the status or leave this empty',
          cy: 'Dim ond plentyn sy’n derbyn gofal sydd â sail gyfreithiol: newidiwch y statws neu gadewch hwn yn wag',
        },
      }
    : null

/** Care, protection or help from children’s services, with its dates. */
export const careStatus = entity({
  name: 'care_status',
  file: 'care-statuses',
  title: { en: 'Care and protection', cy: 'Gofal ac amddiffyn' },
  counted: {
    en: { zero: 'no care statuses', one: '{n} care status', other: '{n} care statuses' },
    cy: {
      zero: 'dim statws gofal',
      one: '{n} statws gofal',
      two: '{n} statws gofal',
      few: '{n} statws gofal',
      many: '{n} statws gofal',
      other: '{n} statws gofal',
    },
  },
  about: {
    en: 'A time during which the child was looked after, on a child protection plan or register, in need, helped early, or a care leaver.',
    cy: 'Cyfnod pan oedd y plentyn yn derbyn gofal, ar gynllun neu gofrestr amddiffyn plant, mewn angen, yn cael cymorth cynnar neu’n gadael gofal.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    status: {
      kind: 'code',
      list: CARE_STATUSES,
      label: { en: 'Status', cy: 'Statws' },
      ask: { en: 'Select the status', cy: 'Dewiswch y statws' },
      required: true,
      example: 'looked-after',
    },
    legal_basis: {
      kind: 'code',
      list: CARE_GROUNDS,
      label: { en: 'Legal basis', cy: 'Sail gyfreithiol' },
      hint: { en: 'If the child is looked after', cy: 'Os yw’r plentyn yn derbyn gofal' },
      example: 'care-order',
    },
    local_authority: {
      kind: 'text',
      max: 100,
      label: { en: 'Local authority', cy: 'Awdurdod lleol' },
      example: 'Cyngor Aberwen',
    },
    ...SPAN,
  },
  checks: [SPAN_IN_ORDER, GROUND_IS_FOR_LOOKED_AFTER],
})
