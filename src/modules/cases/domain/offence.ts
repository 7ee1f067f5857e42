import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { POSTCODE } from '#modules/children/domain/contact-patterns.ts'
import { YES_NO } from '#modules/children/domain/yes-no.ts'
import { OFFENCE_CATEGORIES } from './offence-categories.ts'
import { OFFENCE_CODE } from './offence-code.ts'
import { PLEAS } from './pleas.ts'
import { POLICE_BAIL_STATUSES } from './police-bail-statuses.ts'

const ARREST_AFTER_OFFENCE: Check = notBefore('committed_on', 'arrested_on', {
  en: 'The date of arrest must be the same as or after the date of the offence',
  cy: 'Rhaid i’r dyddiad arestio fod yr un fath â dyddiad y drosedd neu ar ei ôl',
})

const CHARGE_AFTER_OFFENCE: Check = notBefore('committed_on', 'charged_on', {
  en: 'The date of charge must be the same as or after the date of the offence',
  cy: 'Rhaid i’r dyddiad cyhuddo fod yr un fath â dyddiad y drosedd neu ar ei ôl',
})

const BAIL_IN_ORDER: Check = notBefore('police_bail_from_on', 'police_bail_until_on', {
  en: 'The date police bail ended must be the same as or after the date it started',
  cy: 'Rhaid i ddyddiad gorffen mechnïaeth yr heddlu fod yr un fath â’i dyddiad cychwyn neu ar ei ôl',
})

/** What a child is said to have done. The child’s ages and care status on the day are worked out, not recorded again. */
export const offence = entity({
  name: 'offence',
  file: 'offences',
  title: { en: 'Offence', cy: 'Trosedd' },
  counted: {
    en: { zero: 'no offences', one: '{n} offence', other: '{n} offences' },
    cy: {
      zero: 'dim troseddau',
      one: '{n} drosedd',
      two: '{n} drosedd',
      few: '{n} trosedd',
      many: '{n} throsedd',
      other: '{n} o droseddau',
    },
  },
  about: {
    en: 'An offence that a child committed or is alleged to have committed.',
    cy: 'Trosedd a gyflawnodd plentyn, neu yr honnir i blentyn ei chyflawni.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    committed_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date of the offence', cy: 'Dyddiad y drosedd' },
      ask: { en: 'Enter the date of the offence', cy: 'Rhowch ddyddiad y drosedd' },
      required: true,
      example: '2026-02-11',
    },
    arrested_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date of arrest', cy: 'Dyddiad arestio' },
      example: '2026-02-12',
    },
    charged_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date of charge', cy: 'Dyddiad cyhuddo' },
      example: '2026-03-20',
    },
    description: {
      kind: 'text',
      max: 500,
      lines: 2,
      label: { en: 'Offence', cy: 'Trosedd' },
      ask: { en: 'Enter what the offence is', cy: 'Rhowch beth yw’r drosedd' },
      required: true,
      example: 'Criminal damage to property valued under £5,000',
    },
    offence_code: {
      kind: 'text',
      max: 8,
      pattern: OFFENCE_CODE,
      label: { en: 'Criminal justice offence code', cy: 'Cod trosedd cyfiawnder troseddol' },
      example: 'CD71039',
    },
    category: {
      kind: 'code',
      list: OFFENCE_CATEGORIES,
      label: { en: 'Category', cy: 'Categori' },
      ask: { en: 'Select the category of the offence', cy: 'Dewiswch gategori’r drosedd' },
      required: true,
      example: 'criminal-damage',
    },
    seriousness: {
      kind: 'whole',
      min: 1,
      max: 8,
      label: { en: 'Seriousness score (1 to 8)', cy: 'Sgôr difrifoldeb (1 i 8)' },
      hint: {
        en: 'From the Youth Justice Board’s table. This is not the police’s gravity score',
        cy: 'O dabl y Bwrdd Cyfiawnder Ieuenctid. Nid sgôr difrifoldeb yr heddlu yw hon',
      },
      example: '3',
    },
    police_gravity: {
      kind: 'whole',
      min: 1,
      max: 5,
      label: { en: 'Police gravity score (1 to 5)', cy: 'Sgôr difrifoldeb yr heddlu (1 i 5)' },
      hint: {
        en: 'From the Child Gravity Matrix of the National Police Chiefs’ Council',
        cy: 'O Fatrics Difrifoldeb Plant Cyngor Cenedlaethol Penaethiaid yr Heddlu',
      },
      example: '2',
    },
    plea: { kind: 'code', list: PLEAS, label: { en: 'Plea', cy: 'Ple' }, example: 'guilty' },
    weapon_involved: {
      kind: 'yes-no',
      label: { en: 'Was a weapon involved?', cy: 'Oedd arf yn rhan o’r drosedd?' },
      ...YES_NO.oedd,
      example: 'no',
    },
    knife_involved: {
      kind: 'yes-no',
      label: { en: 'Was a knife or blade involved?', cy: 'Oedd cyllell neu lafn yn rhan o’r drosedd?' },
      ...YES_NO.oedd,
      example: 'no',
    },
    committed_postcode: {
      kind: 'text',
      max: 8,
      pattern: POSTCODE,
      label: { en: 'Postcode of the place', cy: 'Cod post y lle' },
      example: 'SY23 3AS',
    },
    police_bail_status: {
      kind: 'code',
      list: POLICE_BAIL_STATUSES,
      label: { en: 'Police bail', cy: 'Mechnïaeth yr heddlu' },
      example: 'conditional',
    },
    police_bail_from_on: {
      kind: 'date',
      label: { en: 'Police bail from', cy: 'Dechrau mechnïaeth yr heddlu' },
      example: '2026-02-12',
    },
    police_bail_until_on: {
      kind: 'date',
      label: { en: 'Police bail until', cy: 'Diwedd mechnïaeth yr heddlu' },
      example: '2026-03-20',
    },
    victim_identified: {
      kind: 'yes-no',
      label: { en: 'Is there an identified victim?', cy: 'Oes dioddefwr wedi’i nodi?' },
      ...YES_NO.oes,
      example: 'yes',
    },
  },
  checks: [ARREST_AFTER_OFFENCE, CHARGE_AFTER_OFFENCE, BAIL_IN_ORDER],
})
