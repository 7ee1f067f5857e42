import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { PROGRAMME } from '#modules/cases/domain/programme-reference.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { LANGUAGES } from '#modules/children/domain/languages.ts'
import { AGREED_HOW } from './agreed-how.ts'

const AGREED_AFTER_START: Check = notBefore('started_on', 'agreed_on', {
  en: 'The date it takes effect must be the same as or after the date it was begun',
  cy: 'Rhaid i’r dyddiad y daw i rym fod yr un fath â’r dyddiad y dechreuwyd ef neu ar ei ôl',
})

const REPLACED_AFTER_AGREED: Check = notBefore('agreed_on', 'replaced_on', {
  en: 'The date it was replaced must be the same as or after the date it took effect',
  cy: 'Rhaid i’r dyddiad y’i disodlwyd fod yr un fath â’r dyddiad y daeth i rym neu ar ei ôl',
})

const DISAGREEMENT_SAYS_WHY =
  (who: 'child' | 'parent'): Check =>
  values =>
    values[`${who}_agreed_how`] === 'not-agreed' && values[`${who}_not_agreed`] === null
      ? {
          field: `${who}_not_agreed`,
          words: { en: 'Say why they have not agreed', cy: 'Dywedwch pam nad ydynt wedi cytuno' },
        }
      : null

/** A version of what the child and those around them will do, as agreed with them. */
export const plan = entity({
  name: 'plan',
  file: 'plans',
  title: { en: 'Plan', cy: 'Cynllun' },
  counted: {
    en: { zero: 'no plans', one: '{n} plan', other: '{n} plans' },
    cy: {
      zero: 'dim cynlluniau',
      one: '{n} cynllun',
      two: '{n} gynllun',
      few: '{n} chynllun',
      many: '{n} chynllun',
      other: '{n} o gynlluniau',
    },
  },
  about: {
    en: 'One version of the plan of a programme: what the child hopes for, and who agreed to it and when it took effect.',
    cy: 'Un fersiwn o gynllun rhaglen: yr hyn y mae’r plentyn yn gobeithio amdano, pwy a gytunodd a phryd y daeth i rym.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    programme_id: PROGRAMME,
    assessment_id: {
      kind: 'reference',
      to: 'assessment',
      label: { en: 'Assessment it answers', cy: 'Yr asesiad y mae’n ei ateb' },
      example: 'assessment-1',
    },
    started_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date it was begun', cy: 'Dyddiad ei ddechrau' },
      ask: { en: 'Enter the date it was begun', cy: 'Rhowch ddyddiad ei ddechrau' },
      required: true,
      example: '2026-04-16',
    },
    author_id: {
      kind: 'reference',
      to: 'person',
      label: { en: 'Who wrote it', cy: 'Pwy a’i hysgrifennodd' },
      example: 'person-1',
    },
    hopes: {
      kind: 'text',
      max: 2000,
      lines: 4,
      label: { en: 'What the child wants', cy: 'Beth mae’r plentyn ei eisiau' },
      hint: { en: 'In their own words', cy: 'Yn eu geiriau eu hunain' },
      example: 'I want to get back to football and stop arguing with Mam',
    },
    helps_me: {
      kind: 'text',
      max: 2000,
      lines: 4,
      label: { en: 'What helps the child', cy: 'Beth sy’n helpu’r plentyn' },
      hint: {
        en: 'What helps them to come, to talk and to keep going',
        cy: 'Beth sy’n eu helpu i ddod, i siarad ac i ddal ati',
      },
      example: 'Meeting after training, not before. Drawing things out first.',
    },
    language: {
      kind: 'code',
      list: LANGUAGES,
      label: { en: 'Language of the child’s sheet', cy: 'Iaith taflen y plentyn' },
      hint: {
        en: 'Leave empty for the language they prefer for letters',
        cy: 'Gadewch yn wag am yr iaith sydd orau ganddynt ar gyfer llythyrau',
      },
      example: 'welsh',
    },
    child_agreed_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date the child agreed', cy: 'Dyddiad cytundeb y plentyn' },
      example: '2026-04-20',
    },
    child_agreed_how: {
      kind: 'code',
      list: AGREED_HOW,
      label: { en: 'How the child agreed', cy: 'Sut y cytunodd y plentyn' },
      example: 'face-to-face',
    },
    child_not_agreed: {
      kind: 'text',
      max: 2000,
      lines: 3,
      label: { en: 'Why the child has not agreed', cy: 'Pam nad yw’r plentyn wedi cytuno' },
      hint: { en: 'What was offered, and what they said', cy: 'Beth a gynigiwyd, a’r hyn a ddywedwyd' },
      example: 'Agreed to all but the curfew; would not sign',
    },
    parent_agreed_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date a parent or carer agreed', cy: 'Dyddiad cytundeb rhiant neu ofalwr' },
      example: '2026-04-20',
    },
    parent_agreed_how: {
      kind: 'code',
      list: AGREED_HOW,
      label: { en: 'How they agreed', cy: 'Sut y cytunwyd' },
      example: 'phone',
    },
    parent_not_agreed: {
      kind: 'text',
      max: 2000,
      lines: 3,
      label: { en: 'Why no parent or carer has agreed', cy: 'Pam nad oes rhiant na gofalwr wedi cytuno' },
      example: 'Three calls and a letter; no answer yet',
    },
    submitted_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date sent for approval', cy: 'Dyddiad ei anfon i’w gymeradwyo' },
      hint: { en: 'Empty again once it is returned', cy: 'Gwag eto pan gaiff ei ddychwelyd' },
      example: '2026-04-21',
    },
    agreed_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date it takes effect', cy: 'Dyddiad y daw i rym' },
      example: '2026-04-22',
    },
    replaced_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date the next version replaced it', cy: 'Dyddiad ei ddisodli gan y fersiwn nesaf' },
      example: '2026-07-20',
    },
  },
  checks: [AGREED_AFTER_START, REPLACED_AFTER_AGREED, DISAGREEMENT_SAYS_WHY('child'), DISAGREEMENT_SAYS_WHY('parent')],
})
