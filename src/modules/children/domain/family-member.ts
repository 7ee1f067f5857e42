import { entity } from '#kernel/entity.ts'
import { CHILD } from './child-reference.ts'
import { EMAIL, PHONE } from './contact-patterns.ts'
import { LANGUAGE_FIELDS, OTHER_LANGUAGE_NAMED } from './language-fields.ts'
import { RELATIONSHIPS } from './relationships.ts'
import { LOOSE_SPAN, SPAN_IN_ORDER } from './span-fields.ts'
import { YES_NO } from './yes-no.ts'

/** A parent, carer or relative of the child, with a language choice of their own. */
export const familyMember = entity({
  name: 'family_member',
  file: 'family-members',
  title: { en: 'Family member or carer', cy: 'Aelod o’r teulu neu ofalwr' },
  counted: {
    en: { zero: 'no family members', one: '{n} family member', other: '{n} family members' },
    cy: {
      zero: 'dim aelodau o’r teulu',
      one: '{n} aelod o’r teulu',
      two: '{n} aelod o’r teulu',
      few: '{n} aelod o’r teulu',
      many: '{n} aelod o’r teulu',
      other: '{n} o aelodau’r teulu',
    },
  },
  about: {
    en: 'A parent, carer, brother, sister or other person of the child’s family or home.',
    cy: 'Rhiant, gofalwr, brawd, chwaer neu berson arall o deulu neu gartref y plentyn.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    name: {
      kind: 'text',
      max: 150,
      label: { en: 'Name', cy: 'Enw' },
      ask: { en: 'Enter the person’s name', cy: 'Rhowch enw’r person' },
      required: true,
      example: 'Nerys Penllwyn',
    },
    relationship: {
      kind: 'code',
      list: RELATIONSHIPS,
      label: { en: 'Relationship to the child', cy: 'Perthynas â’r plentyn' },
      ask: { en: 'Select the relationship to the child', cy: 'Dewiswch y berthynas â’r plentyn' },
      required: true,
      example: 'mother',
    },
    parental_responsibility: {
      kind: 'yes-no',
      label: { en: 'Do they have parental responsibility?', cy: 'Oes ganddynt gyfrifoldeb rhiant?' },
      ...YES_NO.oes,
      example: 'yes',
    },
    lives_with_child: {
      kind: 'yes-no',
      label: { en: 'Do they live with the child?', cy: 'Ydy’r person yn byw gyda’r plentyn?' },
      ...YES_NO.ydy,
      example: 'yes',
    },
    phone: {
      kind: 'text',
      max: 40,
      pattern: PHONE,
      label: { en: 'Phone number', cy: 'Rhif ffôn' },
      example: '01632 960 001',
    },
    email: {
      kind: 'text',
      max: 200,
      pattern: EMAIL,
      label: { en: 'Email address', cy: 'Cyfeiriad e-bost' },
      example: 'nerys@example.com',
    },
    address: {
      kind: 'text',
      max: 300,
      lines: 3,
      label: { en: 'Address, if not the child’s', cy: 'Cyfeiriad, os nad cyfeiriad y plentyn' },
      example: '2 Maes y Felin, Aberwen SY23 3AS',
    },
    ...LANGUAGE_FIELDS,
    contact_allowed: {
      kind: 'yes-no',
      label: { en: 'May the service contact them?', cy: 'A gaiff y gwasanaeth gysylltu â nhw?' },
      ...YES_NO.caiff,
      example: 'yes',
    },
    contact_note: {
      kind: 'text',
      max: 500,
      lines: 2,
      label: { en: 'What to know before contacting them', cy: 'Beth i’w wybod cyn cysylltu â nhw' },
      example: 'Works nights: ring after 2pm',
    },
    ...LOOSE_SPAN,
  },
  checks: [SPAN_IN_ORDER, OTHER_LANGUAGE_NAMED],
})
