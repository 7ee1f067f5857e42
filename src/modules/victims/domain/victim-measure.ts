import { entity, notBefore } from '#kernel/entity.ts'
import { MEASURE_KINDS } from './measure-kinds.ts'
import { VICTIM } from './victim-reference.ts'

/** Something that keeps a victim safe, from a day to a day. */
export const victimMeasure = entity({
  name: 'victim_measure',
  file: 'victim-measures',
  title: { en: 'Measure for a victim’s safety', cy: 'Mesur er diogelwch dioddefwr' },
  counted: {
    en: { zero: 'no measures', one: '{n} measure', other: '{n} measures' },
    cy: {
      zero: 'dim mesurau',
      one: '{n} mesur',
      two: '{n} fesur',
      few: '{n} mesur',
      many: '{n} mesur',
      other: '{n} o fesurau',
    },
  },
  about: {
    en: 'Something that keeps a victim safe, from a day to a day.',
    cy: 'Rhywbeth sy’n cadw dioddefwr yn ddiogel, o ddiwrnod hyd ddiwrnod.',
  },
  walled: true,
  fields: {
    victim_id: VICTIM,
    kind: {
      kind: 'code',
      list: MEASURE_KINDS,
      label: { en: 'Kind of measure', cy: 'Math o fesur' },
      ask: { en: 'Select the kind of measure', cy: 'Dewiswch y math o fesur' },
      required: true,
      example: 'school-plan',
    },
    what: {
      kind: 'text',
      max: 2000,
      lines: 3,
      label: { en: 'What exactly', cy: 'Beth yn union' },
      ask: { en: 'Enter what exactly the measure is', cy: 'Rhowch beth yn union yw’r mesur' },
      required: true,
      example: 'Different lunch breaks; the head of year knows.',
    },
    from_on: {
      kind: 'date',
      label: { en: 'First day', cy: 'Diwrnod cyntaf' },
      ask: { en: 'Enter the first day', cy: 'Rhowch y diwrnod cyntaf' },
      required: true,
      example: '2026-03-30',
    },
    until_on: { kind: 'date', label: { en: 'Last day', cy: 'Diwrnod olaf' }, example: '2026-09-30' },
  },
  checks: [
    notBefore('from_on', 'until_on', {
      en: 'The last day can’t come before the first',
      cy: 'Ni all y diwrnod olaf ddod cyn y cyntaf',
    }),
  ],
})
