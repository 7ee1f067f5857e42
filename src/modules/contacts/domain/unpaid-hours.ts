import { entity } from '#kernel/entity.ts'
import { PROGRAMME } from '#modules/cases/domain/programme-reference.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { REPARATION_KINDS } from './reparation-kinds.ts'

/** Hours that a child worked on one day to make amends. */
export const unpaidHours = entity({
  name: 'unpaid_hours',
  file: 'unpaid-hours',
  title: { en: 'Reparation or unpaid work', cy: 'Gwneud iawn neu waith heb dâl' },
  counted: {
    en: { zero: 'no days of work', one: '{n} day of work', other: '{n} days of work' },
    cy: {
      zero: 'dim diwrnodau o waith',
      one: '{n} diwrnod o waith',
      two: '{n} ddiwrnod o waith',
      few: '{n} diwrnod o waith',
      many: '{n} diwrnod o waith',
      other: '{n} diwrnod o waith',
    },
  },
  about: {
    en: 'Hours of reparation or unpaid work done on one day.',
    cy: 'Oriau o wneud iawn neu waith heb dâl a wnaed ar un diwrnod.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    programme_id: PROGRAMME,
    kind: {
      kind: 'code',
      list: REPARATION_KINDS,
      label: { en: 'Kind of work', cy: 'Math o waith' },
      ask: { en: 'Select the kind of work', cy: 'Dewiswch y math o waith' },
      required: true,
      example: 'community-reparation',
    },
    worked_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Day', cy: 'Diwrnod' },
      ask: { en: 'Enter the day', cy: 'Rhowch y diwrnod' },
      required: true,
      example: '2026-06-06',
    },
    hours: {
      kind: 'decimal',
      min: 0,
      max: 24,
      label: { en: 'Hours worked', cy: 'Oriau a weithiwyd' },
      ask: { en: 'Enter the hours worked', cy: 'Rhowch nifer yr oriau a weithiwyd' },
      required: true,
      example: '2.5',
    },
    place: { kind: 'text', max: 200, label: { en: 'Place', cy: 'Lle' }, example: 'Community garden' },
    supervised_by: {
      kind: 'text',
      max: 150,
      label: { en: 'Who supervised it', cy: 'Pwy oedd yn goruchwylio' },
      example: 'Huw Clydfan',
    },
    note: {
      kind: 'text',
      max: 2000,
      lines: 3,
      label: { en: 'Note', cy: 'Nodyn' },
      example: 'Built two benches with the volunteers',
    },
  },
})
