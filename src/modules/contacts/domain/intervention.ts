import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { same } from '#kernel/language.ts'
import { FACTOR_KINDS } from '#modules/assessments/domain/factor-kinds.ts'
import { PROGRAMME } from '#modules/cases/domain/programme-reference.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { PARTNERS } from '#modules/workforce/domain/partners.ts'
import { HELP_ENDINGS } from './help-endings.ts'
import { HELP_KINDS } from './help-kinds.ts'

const day = (en: string, cy: string, example: string) =>
  ({ kind: 'date', notInFuture: true, label: { en, cy }, example }) as const

const sessions = (en: string, cy: string, example: string) =>
  ({ kind: 'whole', min: 0, max: 500, label: { en, cy }, example }) as const

const IN_ORDER: readonly Check[] = [
  notBefore('referred_on', 'accepted_on', {
    en: 'The date it was accepted must be the same as or after the date of referral',
    cy: 'Rhaid i’r dyddiad derbyn fod yr un fath â’r dyddiad atgyfeirio neu ar ei ôl',
  }),
  notBefore('referred_on', 'declined_on', {
    en: 'The date it was declined must be the same as or after the date of referral',
    cy: 'Rhaid i’r dyddiad gwrthod fod yr un fath â’r dyddiad atgyfeirio neu ar ei ôl',
  }),
  notBefore('referred_on', 'started_on', {
    en: 'The start date must be the same as or after the date of referral',
    cy: 'Rhaid i’r dyddiad cychwyn fod yr un fath â’r dyddiad atgyfeirio neu ar ei ôl',
  }),
  notBefore('started_on', 'ended_on', {
    en: 'The date it ended must be the same as or after the start date',
    cy: 'Rhaid i’r dyddiad gorffen fod yr un fath â’r dyddiad cychwyn neu ar ei ôl',
  }),
]

const DECLINED_AND_WHY: Check = ({ declined_on, declined_reason }) =>
  declined_on !== null && declined_reason === null
    ? { field: 'declined_reason', words: { en: 'Enter why it was declined', cy: 'Rhowch y rheswm dros ei wrthod' } }
    : null

const DECLINED_OR_STARTED: Check = ({ declined_on, started_on }) =>
  declined_on !== null && started_on !== null
    ? {
        field: 'declined_on',
        words: {
          en: 'Enter either the date it was declined or the start date, not both',
          cy: 'Rhowch naill ai’r dyddiad gwrthod neu’r dyddiad cychwyn, nid y ddau',
        },
      }
    : null

const RESULT_NEEDS_AN_END: Check = ({ ended_on, end_reason }) =>
  end_reason !== null && ended_on === null
    ? { field: 'ended_on', words: { en: 'Enter the date it ended', cy: 'Rhowch y dyddiad gorffen' } }
    : null

/** One piece of help within a programme, whoever gives it: asked for, accepted, begun, ended. */
export const intervention = entity({
  name: 'intervention',
  file: 'interventions',
  title: { en: 'Intervention', cy: 'Ymyriad' },
  counted: {
    en: { zero: 'no interventions', one: '{n} intervention', other: '{n} interventions' },
    cy: {
      zero: 'dim ymyriadau',
      one: '{n} ymyriad',
      two: '{n} ymyriad',
      few: '{n} ymyriad',
      many: '{n} ymyriad',
      other: '{n} o ymyriadau',
    },
  },
  about: {
    en: 'Help that the service or a partner gives: referral, acceptance, sessions, end and result.',
    cy: 'Cymorth y mae’r gwasanaeth neu bartner yn ei roi: atgyfeirio, derbyn, sesiynau, diwedd a chanlyniad.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    programme_id: PROGRAMME,
    service: {
      kind: 'code',
      list: HELP_KINDS,
      label: { en: 'Kind of help', cy: 'Math o gymorth' },
      ask: { en: 'Select the kind of help', cy: 'Dewiswch y math o gymorth' },
      required: true,
      example: 'mentoring',
    },
    partner: {
      kind: 'code',
      list: PARTNERS,
      label: same('Partner'),
      ask: { en: 'Select the partner', cy: 'Dewiswch y partner' },
      required: true,
      example: 'voluntary',
    },
    provider: {
      kind: 'text',
      max: 200,
      label: { en: 'Who gives it', cy: 'Pwy sy’n ei roi' },
      ask: { en: 'Enter who gives it', cy: 'Rhowch pwy sy’n ei roi' },
      required: true,
      example: 'Canolfan Ieuenctid Aberwen',
    },
    answers: {
      kind: 'codes',
      list: FACTOR_KINDS,
      label: { en: 'What in the assessment it answers', cy: 'Yr hyn yn yr asesiad y mae’n ei ateb' },
      example: 'against-peers;need-education',
    },
    referred_on: {
      ...day('Date of referral', 'Dyddiad atgyfeirio', '2026-05-04'),
      ask: { en: 'Enter the date of referral', cy: 'Rhowch y dyddiad atgyfeirio' },
      required: true,
    },
    accepted_on: day('Date accepted', 'Dyddiad derbyn', '2026-05-11'),
    declined_on: { kind: 'date', notInFuture: true, label: { en: 'Date declined', cy: 'Dyddiad gwrthod' } },
    declined_reason: {
      kind: 'text',
      max: 1000,
      lines: 2,
      label: { en: 'Why it was declined', cy: 'Pam y’i gwrthodwyd' },
    },
    started_on: day('Start date', 'Dyddiad cychwyn', '2026-05-18'),
    ended_on: day('Date ended', 'Dyddiad gorffen', '2026-08-10'),
    sessions_planned: sessions('Sessions planned', 'Sesiynau a gynlluniwyd', '12'),
    sessions_attended: sessions('Sessions attended', 'Sesiynau a fynychwyd', '10'),
    end_reason: {
      kind: 'code',
      list: HELP_ENDINGS,
      label: { en: 'Why it ended', cy: 'Pam y daeth i ben' },
      example: 'completed',
    },
    result: {
      kind: 'text',
      max: 2000,
      lines: 4,
      label: { en: 'What came of it', cy: 'Beth ddaeth ohono' },
      example: 'Goes to boxing by himself now',
    },
  },
  checks: [...IN_ORDER, DECLINED_AND_WHY, DECLINED_OR_STARTED, RESULT_NEEDS_AN_END],
})
