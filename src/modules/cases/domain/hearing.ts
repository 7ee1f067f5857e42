import { entity } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { COURT_TYPES } from './court-types.ts'
import { OUTCOMES } from './outcomes.ts'
import { REMAND_DECISIONS } from './remand-decisions.ts'

/** A day at court, what the service proposed and what the court decided about the child until the next. */
export const hearing = entity({
  name: 'hearing',
  file: 'hearings',
  title: { en: 'Court hearing', cy: 'Gwrandawiad llys' },
  counted: {
    en: { zero: 'no hearings', one: '{n} hearing', other: '{n} hearings' },
    cy: {
      zero: 'dim gwrandawiadau',
      one: '{n} gwrandawiad',
      two: '{n} wrandawiad',
      few: '{n} gwrandawiad',
      many: '{n} gwrandawiad',
      other: '{n} o wrandawiadau',
    },
  },
  about: {
    en: 'A hearing at court, with the offences heard, the service’s proposals and the remand decision.',
    cy: 'Gwrandawiad yn y llys, gyda’r troseddau, cynigion y gwasanaeth a’r penderfyniad remand.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    held_on: {
      kind: 'date',
      label: { en: 'Date of the hearing', cy: 'Dyddiad y gwrandawiad' },
      ask: { en: 'Enter the date of the hearing', cy: 'Rhowch ddyddiad y gwrandawiad' },
      required: true,
      example: '2026-04-08',
    },
    court_type: {
      kind: 'code',
      list: COURT_TYPES,
      label: { en: 'Type of court', cy: 'Math o lys' },
      ask: { en: 'Select the type of court', cy: 'Dewiswch y math o lys' },
      required: true,
      example: 'youth-court',
    },
    court_name: {
      kind: 'text',
      max: 100,
      label: { en: 'Name of the court', cy: 'Enw’r llys' },
      example: 'Llys Ieuenctid Aberwen',
    },
    offence_ids: {
      kind: 'references',
      to: 'offence',
      through: 'hearing_offence',
      label: { en: 'Offences heard', cy: 'Troseddau a glywyd' },
      example: 'offence-1',
    },
    remand_proposal: {
      kind: 'code',
      list: REMAND_DECISIONS,
      label: {
        en: 'What the service proposed about bail or remand',
        cy: 'Cynnig y gwasanaeth am fechnïaeth neu remand',
      },
      example: 'conditional-bail',
    },
    remand_decision: {
      kind: 'code',
      list: REMAND_DECISIONS,
      label: { en: 'Bail or remand decision', cy: 'Penderfyniad mechnïaeth neu remand' },
      example: 'conditional-bail',
    },
    proposal: {
      kind: 'code',
      list: OUTCOMES,
      label: { en: 'Sentence that the service proposed', cy: 'Y ddedfryd a gynigiodd y gwasanaeth' },
      example: 'referral-order',
    },
  },
})
