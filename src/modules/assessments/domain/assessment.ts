import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { PROGRAMME } from '#modules/cases/domain/programme-reference.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { ASSESSMENT_FORMS } from './assessment-forms.ts'
import { ASSESSMENT_ORIGINS } from './assessment-origins.ts'
import { ASSESSMENT_STAGES } from './assessment-stages.ts'
import { PARTS } from './parts.ts'
import { REVIEW_REASONS } from './review-reasons.ts'

const COMPLETED_AFTER_START: Check = notBefore('started_on', 'completed_on', {
  en: 'The date it was completed must be the same as or after the date it was started',
  cy: 'Rhaid i’r dyddiad cwblhau fod yr un fath â’r dyddiad dechrau neu ar ei ôl',
})

const ELSEWHERE_IS_COMPLETED: Check = values =>
  values['origin'] !== null && values['origin'] !== 'here' && values['completed_on'] === null
    ? {
        field: 'completed_on',
        words: {
          en: 'Enter the date it was completed: what was assessed elsewhere is not gone on with here',
          cy: 'Rhowch y dyddiad cwblhau: ni pharheir yma â’r hyn a aseswyd yn rhywle arall',
        },
      }
    : null

/** One version of what is understood about a child in a programme. Once completed it is never changed: the next follows. */
export const assessment = entity({
  name: 'assessment',
  file: 'assessments',
  title: { en: 'Assessment', cy: 'Asesiad' },
  counted: {
    en: { zero: 'no assessments', one: '{n} assessment', other: '{n} assessments' },
    cy: {
      zero: 'dim asesiadau',
      one: '{n} asesiad',
      two: '{n} asesiad',
      few: '{n} asesiad',
      many: '{n} asesiad',
      other: '{n} o asesiadau',
    },
  },
  about: {
    en: 'One version of what is understood about a child in a programme. A completed one is never changed: the next version follows it.',
    cy: 'Un fersiwn o’r hyn a ddeellir am blentyn mewn rhaglen. Ni chaiff un a gwblhawyd ei newid byth: daw’r fersiwn nesaf ar ei ôl.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    programme_id: PROGRAMME,
    form: {
      kind: 'code',
      list: ASSESSMENT_FORMS,
      label: { en: 'Form', cy: 'Ffurflen' },
      ask: { en: 'Select the form', cy: 'Dewiswch y ffurflen' },
      required: true,
      example: 'court',
    },
    form_version: {
      kind: 'text',
      max: 20,
      label: { en: 'Version of the form', cy: 'Fersiwn y ffurflen' },
      example: '2026',
    },
    stage: {
      kind: 'code',
      list: ASSESSMENT_STAGES,
      label: { en: 'When in the work', cy: 'Pryd yn y gwaith' },
      ask: { en: 'Select when in the work it is made', cy: 'Dewiswch pryd yn y gwaith y caiff ei wneud' },
      required: true,
      example: 'start',
    },
    reason: {
      kind: 'code',
      list: REVIEW_REASONS,
      label: { en: 'Why it is reviewed', cy: 'Pam y caiff ei adolygu' },
      ask: { en: 'Select why it is reviewed', cy: 'Dewiswch pam y caiff ei adolygu' },
      example: 'significant-change',
    },
    origin: {
      kind: 'code',
      list: ASSESSMENT_ORIGINS,
      label: { en: 'Where it was made', cy: 'Ble cafodd ei wneud' },
      ask: { en: 'Select where it was made', cy: 'Dewiswch ble cafodd ei wneud' },
      required: true,
      example: 'here',
    },
    started_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date started', cy: 'Dyddiad dechrau' },
      ask: { en: 'Enter the date it was started', cy: 'Rhowch y dyddiad dechrau' },
      required: true,
      example: '2026-04-20',
    },
    completed_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date completed', cy: 'Dyddiad cwblhau' },
      ask: { en: 'Enter the date it was completed', cy: 'Rhowch y dyddiad cwblhau' },
      example: '2026-04-29',
    },
    author_id: {
      kind: 'reference',
      to: 'person',
      label: { en: 'Written by', cy: 'Ysgrifennwyd gan' },
      example: 'person-1',
    },
    child_part: {
      kind: 'code',
      list: PARTS,
      label: { en: 'How the child took part', cy: 'Sut cymerodd y plentyn ran' },
      ask: { en: 'Select how the child took part', cy: 'Dewiswch sut cymerodd y plentyn ran' },
      example: 'self-assessment',
    },
    child_part_note: {
      kind: 'text',
      max: 2000,
      lines: 4,
      label: {
        en: 'What the child said, or why they did not take part',
        cy: 'Beth ddywedodd y plentyn, neu pam na chymerodd ran',
      },
      ask: {
        en: 'Enter what the child said, or why they did not take part',
        cy: 'Rhowch beth ddywedodd y plentyn, neu pam na chymerodd ran',
      },
      example: 'Cadi wants to go back to the stables, and does not feel safe on the bus',
    },
    parent_part: {
      kind: 'code',
      list: PARTS,
      label: { en: 'How parents or carers took part', cy: 'Sut cymerodd rhieni neu ofalwyr ran' },
      ask: { en: 'Select how parents or carers took part', cy: 'Dewiswch sut cymerodd rhieni neu ofalwyr ran' },
      example: 'conversation',
    },
    parent_part_note: {
      kind: 'text',
      max: 2000,
      lines: 4,
      label: {
        en: 'What parents or carers said, or why they did not take part',
        cy: 'Beth ddywedodd rhieni neu ofalwyr, neu pam na chymerasant ran',
      },
      example: 'Her mother worries about the evenings when she is at work',
    },
    summary: {
      kind: 'text',
      max: 4000,
      lines: 6,
      label: { en: 'Summary', cy: 'Crynodeb' },
      hint: {
        en: 'What someone who meets the child tomorrow has to know',
        cy: 'Yr hyn y mae’n rhaid i rywun sy’n cwrdd â’r plentyn yfory ei wybod',
      },
      example: 'Close to her mother; drawn into deliveries by an older group since the summer',
    },
  },
  checks: [COMPLETED_AFTER_START, ELSEWHERE_IS_COMPLETED],
})
