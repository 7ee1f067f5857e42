import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { PROGRAMME } from './programme-reference.ts'
import { TRANSFER_KINDS } from './transfer-kinds.ts'

const ACCEPTED_AFTER_REQUESTED: Check = notBefore('requested_on', 'accepted_on', {
  en: 'The date it was accepted must be the same as or after the date it was requested',
  cy: 'Rhaid i’r dyddiad derbyn fod yr un fath â’r dyddiad gofyn neu ar ei ôl',
})

const ENDED_AFTER_ACCEPTED: Check = notBefore('accepted_on', 'ended_on', {
  en: 'The date it ended must be the same as or after the date it was accepted',
  cy: 'Rhaid i’r dyddiad gorffen fod yr un fath â’r dyddiad derbyn neu ar ei ôl',
})

/** A programme that moves between services, for good or for a time. */
export const transfer = entity({
  name: 'transfer',
  file: 'transfers',
  title: { en: 'Transfer or caretaking', cy: 'Trosglwyddo neu ofalu dros dro' },
  counted: {
    en: { zero: 'no transfers', one: '{n} transfer', other: '{n} transfers' },
    cy: {
      zero: 'dim trosglwyddiadau',
      one: '{n} trosglwyddiad',
      two: '{n} drosglwyddiad',
      few: '{n} throsglwyddiad',
      many: '{n} throsglwyddiad',
      other: '{n} o drosglwyddiadau',
    },
  },
  about: {
    en: 'A move of a child’s programme between this service and another, for good (transfer) or for a time (caretaking).',
    cy: 'Symud rhaglen plentyn rhwng y gwasanaeth hwn ac un arall, yn barhaol neu dros dro.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    programme_id: PROGRAMME,
    kind: {
      kind: 'code',
      list: TRANSFER_KINDS,
      label: { en: 'Type of transfer', cy: 'Math o drosglwyddiad' },
      ask: { en: 'Select the type of transfer', cy: 'Dewiswch y math o drosglwyddiad' },
      required: true,
      example: 'transfer-out',
    },
    other_service: {
      kind: 'text',
      max: 100,
      label: { en: 'Other service', cy: 'Y gwasanaeth arall' },
      ask: { en: 'Enter the other service', cy: 'Rhowch enw’r gwasanaeth arall' },
      required: true,
      example: 'Glanmorfa',
    },
    requested_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date requested', cy: 'Dyddiad gofyn' },
      ask: { en: 'Enter the date it was requested', cy: 'Rhowch y dyddiad gofyn' },
      required: true,
      example: '2026-06-01',
    },
    accepted_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date accepted', cy: 'Dyddiad derbyn' },
      example: '2026-06-10',
    },
    ended_on: {
      kind: 'date',
      label: { en: 'Date ended', cy: 'Dyddiad gorffen' },
      hint: {
        en: 'For caretaking: when the child came back',
        cy: 'Ar gyfer gofal dros dro: pan ddaeth y plentyn yn ôl',
      },
      example: '2026-09-30',
    },
    reason: {
      kind: 'text',
      max: 1000,
      lines: 3,
      label: { en: 'Reason', cy: 'Rheswm' },
      example: 'Family moved to Glanmorfa',
    },
  },
  checks: [ACCEPTED_AFTER_REQUESTED, ENDED_AFTER_ACCEPTED],
})
