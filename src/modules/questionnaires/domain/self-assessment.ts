import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { PROGRAMME_IF_ANY } from '#modules/cases/domain/programme-reference.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { LANGUAGES } from '#modules/children/domain/languages.ts'
import { SELF_ASSESSORS } from './self-assessors.ts'
import { WAYS_OF_ANSWERING } from './ways-of-answering.ts'

const FOLLOWED_UP_IN_WORDS: Check = values =>
  values['followed_up_on'] !== null && values['follow_up'] === null
    ? { field: 'follow_up', words: { en: 'Enter what was done', cy: 'Rhowch yr hyn a wnaed' } }
    : null

/** How a child, or a parent or carer, sees things, in their own answers. */
export const selfAssessment = entity({
  name: 'self_assessment',
  file: 'self-assessments',
  title: { en: 'Self-assessment', cy: 'Hunanasesiad' },
  counted: {
    en: { zero: 'no self-assessments', one: '{n} self-assessment', other: '{n} self-assessments' },
    cy: {
      zero: 'dim hunanasesiadau',
      one: '{n} hunanasesiad',
      two: '{n} hunanasesiad',
      few: '{n} hunanasesiad',
      many: '{n} hunanasesiad',
      other: '{n} o hunanasesiadau',
    },
  },
  about: {
    en: 'How a child, or a parent or carer, sees things: who answered, how, and what was done about what they said.',
    cy: 'Sut mae plentyn, neu riant neu ofalwr, yn gweld pethau: pwy atebodd, sut, a beth a wnaed am yr hyn a ddywedwyd.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    who: {
      kind: 'code',
      list: SELF_ASSESSORS,
      label: { en: 'Who answered', cy: 'Pwy atebodd' },
      ask: { en: 'Select who answered', cy: 'Dewiswch pwy atebodd' },
      required: true,
      example: 'child',
    },
    answered_by: {
      kind: 'text',
      max: 150,
      label: { en: 'Name of the parent or carer', cy: 'Enw’r rhiant neu’r gofalwr' },
      hint: { en: 'If it was not the child', cy: 'Os nad y plentyn oedd' },
      example: 'Mari Penllwyn',
    },
    how: {
      kind: 'code',
      list: WAYS_OF_ANSWERING,
      label: { en: 'How it was answered', cy: 'Sut yr atebwyd' },
      ask: { en: 'Select how it was answered', cy: 'Dewiswch sut yr atebwyd' },
      required: true,
      example: 'device',
    },
    answered_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date answered', cy: 'Dyddiad ateb' },
      hint: {
        en: 'Empty only while somebody answers on a device',
        cy: 'Yn wag dim ond tra bydd rhywun yn ateb ar ddyfais',
      },
      example: '2026-04-27',
    },
    language: {
      kind: 'code',
      list: LANGUAGES,
      label: { en: 'Language of the answers', cy: 'Iaith yr atebion' },
      example: 'welsh',
    },
    interpreter: {
      kind: 'yes-no',
      label: { en: 'Was there an interpreter?', cy: 'A oedd cyfieithydd ar y pryd?' },
      yes: { en: 'Yes', cy: 'Oedd' },
      no: { en: 'No', cy: 'Nac oedd' },
      example: 'no',
    },
    present: {
      kind: 'text',
      max: 300,
      label: { en: 'Who was present', cy: 'Pwy oedd yn bresennol' },
      hint: {
        en: 'Everyone who was there while it was answered. Say so if the person was alone.',
        cy: 'Pawb oedd yno wrth ateb. Dywedwch os oedd y person ar ei ben ei hun.',
      },
      example: 'Case manager; mother in the next room',
    },
    person_id: {
      kind: 'reference',
      to: 'person',
      label: { en: 'Who gave the questions', cy: 'Pwy a roddodd y cwestiynau' },
      example: 'person-1',
    },
    programme_id: PROGRAMME_IF_ANY,
    form_version: {
      kind: 'text',
      max: 20,
      label: { en: 'Version of the questions', cy: 'Fersiwn y cwestiynau' },
      required: true,
      example: '1',
    },
    followed_up_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Followed up on', cy: 'Dyddiad y camau dilynol' },
      ask: { en: 'Enter the date it was followed up', cy: 'Rhowch ddyddiad y camau dilynol' },
      example: '2026-04-27',
    },
    followed_up_by_id: {
      kind: 'reference',
      to: 'person',
      label: { en: 'Followed up by', cy: 'Pwy gymerodd y camau dilynol' },
      example: 'person-1',
    },
    follow_up: {
      kind: 'text',
      max: 4000,
      lines: 4,
      label: { en: 'What was done', cy: 'Yr hyn a wnaed' },
      hint: {
        en: 'Who you spoke to, what they said, and what happens next',
        cy: 'Gyda phwy y buoch yn siarad, beth a ddywedwyd, a beth sy’n digwydd nesaf',
      },
      example: 'Spoke to Cadi after the meeting. She will be picked up from the bus. Told her social worker.',
    },
  },
  checks: [
    notBefore('answered_on', 'followed_up_on', {
      en: 'It is followed up after it was answered',
      cy: 'Daw’r camau dilynol ar ôl yr ateb',
    }),
    FOLLOWED_UP_IN_WORDS,
  ],
})
