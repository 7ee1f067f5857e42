import { type Check, entity } from '#kernel/entity.ts'
import { EMAIL } from '#modules/children/domain/contact-patterns.ts'

const CAN_BE_FOUND: Check = ({ person_id, email }) =>
  person_id === null && email === null
    ? {
        field: 'email',
        words: {
          en: 'Select the member of staff, or enter the email address that the auditor signs in with',
          cy: 'Dewiswch yr aelod o staff, neu rhowch y cyfeiriad e-bost y mae’r archwilydd yn mewngofnodi ag ef',
        },
      }
    : null

/** Somebody who audits cases: of the service’s own staff, or from elsewhere with an account and no post. */
export const auditor = entity({
  name: 'auditor',
  file: 'auditors',
  title: { en: 'Auditor', cy: 'Archwilydd' },
  counted: {
    en: { zero: 'no auditors', one: '{n} auditor', other: '{n} auditors' },
    cy: {
      zero: 'dim archwilwyr',
      one: '{n} archwilydd',
      two: '{n} archwilydd',
      few: '{n} archwilydd',
      many: '{n} archwilydd',
      other: '{n} o archwilwyr',
    },
  },
  about: {
    en: 'Somebody who audits cases: of the service’s own staff, or from elsewhere.',
    cy: 'Rhywun sy’n archwilio achosion: o staff y gwasanaeth ei hun, neu o rywle arall.',
  },
  fields: {
    name: {
      kind: 'text',
      max: 150,
      label: { en: 'Name', cy: 'Enw' },
      ask: { en: 'Enter the auditor’s name', cy: 'Rhowch enw’r archwilydd' },
      required: true,
      example: 'Nest Brynglas',
    },
    person_id: {
      kind: 'reference',
      to: 'person',
      label: { en: 'Member of staff', cy: 'Aelod o staff' },
      hint: { en: 'Leave it for somebody from elsewhere', cy: 'Gadewch ef ar gyfer rhywun o rywle arall' },
      example: 'person-2',
    },
    email: {
      kind: 'text',
      max: 200,
      pattern: EMAIL,
      label: { en: 'Email address of their account', cy: 'Cyfeiriad e-bost eu cyfrif' },
      hint: { en: 'For somebody from elsewhere', cy: 'Ar gyfer rhywun o rywle arall' },
      example: 'nest@archwilio.example',
    },
    organisation: {
      kind: 'text',
      max: 150,
      label: { en: 'From', cy: 'O ble' },
      example: 'Glanmorfa Youth Justice Service',
    },
    until_on: { kind: 'date', label: { en: 'Audits until', cy: 'Yn archwilio tan' }, example: '2027-03-31' },
  },
  checks: [CAN_BE_FOUND],
})
