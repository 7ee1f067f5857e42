import { entity, notBefore } from '#kernel/entity.ts'
import { SUPPORT_NEEDS } from './support-needs.ts'
import { VICTIM } from './victim-reference.ts'

/** Support that a victim asked for, and when it came. */
export const victimSupport = entity({
  name: 'victim_support',
  file: 'victim-supports',
  title: { en: 'Support for a victim', cy: 'Cymorth i ddioddefwr' },
  counted: {
    en: { zero: 'no support', one: '{n} kind of support', other: '{n} kinds of support' },
    cy: {
      zero: 'dim cymorth',
      one: '{n} math o gymorth',
      two: '{n} fath o gymorth',
      few: '{n} math o gymorth',
      many: '{n} math o gymorth',
      other: '{n} o fathau o gymorth',
    },
  },
  about: {
    en: 'Support that a victim asked for, who gives it, and when it was given.',
    cy: 'Cymorth y gofynnodd dioddefwr amdano, pwy sy’n ei roi, a phryd y’i rhoddwyd.',
  },
  walled: true,
  fields: {
    victim_id: VICTIM,
    need: {
      kind: 'code',
      list: SUPPORT_NEEDS,
      label: { en: 'Support with', cy: 'Cymorth gyda' },
      ask: { en: 'Select what they need support with', cy: 'Dewiswch beth y mae angen cymorth arnynt gydag ef' },
      required: true,
      example: 'emotional',
    },
    asked_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Asked for on', cy: 'Gofynnwyd amdano ar' },
      ask: { en: 'Enter the date they asked for it', cy: 'Rhowch y dyddiad y gofynasant amdano' },
      required: true,
      example: '2026-03-27',
    },
    provider: {
      kind: 'text',
      max: 200,
      label: { en: 'Who gives it', cy: 'Pwy sy’n ei roi' },
      example: 'Cymorth Dychmygol',
    },
    provided_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Given on', cy: 'Rhoddwyd ar' },
      example: '2026-04-02',
    },
  },
  checks: [
    notBefore('asked_on', 'provided_on', {
      en: 'It can’t be given before it was asked for',
      cy: 'Ni ellir ei roi cyn i rywun ofyn amdano',
    }),
  ],
})
