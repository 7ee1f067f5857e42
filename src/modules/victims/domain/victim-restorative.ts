import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { OFFER_ANSWERS } from './offer-answers.ts'
import { RESTORATIVE_TYPES } from './restorative-types.ts'
import { SATISFACTION } from './satisfaction.ts'
import { VICTIM } from './victim-reference.ts'

const ANSWER_NEEDS_OFFER: Check = ({ answer, offered_on }) =>
  typeof answer === 'string' && offered_on === null
    ? { field: 'offered_on', words: { en: 'Enter the date of the offer', cy: 'Rhowch ddyddiad y cynnig' } }
    : null

const STARTED_IS_ACCEPTED: Check = ({ started_on, answer }) =>
  typeof started_on === 'string' && answer !== 'accepted'
    ? {
        field: 'answer',
        words: {
          en: 'It can only start when the victim has accepted it',
          cy: 'Dim ond ar ôl i’r dioddefwr ei dderbyn y gall ddechrau',
        },
      }
    : null

const STARTED_HAS_A_TYPE: Check = ({ started_on, type }) =>
  typeof started_on === 'string' && type === null
    ? { field: 'type', words: { en: 'Select what it is', cy: 'Dewiswch beth ydyw' } }
    : null

const ENDED_HAS_STARTED: Check = ({ started_on, ended_on }) =>
  typeof ended_on === 'string' && started_on === null
    ? { field: 'started_on', words: { en: 'Enter the date it started', cy: 'Rhowch y dyddiad y dechreuodd' } }
    : null

/** An offer of restorative justice, or why there was none, and what became of it. */
export const victimRestorative = entity({
  name: 'victim_restorative',
  file: 'victim-restoratives',
  title: { en: 'Restorative justice', cy: 'Cyfiawnder adferol' },
  counted: {
    en: { zero: 'no offers', one: '{n} offer', other: '{n} offers' },
    cy: {
      zero: 'dim cynigion',
      one: '{n} cynnig',
      two: '{n} gynnig',
      few: '{n} chynnig',
      many: '{n} chynnig',
      other: '{n} o gynigion',
    },
  },
  about: {
    en: 'An offer of restorative justice to a victim, or why none was made, and what became of it.',
    cy: 'Cynnig cyfiawnder adferol i ddioddefwr, neu pam na wnaed cynnig, a beth ddaeth ohono.',
  },
  walled: true,
  fields: {
    victim_id: VICTIM,
    victim_harm_id: {
      kind: 'reference',
      to: 'victim_harm',
      label: { en: 'Which harm', cy: 'Pa niwed' },
      ask: { en: 'Select which harm', cy: 'Dewiswch pa niwed' },
      required: true,
      example: 'victim-harm-1',
    },
    suitable_reason: {
      kind: 'text',
      max: 2000,
      lines: 4,
      label: { en: 'Why it is offered, or why not', cy: 'Pam y mae’n cael ei gynnig, neu pam na chaiff ei gynnig' },
      ask: {
        en: 'Explain why it is offered, or why not',
        cy: 'Eglurwch pam y mae’n cael ei gynnig, neu pam na chaiff ei gynnig',
      },
      required: true,
      example: 'She asked what he would say to her; he owned up at once and wants to.',
    },
    offered_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Offered on', cy: 'Cynigiwyd ar' },
      hint: { en: 'Leave empty if it was not offered', cy: 'Gadewch yn wag os na chafodd ei gynnig' },
      example: '2026-04-10',
    },
    type: {
      kind: 'code',
      list: RESTORATIVE_TYPES,
      label: { en: 'What', cy: 'Beth' },
      example: 'direct-meeting',
    },
    answer: {
      kind: 'code',
      list: OFFER_ANSWERS,
      label: { en: 'Their answer', cy: 'Eu hateb' },
      example: 'accepted',
    },
    started_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Started on', cy: 'Dechreuodd ar' },
      example: '2026-05-08',
    },
    ended_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Ended on', cy: 'Daeth i ben ar' },
      example: '2026-05-22',
    },
    result: {
      kind: 'text',
      max: 4000,
      lines: 5,
      label: { en: 'What came of it', cy: 'Beth ddaeth ohono' },
      example: 'They met for forty minutes. He said what he had done, and she said that she believed him.',
    },
    satisfaction: {
      kind: 'code',
      list: SATISFACTION,
      label: { en: 'How satisfied they were', cy: 'Pa mor fodlon oeddent' },
      example: 'satisfied',
    },
    satisfaction_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'When they said so', cy: 'Pryd y dywedasant hynny' },
      example: '2026-05-29',
    },
  },
  checks: [
    ANSWER_NEEDS_OFFER,
    STARTED_IS_ACCEPTED,
    STARTED_HAS_A_TYPE,
    ENDED_HAS_STARTED,
    notBefore('offered_on', 'started_on', {
      en: 'It can’t start before it was offered',
      cy: 'Ni all ddechrau cyn iddo gael ei gynnig',
    }),
    notBefore('started_on', 'ended_on', {
      en: 'It can’t end before it started',
      cy: 'Ni all ddod i ben cyn iddo ddechrau',
    }),
  ],
})
