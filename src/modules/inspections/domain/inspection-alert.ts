import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { TIME_OF_DAY } from '#kernel/time-of-day.ts'
import { ALERT_KINDS } from './alert-kinds.ts'
import { INSPECTION } from './inspection-reference.ts'

const DUE_AFTER_RAISED = notBefore('raised_on', 'answer_due_on', {
  en: 'The answer can’t be due before the alert was raised',
  cy: 'Ni all yr ateb fod i’w roi cyn i’r rhybudd gael ei godi',
})
const ANSWERED_AFTER_RAISED = notBefore('raised_on', 'answered_on', {
  en: 'The answer can’t have been given before the alert was raised',
  cy: 'Ni all yr ateb fod wedi’i roi cyn i’r rhybudd gael ei godi',
})
const ASSURED_AFTER_ANSWERED = notBefore('answered_on', 'assured_on', {
  en: 'The assurance can’t have come before the answer',
  cy: 'Ni all y sicrwydd fod wedi dod cyn yr ateb',
})
const CLOSED_AFTER_ANSWERED = notBefore('answered_on', 'closed_on', {
  en: 'The alert can’t have been closed before it was answered',
  cy: 'Ni all y rhybudd fod wedi’i gau cyn iddo gael ei ateb',
})

const TIME_OF_A_DAY: Check = ({ answer_due_on, answer_due_time }) =>
  typeof answer_due_time === 'string' && answer_due_on === null
    ? {
        field: 'answer_due_on',
        words: { en: 'Enter the day on which the answer is due', cy: 'Rhowch y dydd y mae’r ateb i’w roi' },
      }
    : null

const ANSWER_HAS_ITS_DAY: Check = ({ answer, answered_on }) =>
  typeof answer === 'string' && answered_on === null
    ? {
        field: 'answered_on',
        words: { en: 'Enter the day on which the answer was given', cy: 'Rhowch y dydd y rhoddwyd yr ateb' },
      }
    : null

const DAY_HAS_ITS_ANSWER: Check = ({ answer, answered_on }) =>
  typeof answered_on === 'string' && answer === null
    ? { field: 'answer', words: { en: 'Enter the answer that was given', cy: 'Rhowch yr ateb a roddwyd' } }
    : null

const NEEDS_AN_ANSWER: Check = ({ assured_on, closed_on, answered_on }) =>
  answered_on === null && (typeof assured_on === 'string' || typeof closed_on === 'string')
    ? {
        field: typeof closed_on === 'string' ? 'closed_on' : 'assured_on',
        words: {
          en: 'An alert is answered before it is assured and closed',
          cy: 'Caiff rhybudd ei ateb cyn rhoi sicrwydd a’i gau',
        },
      }
    : null

/** What inspectors found so worrying during fieldwork that they would not wait for the report. */
export const inspectionAlert = entity({
  name: 'inspection_alert',
  file: 'inspection-alerts',
  title: { en: 'Alert', cy: 'Rhybudd' },
  counted: {
    en: { zero: 'no alerts', one: '{n} alert', other: '{n} alerts' },
    cy: {
      zero: 'dim rhybuddion',
      one: '{n} rhybudd',
      two: '{n} rybudd',
      few: '{n} rhybudd',
      many: '{n} rhybudd',
      other: '{n} o rybuddion',
    },
  },
  about: {
    en: 'A worry that inspectors raised at once, when an answer is due, what was answered and who made sure of it.',
    cy: 'Pryder a gododd arolygwyr ar unwaith, pryd y mae ateb i’w roi, yr ateb a roddwyd a phwy a wnaeth yn siŵr ohono.',
  },
  fields: {
    inspection_id: INSPECTION,
    kind: {
      kind: 'code',
      list: ALERT_KINDS,
      label: { en: 'What the alert is about', cy: 'Am beth mae’r rhybudd' },
      ask: { en: 'Select what the alert is about', cy: 'Dewiswch am beth mae’r rhybudd' },
      required: true,
      example: 'child-safety',
    },
    case_reference: {
      kind: 'text',
      max: 40,
      label: { en: 'Inspectorate’s case number', cy: 'Rhif achos yr arolygiaeth' },
      hint: {
        en: 'If it is about one case. A number, never a name',
        cy: 'Os yw’n ymwneud ag un achos. Rhif, byth enw',
      },
      example: 'OOCD-07',
    },
    concern: {
      kind: 'text',
      max: 4000,
      lines: 6,
      label: { en: 'What the inspectors were worried about', cy: 'Beth oedd yn poeni’r arolygwyr' },
      hint: { en: 'Never name a child', cy: 'Peidiwch byth ag enwi plentyn' },
      ask: { en: 'Enter what the inspectors were worried about', cy: 'Rhowch yr hyn a oedd yn poeni’r arolygwyr' },
      required: true,
      example: 'Nobody had checked who the child stays with at weekends.',
    },
    raised_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Raised on', cy: 'Dyddiad codi’r rhybudd' },
      ask: { en: 'Enter the day on which the alert was raised', cy: 'Rhowch y dydd y codwyd y rhybudd' },
      required: true,
      example: '2026-03-10',
    },
    raised_by: {
      kind: 'text',
      max: 150,
      label: { en: 'Raised by', cy: 'Codwyd gan' },
      example: 'Nerys Dychmygol, lead inspector',
    },
    told_to: {
      kind: 'text',
      max: 150,
      label: { en: 'Told to', cy: 'Dywedwyd wrth' },
      example: 'The head of service',
    },
    answer_due_on: {
      kind: 'date',
      label: { en: 'Written answer due on', cy: 'Dyddiad cau’r ateb ysgrifenedig' },
      hint: {
        en: 'The lead inspector says by when. A day and time that stand here already are a starting value of Sightline’s own: check them',
        cy: 'Y prif arolygydd sy’n dweud erbyn pryd. Gwerth cychwynnol Sightline ei hun yw diwrnod ac amser sydd yma’n barod: gwiriwch nhw',
      },
      example: '2026-03-11',
    },
    answer_due_time: {
      kind: 'text',
      max: 5,
      label: { en: 'Due by this time of day', cy: 'I’w roi erbyn yr amser hwn' },
      hint: { en: 'For example, 17:00', cy: 'Er enghraifft, 17:00' },
      pattern: TIME_OF_DAY,
      example: '17:00',
    },
    answer: {
      kind: 'text',
      max: 4000,
      lines: 6,
      label: { en: 'Written answer', cy: 'Ateb ysgrifenedig' },
      example: 'Visited the same evening with children’s social care; a strategy meeting was held on 11 March.',
    },
    answered_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Answered on', cy: 'Dyddiad ateb' },
      example: '2026-03-11',
    },
    answered_by: {
      kind: 'text',
      max: 150,
      label: { en: 'Answered by', cy: 'Atebwyd gan' },
      example: 'The head of service',
    },
    assured_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Assurance accepted on', cy: 'Dyddiad derbyn y sicrwydd' },
      hint: {
        en: 'The day the inspectors said that the answer was enough',
        cy: 'Y dydd y dywedodd yr arolygwyr fod yr ateb yn ddigon',
      },
      example: '2026-03-12',
    },
    assured_by: {
      kind: 'text',
      max: 150,
      label: { en: 'Assurance accepted by', cy: 'Derbyniwyd y sicrwydd gan' },
      example: 'Nerys Dychmygol, lead inspector',
    },
    closed_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Closed on', cy: 'Dyddiad cau’r rhybudd' },
      example: '2026-03-20',
    },
  },
  checks: [
    DUE_AFTER_RAISED,
    TIME_OF_A_DAY,
    ANSWERED_AFTER_RAISED,
    ANSWER_HAS_ITS_DAY,
    DAY_HAS_ITS_ANSWER,
    NEEDS_AN_ANSWER,
    ASSURED_AFTER_ANSWERED,
    CLOSED_AFTER_ANSWERED,
  ],
})
