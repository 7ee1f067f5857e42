import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { YES_NO } from '#modules/children/domain/yes-no.ts'
import { END_REASONS } from './end-reasons.ts'
import { PROGRAMME_KINDS } from './programme-kinds.ts'
import { REFERRERS } from './referrers.ts'

const ENDED_AFTER_START: Check = notBefore('starts_on', 'ended_on', {
  en: 'The date it ended must be the same as or after the start date',
  cy: 'Rhaid i’r dyddiad gorffen fod yr un fath â’r dyddiad cychwyn neu ar ei ôl',
})

const EXPECTED_AFTER_START: Check = notBefore('starts_on', 'expected_end_on', {
  en: 'The expected end date must be the same as or after the start date',
  cy: 'Rhaid i’r dyddiad gorffen disgwyliedig fod yr un fath â’r dyddiad cychwyn neu ar ei ôl',
})

const SOME_DAY_KNOWN: Check = values =>
  values['referred_on'] === null && values['starts_on'] === null
    ? {
        field: 'starts_on',
        words: {
          en: 'Enter the start date, or the date of referral if it has not started',
          cy: 'Rhowch y dyddiad cychwyn, neu’r dyddiad atgyfeirio os nad yw wedi dechrau',
        },
      }
    : null

const RESULT_NEEDS_AN_END: Check = values =>
  values['ended_on'] === null && values['end_reason'] !== null
    ? { field: 'ended_on', words: { en: 'Enter the date it ended', cy: 'Rhowch y dyddiad gorffen' } }
    : null

/** What the service does with the child over a time: prevention, diversion, an order, custody. */
export const programme = entity({
  name: 'programme',
  file: 'programmes',
  title: { en: 'Programme', cy: 'Rhaglen' },
  counted: {
    en: { zero: 'no programmes', one: '{n} programme', other: '{n} programmes' },
    cy: {
      zero: 'dim rhaglenni',
      one: '{n} rhaglen',
      two: '{n} raglen',
      few: '{n} rhaglen',
      many: '{n} rhaglen',
      other: '{n} o raglenni',
    },
  },
  about: {
    en: 'Work with a child over a time, whether offered, agreed or ordered; the national return calls it an intervention programme.',
    cy: 'Gwaith gyda phlentyn dros gyfnod, wedi’i gynnig, ei gytuno neu ei orchymyn.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    kind: {
      kind: 'code',
      list: PROGRAMME_KINDS,
      label: { en: 'Type of programme', cy: 'Math o raglen' },
      ask: { en: 'Select the type of programme', cy: 'Dewiswch y math o raglen' },
      required: true,
      example: 'referral-order',
    },
    offence_ids: {
      kind: 'references',
      to: 'offence',
      through: 'programme_offence',
      label: { en: 'Offences it is for', cy: 'Y troseddau dan sylw' },
      hint: {
        en: 'National indicators leave out a programme that is linked to no offence',
        cy: 'Nid yw dangosyddion cenedlaethol yn cyfrif rhaglen heb drosedd',
      },
      example: 'offence-1',
    },
    outcome_ids: {
      kind: 'references',
      to: 'outcome',
      through: 'programme_outcome',
      label: { en: 'Outcomes it carries out', cy: 'Y canlyniadau y mae’n eu gweithredu' },
      example: 'outcome-1',
    },
    referred_by: {
      kind: 'code',
      list: REFERRERS,
      label: { en: 'Referred by', cy: 'Atgyfeiriwyd gan' },
      example: 'court',
    },
    referred_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date referred', cy: 'Dyddiad atgyfeirio' },
      example: '2026-04-08',
    },
    starts_on: { kind: 'date', label: { en: 'Start date', cy: 'Dyddiad cychwyn' }, example: '2026-04-15' },
    expected_end_on: {
      kind: 'date',
      label: { en: 'Expected end date', cy: 'Dyddiad gorffen disgwyliedig' },
      example: '2026-10-15',
    },
    ended_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date ended', cy: 'Dyddiad gorffen' },
      example: '2026-10-15',
    },
    end_reason: {
      kind: 'code',
      list: END_REASONS,
      label: { en: 'Why it ended', cy: 'Pam y daeth i ben' },
      example: 'completed',
    },
    successfully_completed: {
      kind: 'yes-no',
      label: { en: 'Did the child complete it successfully?', cy: 'A gwblhaodd y plentyn y rhaglen yn llwyddiannus?' },
      ...YES_NO.do,
      example: 'yes',
    },
    victim_identified: {
      kind: 'yes-no',
      label: { en: 'Is there an identified victim?', cy: 'Oes dioddefwr wedi’i nodi?' },
      ...YES_NO.oes,
      example: 'yes',
    },
    notes: {
      kind: 'text',
      max: 4000,
      lines: 5,
      label: { en: 'Notes', cy: 'Nodiadau' },
      example: 'Panel of 15 April agreed the contract with Cadi and her mother',
    },
  },
  checks: [SOME_DAY_KNOWN, ENDED_AFTER_START, EXPECTED_AFTER_START, RESULT_NEEDS_AN_END],
})
