import { entity, notBefore } from '#kernel/entity.ts'
import { PROGRAMME_IF_ANY } from '#modules/cases/domain/programme-reference.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { OVERSIGHT_KINDS } from './oversight-kinds.ts'
import { STAFF } from './staff-field.ts'

/** A manager’s look at the work with one child: what was thought about, what was decided and why. */
export const oversight = entity({
  name: 'oversight',
  file: 'oversights',
  title: { en: 'Management oversight', cy: 'Goruchwyliaeth y rheolwyr' },
  counted: {
    en: { zero: 'no oversight', one: '{n} record of oversight', other: '{n} records of oversight' },
    cy: {
      zero: 'dim cofnodion goruchwyliaeth',
      one: '{n} cofnod goruchwyliaeth',
      two: '{n} gofnod goruchwyliaeth',
      few: '{n} chofnod goruchwyliaeth',
      many: '{n} chofnod goruchwyliaeth',
      other: '{n} o gofnodion goruchwyliaeth',
    },
  },
  about: {
    en: 'A manager’s look at the work with a child: what was thought about, what was decided and why.',
    cy: 'Rheolwr yn edrych ar y gwaith gyda phlentyn: yr hyn a ystyriwyd, yr hyn a benderfynwyd a pham.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    held_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date', cy: 'Dyddiad' },
      ask: { en: 'Enter the date', cy: 'Rhowch y dyddiad' },
      required: true,
      example: '2026-05-06',
    },
    person_id: {
      ...STAFF,
      label: { en: 'Manager', cy: 'Rheolwr' },
      ask: { en: 'Select the manager', cy: 'Dewiswch y rheolwr' },
      required: true,
    },
    kind: {
      kind: 'code',
      list: OVERSIGHT_KINDS,
      label: { en: 'Occasion', cy: 'Achlysur' },
      ask: { en: 'Select the occasion', cy: 'Dewiswch yr achlysur' },
      required: true,
      example: 'supervision',
    },
    reflection: {
      kind: 'text',
      max: 12000,
      lines: 8,
      label: { en: 'What was thought about', cy: 'Yr hyn a ystyriwyd' },
      hint: {
        en: 'What goes well, what worries you, what the child would say, and what is not known',
        cy: 'Beth sy’n mynd yn dda, beth sy’n eich poeni, beth fyddai’r plentyn yn ei ddweud, a beth nad yw’n hysbys',
      },
      ask: { en: 'Enter what was thought about', cy: 'Rhowch yr hyn a ystyriwyd' },
      required: true,
      example: 'He comes to every appointment, but what he does in the evenings is not known.',
    },
    decision: {
      kind: 'text',
      max: 4000,
      lines: 5,
      label: { en: 'What was decided', cy: 'Yr hyn a benderfynwyd' },
      ask: { en: 'Enter what was decided', cy: 'Rhowch yr hyn a benderfynwyd' },
      required: true,
      example: 'The case manager visits at home on a Friday evening.',
    },
    reason: {
      kind: 'text',
      max: 4000,
      lines: 5,
      label: { en: 'Why', cy: 'Pam' },
      ask: { en: 'Explain why', cy: 'Eglurwch pam' },
      required: true,
      example: 'The incidents have all been on Friday nights.',
    },
    programme_id: PROGRAMME_IF_ANY,
    next_on: { kind: 'date', label: { en: 'Look again on', cy: 'Edrych eto ar' }, example: '2026-06-03' },
  },
  checks: [
    notBefore('held_on', 'next_on', {
      en: 'The next look comes after this one',
      cy: 'Daw’r edrychiad nesaf ar ôl yr un hwn',
    }),
  ],
})
