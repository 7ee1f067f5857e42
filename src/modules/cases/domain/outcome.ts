import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { YES_NO } from '#modules/children/domain/yes-no.ts'
import { APPEAL_STATUSES } from './appeal-statuses.ts'
import { OUTCOMES } from './outcomes.ts'
import { RESIDENCES_AT_OUTCOME } from './residences-at-outcome.ts'

const ENDS_AFTER_DECIDED: Check = notBefore('decided_on', 'ends_on', {
  en: 'The date the outcome ends must be the same as or after the date it was decided',
  cy: 'Rhaid i ddyddiad gorffen y canlyniad fod yr un fath â’r dyddiad penderfynu neu ar ei ôl',
})

const APPEAL_AFTER_DECIDED: Check = notBefore('decided_on', 'appealed_on', {
  en: 'The date of the appeal must be the same as or after the date the outcome was decided',
  cy: 'Rhaid i ddyddiad yr apêl fod yr un fath â’r dyddiad penderfynu neu ar ei ôl',
})

const length = (en: string, cy: string, max: number, example: string) =>
  ({ kind: 'whole', min: 0, max, label: { en, cy }, example }) as const

/** What was decided about an offence, in court or out of it. */
export const outcome = entity({
  name: 'outcome',
  file: 'outcomes',
  title: { en: 'Outcome', cy: 'Canlyniad' },
  counted: {
    en: { zero: 'no outcomes', one: '{n} outcome', other: '{n} outcomes' },
    cy: {
      zero: 'dim canlyniadau',
      one: '{n} canlyniad',
      two: '{n} ganlyniad',
      few: '{n} chanlyniad',
      many: '{n} chanlyniad',
      other: '{n} o ganlyniadau',
    },
  },
  about: {
    en: 'What the police or a court decided about one offence. An offence may have several.',
    cy: 'Yr hyn a benderfynodd yr heddlu neu’r llys am un drosedd. Gall trosedd gael mwy nag un.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    offence_id: {
      kind: 'reference',
      to: 'offence',
      label: { en: 'Offence', cy: 'Trosedd' },
      ask: { en: 'Select the offence', cy: 'Dewiswch y drosedd' },
      required: true,
      example: 'offence-1',
    },
    hearing_id: {
      kind: 'reference',
      to: 'hearing',
      label: { en: 'Court hearing', cy: 'Gwrandawiad llys' },
      hint: { en: 'If a court decided', cy: 'Os llys a benderfynodd' },
      example: 'hearing-1',
    },
    outcome: {
      kind: 'code',
      list: OUTCOMES,
      label: { en: 'Outcome', cy: 'Canlyniad' },
      ask: { en: 'Select the outcome', cy: 'Dewiswch y canlyniad' },
      required: true,
      example: 'referral-order',
    },
    decided_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date decided', cy: 'Dyddiad penderfynu' },
      ask: { en: 'Enter the date the outcome was decided', cy: 'Rhowch ddyddiad y penderfyniad' },
      required: true,
      example: '2026-04-08',
    },
    ends_on: { kind: 'date', label: { en: 'Date it ends', cy: 'Dyddiad gorffen' }, example: '2026-10-15' },
    main: {
      kind: 'yes-no',
      label: { en: 'Is it the main outcome of the offence?', cy: 'Ai dyma brif ganlyniad y drosedd?' },
      ...YES_NO.ai,
      example: 'yes',
    },
    term_months: length('Length: months', 'Hyd: misoedd', 600, '6'),
    term_days: length('Length: days', 'Hyd: diwrnodau', 4000, '0'),
    term_hours: length('Length: hours', 'Hyd: oriau', 2000, '0'),
    appeal_status: {
      kind: 'code',
      list: APPEAL_STATUSES,
      label: { en: 'Appeal', cy: 'Apêl' },
      example: 'none',
    },
    appealed_on: { kind: 'date', label: { en: 'Date of appeal', cy: 'Dyddiad yr apêl' }, example: '2026-04-20' },
    residence: {
      kind: 'code',
      list: RESIDENCES_AT_OUTCOME,
      label: { en: 'Where the child lived that day', cy: 'Ble’r oedd y plentyn yn byw’r diwrnod hwnnw' },
      example: 'local',
    },
  },
  checks: [ENDS_AFTER_DECIDED, APPEAL_AFTER_DECIDED],
})
