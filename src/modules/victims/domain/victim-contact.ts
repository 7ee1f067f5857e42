import { entity } from '#kernel/entity.ts'
import { YES_NO } from '#modules/children/domain/yes-no.ts'
import { CONTACT_WAYS } from './contact-ways.ts'
import { VICTIM_EVENTS } from './victim-events.ts'
import { VICTIM_PURPOSES } from './victim-purposes.ts'
import { VICTIM } from './victim-reference.ts'

/** A contact with a victim, or an attempt at one. */
export const victimContact = entity({
  name: 'victim_contact',
  file: 'victim-contacts',
  title: { en: 'Contact with a victim', cy: 'Cysylltiad â dioddefwr' },
  counted: {
    en: { zero: 'no contacts', one: '{n} contact', other: '{n} contacts' },
    cy: {
      zero: 'dim cysylltiadau',
      one: '{n} cysylltiad',
      two: '{n} gysylltiad',
      few: '{n} chysylltiad',
      many: '{n} chysylltiad',
      other: '{n} o gysylltiadau',
    },
  },
  about: {
    en: 'A contact with a victim or an attempt at one: how, what for, and what was said.',
    cy: 'Cysylltiad â dioddefwr neu ymgais i gysylltu: sut, i ba ddiben, a’r hyn a ddywedwyd.',
  },
  walled: true,
  fields: {
    victim_id: VICTIM,
    held_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'When', cy: 'Pryd' },
      ask: { en: 'Enter the date of the contact', cy: 'Rhowch ddyddiad y cysylltiad' },
      required: true,
      example: '2026-03-27',
    },
    how: {
      kind: 'code',
      list: CONTACT_WAYS,
      label: { en: 'How', cy: 'Sut' },
      ask: { en: 'Select how', cy: 'Dewiswch sut' },
      required: true,
      example: 'phone',
    },
    reached: {
      kind: 'yes-no',
      label: { en: 'Were they reached?', cy: 'A lwyddwyd i gael gafael arnynt?' },
      ask: { en: 'Say whether they were reached', cy: 'Dywedwch a lwyddwyd i gael gafael arnynt' },
      ...YES_NO.do,
      required: true,
      example: 'yes',
    },
    purpose: {
      kind: 'codes',
      list: VICTIM_PURPOSES,
      label: { en: 'What for', cy: 'I ba ddiben' },
      ask: { en: 'Select what the contact was for', cy: 'Dewiswch ddiben y cysylltiad' },
      required: true,
      example: 'first-offer;rights',
    },
    about_event: {
      kind: 'code',
      list: VICTIM_EVENTS,
      label: { en: 'What they were told of', cy: 'Yr hyn y dywedwyd wrthynt amdano' },
      hint: { en: 'If they were told of something that happened', cy: 'Os dywedwyd wrthynt am rywbeth a ddigwyddodd' },
      example: 'sentence',
    },
    note: {
      kind: 'text',
      max: 12_000,
      lines: 8,
      label: { en: 'What was said', cy: 'Yr hyn a ddywedwyd' },
      example: 'Told her of her rights and what we can offer. She would like to think about it until Friday.',
    },
    person_id: {
      kind: 'reference',
      to: 'person',
      label: { en: 'Who made the contact', cy: 'Pwy gysylltodd' },
      ask: { en: 'Select who made the contact', cy: 'Dewiswch pwy gysylltodd' },
      required: true,
      example: 'person-1',
    },
  },
})
