import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { PARTNERS } from '#modules/workforce/domain/partners.ts'
import { ADDRESSEES } from './addressees.ts'
import { INSPECTION } from './inspection-reference.ts'
import { PRIORITIES } from './priorities.ts'
import { STANDARD, STANDARD_IS_KNOWN } from './standard-fields.ts'

const CLOSED_AFTER_ANSWERED = notBefore('answered_on', 'closed_on', {
  en: 'It can’t have been done before it was answered',
  cy: 'Ni all fod wedi’i wneud cyn iddo gael ei ateb',
})

const NAMES_ITS_PARTNER: Check = ({ addressee, partner }) =>
  addressee === 'partner' && partner === null
    ? {
        field: 'partner',
        words: { en: 'Select the partner whom it is made to', cy: 'Dewiswch y partner y mae wedi’i wneud iddo' },
      }
    : null

const PARTNER_ONLY_OF_PARTNERS: Check = ({ addressee, partner }) =>
  typeof addressee === 'string' && addressee !== 'partner' && typeof partner === 'string'
    ? {
        field: 'partner',
        words: {
          en: 'Leave the partner out, or select that it is made to a partner',
          cy: 'Gadewch y partner allan, neu dewiswch ei fod wedi’i wneud i bartner',
        },
      }
    : null

const ANSWER_HAS_ITS_DAY: Check = ({ accepted, answered_on }) =>
  typeof accepted === 'boolean' && answered_on === null
    ? {
        field: 'answered_on',
        words: { en: 'Enter the day on which it was answered', cy: 'Rhowch y dydd yr atebwyd ef' },
      }
    : null

const DAY_HAS_ITS_ANSWER: Check = ({ accepted, answered_on }) =>
  typeof answered_on === 'string' && accepted === null
    ? {
        field: 'accepted',
        words: { en: 'Select whether it was accepted', cy: 'Dewiswch a gafodd ei dderbyn' },
      }
    : null

const REFUSAL_HAS_ITS_REASON: Check = ({ accepted, response }) =>
  accepted === false && response === null
    ? {
        field: 'response',
        words: { en: 'Enter why it was not accepted', cy: 'Rhowch y rheswm pam na chafodd ei dderbyn' },
      }
    : null

const DONE_BY_DOING: Check = ({ accepted, closed_on, response }) => {
  if (typeof closed_on !== 'string') return null
  if (accepted !== true)
    return {
      field: 'closed_on',
      words: {
        en: 'Only what was accepted can be done',
        cy: 'Dim ond yr hyn a dderbyniwyd y gellir ei wneud',
      },
    }
  return response === null
    ? { field: 'response', words: { en: 'Enter what was done', cy: 'Rhowch yr hyn a wnaed' } }
    : null
}

/** What an inspection or review asked of the service, its board or a partner, and what came of it. */
export const recommendation = entity({
  name: 'recommendation',
  file: 'recommendations',
  title: { en: 'Recommendation', cy: 'Argymhelliad' },
  counted: {
    en: { zero: 'no recommendations', one: '{n} recommendation', other: '{n} recommendations' },
    cy: {
      zero: 'dim argymhellion',
      one: '{n} argymhelliad',
      two: '{n} argymhelliad',
      few: '{n} argymhelliad',
      many: '{n} argymhelliad',
      other: '{n} argymhelliad',
    },
  },
  about: {
    en: 'What an inspection or review asked for, of whom, by when, and what was done about it.',
    cy: 'Yr hyn y gofynnodd arolygiad neu adolygiad amdano, gan bwy, erbyn pryd, a’r hyn a wnaed yn ei gylch.',
  },
  fields: {
    inspection_id: INSPECTION,
    number: {
      kind: 'whole',
      min: 1,
      max: 99,
      label: { en: 'Number in the report', cy: 'Rhif yn yr adroddiad' },
      example: '3',
    },
    description: {
      kind: 'text',
      max: 2000,
      lines: 4,
      label: { en: 'What is recommended', cy: 'Beth a argymhellir' },
      ask: { en: 'Enter what is recommended', cy: 'Rhowch yr hyn a argymhellir' },
      required: true,
      example: 'Make sure that assessments consider exploitation and who the child is with.',
    },
    addressee: {
      kind: 'code',
      list: ADDRESSEES,
      label: { en: 'Made to', cy: 'Wedi’i wneud i' },
      ask: { en: 'Select whom it is made to', cy: 'Dewiswch i bwy y mae wedi’i wneud' },
      required: true,
      example: 'partner',
    },
    partner: {
      kind: 'code',
      list: PARTNERS,
      label: { en: 'Which partner', cy: 'Pa bartner' },
      hint: { en: 'If it is made to a partner', cy: 'Os yw wedi’i wneud i bartner' },
      example: 'health',
    },
    priority: { kind: 'code', list: PRIORITIES, label: { en: 'Priority', cy: 'Blaenoriaeth' }, example: 'high' },
    due_on: {
      kind: 'date',
      label: { en: 'To be done by', cy: 'I’w wneud erbyn' },
      example: '2026-12-03',
    },
    standard: STANDARD,
    finding_ids: {
      kind: 'references',
      to: 'finding',
      through: 'recommendation_finding',
      label: { en: 'Findings that it follows from', cy: 'Canfyddiadau y mae’n deillio ohonynt' },
      example: 'finding-1',
    },
    accepted: {
      kind: 'yes-no',
      label: { en: 'Was it accepted?', cy: 'A gafodd ei dderbyn?' },
      yes: { en: 'Yes', cy: 'Do' },
      no: { en: 'No', cy: 'Naddo' },
      example: 'yes',
    },
    answered_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Answered on', cy: 'Dyddiad ateb' },
      example: '2026-06-20',
    },
    response: {
      kind: 'text',
      max: 4000,
      lines: 5,
      label: { en: 'What has been done about it', cy: 'Beth a wnaed yn ei gylch' },
      hint: { en: 'Or why it was not accepted', cy: 'Neu pam na chafodd ei dderbyn' },
      example: 'A tool for exploitation was added to every assessment, and 60 were dip-sampled.',
    },
    closed_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Done on', cy: 'Dyddiad cwblhau' },
      example: '2026-11-02',
    },
  },
  checks: [
    NAMES_ITS_PARTNER,
    PARTNER_ONLY_OF_PARTNERS,
    STANDARD_IS_KNOWN,
    ANSWER_HAS_ITS_DAY,
    DAY_HAS_ITS_ANSWER,
    REFUSAL_HAS_ITS_REASON,
    DONE_BY_DOING,
    CLOSED_AFTER_ANSWERED,
  ],
})
