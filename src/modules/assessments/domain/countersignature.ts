import { type Check, entity } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { ASSESSMENT } from './assessment-reference.ts'
import { COUNTERSIGNING_DECISIONS } from './countersigning-decisions.ts'

const RETURNED_WITH_COMMENTS: Check = ({ decision, comments }) =>
  decision === 'returned' && comments === null
    ? {
        field: 'comments',
        words: { en: 'Enter what has to be mended', cy: 'Rhowch yr hyn y mae angen ei gywiro' },
      }
    : null

/** What a manager decided about a completed assessment: countersigned, or returned with comments. */
export const countersignature = entity({
  name: 'countersignature',
  file: 'countersignatures',
  title: { en: 'Countersignature', cy: 'Cydlofnod' },
  counted: {
    en: { zero: 'no countersignatures', one: '{n} countersignature', other: '{n} countersignatures' },
    cy: {
      zero: 'dim cydlofnodion',
      one: '{n} cydlofnod',
      two: '{n} gydlofnod',
      few: '{n} chydlofnod',
      many: '{n} chydlofnod',
      other: '{n} o gydlofnodion',
    },
  },
  about: {
    en: 'What a manager decided about a completed assessment: countersigned, or returned with comments. Never changed afterwards.',
    cy: 'Penderfyniad rheolwr ar asesiad a gwblhawyd: wedi’i gydlofnodi, neu wedi’i ddychwelyd gyda sylwadau. Ni chaiff ei newid wedyn.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    assessment_id: ASSESSMENT,
    decision: {
      kind: 'code',
      list: COUNTERSIGNING_DECISIONS,
      label: { en: 'Decision', cy: 'Penderfyniad' },
      ask: {
        en: 'Select whether you countersign or return it',
        cy: 'Dewiswch a ydych yn ei gydlofnodi neu’n ei ddychwelyd',
      },
      required: true,
      example: 'countersigned',
    },
    comments: {
      kind: 'text',
      max: 4000,
      lines: 5,
      label: { en: 'Comments', cy: 'Sylwadau' },
      example: 'Good that Cadi’s own words stand at the beginning; look again at who picks her up',
    },
    person_id: {
      kind: 'reference',
      to: 'person',
      label: { en: 'Decided by', cy: 'Penderfynwyd gan' },
      ask: { en: 'Select who decided', cy: 'Dewiswch pwy benderfynodd' },
      required: true,
      example: 'person-2',
    },
    decided_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date decided', cy: 'Dyddiad penderfynu' },
      ask: { en: 'Enter the date it was decided', cy: 'Rhowch y dyddiad penderfynu' },
      required: true,
      example: '2026-05-06',
    },
  },
  checks: [RETURNED_WITH_COMMENTS],
})
