import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { EMAIL, PHONE } from '#modules/children/domain/contact-patterns.ts'
import { PARTNERS } from './partners.ts'
import { WELSH_LEVELS } from './welsh-levels.ts'

const LEAVES_AFTER_STARTING: Check = notBefore('starts_on', 'leaves_on', {
  en: 'The last day must be the same as or after the first day',
  cy: 'Rhaid i’r diwrnod olaf fod yr un fath â’r diwrnod cyntaf neu ar ei ôl',
})

/** Somebody who works in the service, whoever employs them. */
export const person = entity({
  name: 'person',
  file: 'people',
  title: { en: 'Member of staff', cy: 'Aelod o staff' },
  counted: {
    en: { zero: 'no staff', one: '{n} member of staff', other: '{n} members of staff' },
    cy: {
      zero: 'dim staff',
      one: '{n} aelod o staff',
      two: '{n} aelod o staff',
      few: '{n} aelod o staff',
      many: '{n} aelod o staff',
      other: '{n} aelod o staff',
    },
  },
  about: {
    en: 'Somebody who works in the service: employed, seconded, from an agency or a volunteer.',
    cy: 'Rhywun sy’n gweithio yn y gwasanaeth: cyflogedig, ar secondiad, o asiantaeth neu’n wirfoddolwr.',
  },
  fields: {
    name: {
      kind: 'text',
      max: 150,
      label: { en: 'Name', cy: 'Enw' },
      ask: { en: 'Enter the person’s name', cy: 'Rhowch enw’r person' },
      required: true,
      example: 'Eleri Brynglas',
    },
    email: {
      kind: 'text',
      max: 200,
      pattern: EMAIL,
      label: { en: 'Email address', cy: 'Cyfeiriad e-bost' },
      example: 'eleri@aberwen.example',
    },
    phone: {
      kind: 'text',
      max: 40,
      pattern: PHONE,
      label: { en: 'Phone number', cy: 'Rhif ffôn' },
      example: '01632 960 003',
    },
    job_title: { kind: 'text', max: 100, label: { en: 'Job title', cy: 'Teitl swydd' }, example: 'Case manager' },
    employer: {
      kind: 'code',
      list: PARTNERS,
      label: { en: 'Employer', cy: 'Cyflogwr' },
      ask: { en: 'Select who employs them', cy: 'Dewiswch y cyflogwr' },
      required: true,
      example: 'council',
    },
    team_id: { kind: 'reference', to: 'team', label: { en: 'Team', cy: 'Tîm' }, example: 'team-1' },
    welsh_level: {
      kind: 'code',
      list: WELSH_LEVELS,
      label: { en: 'Welsh language skills', cy: 'Sgiliau Cymraeg' },
      example: 'works',
    },
    starts_on: { kind: 'date', label: { en: 'First day', cy: 'Diwrnod cyntaf' }, example: '2023-09-04' },
    leaves_on: { kind: 'date', label: { en: 'Last day', cy: 'Diwrnod olaf' }, example: '2027-08-31' },
  },
  checks: [LEAVES_AFTER_STARTING],
})
