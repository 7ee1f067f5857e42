import { entity } from '#kernel/entity.ts'
import { CONSENT_DECISIONS } from './consent-decisions.ts'
import { CONSENT_SUBJECTS } from './consent-subjects.ts'
import { CONTACT_WAYS } from './contact-ways.ts'
import { VICTIM } from './victim-reference.ts'

/** What a victim agreed to, refused or took back. The last word on a subject is what holds. */
export const victimConsent = entity({
  name: 'victim_consent',
  file: 'victim-consents',
  title: { en: 'Consent', cy: 'Cydsyniad' },
  counted: {
    en: { zero: 'no consents', one: '{n} consent', other: '{n} consents' },
    cy: {
      zero: 'dim cydsyniadau',
      one: '{n} cydsyniad',
      two: '{n} gydsyniad',
      few: '{n} chydsyniad',
      many: '{n} chydsyniad',
      other: '{n} o gydsyniadau',
    },
  },
  about: {
    en: 'What a victim was asked to agree to and what they said, who asked, and when.',
    cy: 'Yr hyn y gofynnwyd i ddioddefwr gydsynio iddo a’r hyn a ddywedodd, pwy ofynnodd, a phryd.',
  },
  walled: true,
  fields: {
    victim_id: VICTIM,
    about: {
      kind: 'code',
      list: CONSENT_SUBJECTS,
      label: { en: 'What they were asked', cy: 'Yr hyn a ofynnwyd iddynt' },
      ask: { en: 'Select what they were asked', cy: 'Dewiswch yr hyn a ofynnwyd iddynt' },
      required: true,
      example: 'contact',
    },
    decision: {
      kind: 'code',
      list: CONSENT_DECISIONS,
      label: { en: 'Consent', cy: 'Cydsyniad' },
      ask: { en: 'Select what they said', cy: 'Dewiswch yr hyn a ddywedasant' },
      required: true,
      example: 'given',
    },
    decided_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'When they said so', cy: 'Pryd y dywedasant hynny' },
      ask: { en: 'Enter the date they said so', cy: 'Rhowch y dyddiad y dywedasant hynny' },
      required: true,
      example: '2026-03-27',
    },
    said_by: {
      kind: 'text',
      max: 150,
      label: { en: 'Who said so, if not they themselves', cy: 'Pwy ddywedodd hynny, os nad hwy eu hunain' },
      example: 'Their mother',
    },
    how: { kind: 'code', list: CONTACT_WAYS, label: { en: 'How', cy: 'Sut' }, example: 'phone' },
    person_id: {
      kind: 'reference',
      to: 'person',
      label: { en: 'Who asked', cy: 'Pwy ofynnodd' },
      ask: { en: 'Select who asked', cy: 'Dewiswch pwy ofynnodd' },
      required: true,
      example: 'person-1',
    },
  },
})
