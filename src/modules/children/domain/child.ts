import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { ETHNICITIES } from './ethnicity.ts'
import { IMMIGRATION_STATUSES } from './immigration-statuses.ts'
import { LANGUAGE_FIELDS, OTHER_LANGUAGE_NAMED } from './language-fields.ts'
import { RELIGIONS } from './religions.ts'
import { SEXES } from './sexes.ts'
import { YES_NO } from './yes-no.ts'

const OFFER_AFTER_BIRTH: Check = notBefore('date_of_birth', 'language_offer_on', {
  en: 'The date they were offered a service in Welsh must be after their date of birth',
  cy: 'Rhaid i ddyddiad y Cynnig Rhagweithiol fod ar ôl y dyddiad geni',
})

const DEATH_AFTER_BIRTH: Check = notBefore('date_of_birth', 'died_on', {
  en: 'The date of death must be the same as or after the date of birth',
  cy: 'Rhaid i’r dyddiad marw fod yr un fath â’r dyddiad geni neu ar ei ôl',
})

/** Who the child is. */
export const child = entity({
  name: 'child',
  file: 'children',
  title: { en: 'Child', cy: 'Plentyn' },
  counted: {
    en: { zero: 'no children', one: '{n} child', other: '{n} children' },
    cy: {
      zero: 'dim plant',
      one: '{n} plentyn',
      two: '{n} blentyn',
      few: '{n} phlentyn',
      many: '{n} phlentyn',
      other: '{n} o blant',
    },
  },
  about: {
    en: 'A child whom the service works with, or has worked with.',
    cy: 'Plentyn y mae’r gwasanaeth yn gweithio, neu wedi gweithio, gyda nhw.',
  },
  fields: {
    given_names: {
      kind: 'text',
      max: 100,
      label: { en: 'First names', cy: 'Enwau cyntaf' },
      ask: { en: 'Enter the child’s first names', cy: 'Rhowch enwau cyntaf y plentyn' },
      required: true,
      example: 'Cadi Mair',
    },
    family_name: {
      kind: 'text',
      max: 100,
      label: { en: 'Last name', cy: 'Cyfenw' },
      ask: { en: 'Enter the child’s last name', cy: 'Rhowch gyfenw’r plentyn' },
      required: true,
      example: 'Penllwyn',
    },
    known_as: {
      kind: 'text',
      max: 100,
      label: { en: 'Known as', cy: 'Yr enw a ddefnyddir' },
      hint: { en: 'The name that the child likes to be called by', cy: 'Yr enw y mae’r plentyn yn hoffi cael ei alw' },
      example: 'Cads',
    },
    previous_names: {
      kind: 'text',
      max: 200,
      label: { en: 'Previous names', cy: 'Enwau blaenorol' },
      example: 'Cadi Mair Rhosfawr',
    },
    pronouns: { kind: 'text', max: 50, label: { en: 'Pronouns', cy: 'Rhagenwau' }, example: 'hi, she' },
    date_of_birth: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date of birth', cy: 'Dyddiad geni' },
      ask: { en: 'Enter the child’s date of birth', cy: 'Rhowch ddyddiad geni’r plentyn' },
      required: true,
      example: '2011-05-17',
    },
    date_of_birth_estimated: {
      kind: 'yes-no',
      label: { en: 'Is the date of birth an estimate?', cy: 'Ai amcangyfrif yw’r dyddiad geni?' },
      ...YES_NO.ai,
      example: 'no',
    },
    sex: {
      kind: 'code',
      list: SEXES,
      label: { en: 'Sex', cy: 'Rhyw' },
      ask: { en: 'Select the child’s sex', cy: 'Dewiswch ryw’r plentyn' },
      required: true,
      example: 'female',
    },
    gender_same_as_registered: {
      kind: 'yes-no',
      label: {
        en: 'Is the gender they identify with the same as their sex registered at birth?',
        cy: 'Ydy’r rhywedd y maent yn uniaethu ag ef yr un peth â’r rhyw a gofrestrwyd adeg eu geni?',
      },
      ...YES_NO.ydy,
      example: 'yes',
    },
    gender_identity: {
      kind: 'text',
      max: 100,
      label: { en: 'Gender, in their own words', cy: 'Rhywedd, yn eu geiriau eu hunain' },
      example: 'merch',
    },
    ethnicity: {
      kind: 'code',
      list: ETHNICITIES,
      label: { en: 'Ethnicity', cy: 'Ethnigrwydd' },
      hint: { en: 'As the child describes it', cy: 'Fel y mae’r plentyn yn ei ddisgrifio' },
      ask: { en: 'Select the child’s ethnicity', cy: 'Dewiswch ethnigrwydd y plentyn' },
      required: true,
      example: 'white-british',
    },
    nationality: { kind: 'text', max: 100, label: { en: 'Nationality', cy: 'Cenedligrwydd' }, example: 'British' },
    religion: { kind: 'code', list: RELIGIONS, label: { en: 'Religion', cy: 'Crefydd' }, example: 'none' },
    immigration_status: {
      kind: 'code',
      list: IMMIGRATION_STATUSES,
      label: { en: 'Immigration status', cy: 'Statws mewnfudo' },
      example: 'citizen',
    },
    ...LANGUAGE_FIELDS,
    communication_needs: {
      kind: 'text',
      max: 2000,
      lines: 4,
      label: { en: 'Communication needs', cy: 'Anghenion cyfathrebu' },
      hint: {
        en: 'What helps the child to understand and to be understood',
        cy: 'Beth sy’n helpu’r plentyn i ddeall ac i gael ei ddeall',
      },
      example: 'Short sentences, one question at a time. Draws rather than writes.',
    },
    died_on: { kind: 'date', notInFuture: true, label: { en: 'Date of death', cy: 'Dyddiad marw' } },
  },
  checks: [OTHER_LANGUAGE_NAMED, OFFER_AFTER_BIRTH, DEATH_AFTER_BIRTH],
})
