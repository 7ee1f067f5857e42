import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { PROGRAMME } from '#modules/cases/domain/programme-reference.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'

const CLOSED_AFTER_PLANNED: Check = notBefore('planned_on', 'closed_on', {
  en: 'The date it was closed must be the same as or after the date the ending was planned',
  cy: 'Rhaid i’r dyddiad cau fod yr un fath â dyddiad cynllunio’r diwedd neu ar ei ôl',
})

/** How the end of a programme is prepared: what worked, who helps afterwards, to whom what is left was handed. */
export const exitPlan = entity({
  name: 'exit_plan',
  file: 'exit-plans',
  title: { en: 'Exit plan', cy: 'Cynllun gorffen' },
  counted: {
    en: { zero: 'no exit plans', one: '{n} exit plan', other: '{n} exit plans' },
    cy: {
      zero: 'dim cynlluniau gorffen',
      one: '{n} cynllun gorffen',
      two: '{n} gynllun gorffen',
      few: '{n} chynllun gorffen',
      many: '{n} chynllun gorffen',
      other: '{n} o gynlluniau gorffen',
    },
  },
  about: {
    en: 'How the end of a programme is prepared: what worked, and who supports the child afterwards.',
    cy: 'Sut y paratoir at ddiwedd rhaglen: beth weithiodd, a phwy sy’n cefnogi’r plentyn wedyn.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    programme_id: PROGRAMME,
    planned_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date the ending was planned', cy: 'Dyddiad cynllunio’r diwedd' },
      ask: { en: 'Enter the date the ending was planned', cy: 'Rhowch ddyddiad cynllunio’r diwedd' },
      required: true,
      example: '2026-09-17',
    },
    what_worked: {
      kind: 'text',
      max: 4000,
      lines: 5,
      label: { en: 'What worked', cy: 'Beth weithiodd' },
      ask: { en: 'Enter what worked', cy: 'Rhowch beth weithiodd' },
      required: true,
      example: 'Short sessions after training; her aunt came to most of them',
    },
    what_did_not: {
      kind: 'text',
      max: 4000,
      lines: 5,
      label: { en: 'What did not work', cy: 'Beth na weithiodd' },
      example: 'Letters; a message the evening before did',
    },
    support_after: {
      kind: 'text',
      max: 4000,
      lines: 5,
      label: { en: 'Who supports the child afterwards', cy: 'Pwy sy’n cefnogi’r plentyn wedyn' },
      hint: { en: 'Who, with what, and how to reach them', cy: 'Pwy, gyda beth, a sut i gysylltu â nhw' },
      example: 'Youth club on Thursdays; her head of year looks in each week',
    },
    handed_to: {
      kind: 'text',
      max: 300,
      label: { en: 'To whom what is left is handed over', cy: 'I bwy y trosglwyddir yr hyn sydd ar ôl' },
      example: 'Early help, Sioned Glasfryn',
    },
    handed_over_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date it was handed over', cy: 'Dyddiad trosglwyddo' },
      example: '2026-10-08',
    },
    open_actions: {
      kind: 'text',
      max: 2000,
      lines: 3,
      label: { en: 'What is still to do', cy: 'Beth sydd ar ôl i’w wneud' },
      hint: {
        en: 'Actions of the plan that are not finished, and who goes on with them',
        cy: 'Camau gweithredu heb eu gorffen, a phwy sy’n parhau â nhw',
      },
      example: 'Speech and language sessions go on until Christmas, led by school',
    },
    child_view: {
      kind: 'text',
      max: 2000,
      lines: 4,
      label: { en: 'What the child says', cy: 'Beth mae’r plentyn yn ei ddweud' },
      hint: { en: 'In their own words', cy: 'Yn eu geiriau eu hunain' },
      example: 'I’d tell other kids it’s OK here',
    },
    parent_view: {
      kind: 'text',
      max: 2000,
      lines: 4,
      label: { en: 'What a parent or carer says', cy: 'Beth mae rhiant neu ofalwr yn ei ddweud' },
      example: 'We know whom to ring now',
    },
    person_id: {
      kind: 'reference',
      to: 'person',
      label: { en: 'Who planned it', cy: 'Pwy a’i cynlluniodd' },
      example: 'person-1',
    },
    closed_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date it was closed', cy: 'Dyddiad cau' },
      example: '2026-10-15',
    },
  },
  checks: [CLOSED_AFTER_PLANNED],
})
