import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { NOTIFIABLE } from './notifiable.ts'
import { RECIPIENTS } from './recipients.ts'
import { TIME } from './time-field.ts'

const SENT_TO_SOMEBODY: Check = ({ sent_on, sent_to }) =>
  typeof sent_on === 'string' && sent_to === null
    ? { field: 'sent_to', words: { en: 'Select to whom it was sent', cy: 'Dewiswch i bwy y’i hanfonwyd' } }
    : null

const STEP = {
  en: 'That can’t have been done before the incident was known',
  cy: 'Ni ellid bod wedi gwneud hynny cyn bod y digwyddiad yn hysbys',
}

/** A serious incident of which the national oversight body is told, and what else follows from it. */
export const notification = entity({
  name: 'notification',
  file: 'notifications',
  title: { en: 'Serious incident notification', cy: 'Hysbysiad o ddigwyddiad difrifol' },
  counted: {
    en: { zero: 'no notifications', one: '{n} notification', other: '{n} notifications' },
    cy: {
      zero: 'dim hysbysiadau',
      one: '{n} hysbysiad',
      two: '{n} hysbysiad',
      few: '{n} hysbysiad',
      many: '{n} hysbysiad',
      other: '{n} o hysbysiadau',
    },
  },
  about: {
    en: 'A serious incident that must be notified: when it was known, when it was sent, and what else was done.',
    cy: 'Digwyddiad difrifol y mae’n rhaid hysbysu amdano: pryd y daeth yn hysbys, pryd y’i hanfonwyd, a beth arall a wnaed.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    incident_id: {
      kind: 'reference',
      to: 'incident',
      label: { en: 'Incident, if it is recorded', cy: 'Y digwyddiad, os yw wedi’i gofnodi' },
      example: 'incident-1',
    },
    category: {
      kind: 'code',
      list: NOTIFIABLE,
      label: { en: 'Why it is notified', cy: 'Pam y rhoddir hysbysiad' },
      ask: { en: 'Select why it is notified', cy: 'Dewiswch pam y rhoddir hysbysiad' },
      required: true,
      example: 'grievous-harm',
    },
    happened_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Day it happened', cy: 'Y diwrnod y digwyddodd' },
      ask: { en: 'Enter the day it happened', cy: 'Rhowch y diwrnod y digwyddodd' },
      required: true,
      example: '2026-05-02',
    },
    known_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Day the service knew of it', cy: 'Y diwrnod y daeth y gwasanaeth i wybod' },
      ask: { en: 'Enter the day the service knew of it', cy: 'Rhowch y diwrnod y daeth y gwasanaeth i wybod' },
      required: true,
      example: '2026-05-04',
    },
    known_time: { ...TIME, label: { en: 'Time it knew', cy: 'Amser y daeth i wybod' }, example: '09:20' },
    sent_on: { kind: 'date', notInFuture: true, label: { en: 'Sent on', cy: 'Anfonwyd ar' }, example: '2026-05-05' },
    sent_time: { ...TIME, label: { en: 'Time sent', cy: 'Amser ei anfon' }, example: '08:50' },
    sent_to: {
      kind: 'code',
      list: RECIPIENTS,
      label: { en: 'Sent to', cy: 'Anfonwyd at' },
      example: 'oversight-body',
    },
    reference: { kind: 'text', max: 100, label: { en: 'Reference', cy: 'Cyfeirnod' }, example: 'SIN-0000' },
    board_told_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Chair of the board told on', cy: 'Rhoddwyd gwybod i gadeirydd y bwrdd ar' },
      example: '2026-05-05',
    },
    levels_looked_at_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Levels looked at again on', cy: 'Edrychwyd eto ar y lefelau ar' },
      example: '2026-05-06',
    },
    exploitation_checked_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Exploitation considered on', cy: 'Ystyriwyd camfanteisio ar' },
      example: '2026-05-06',
    },
    learning_opened_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Learning review begun on', cy: 'Dechreuwyd adolygiad dysgu ar' },
      example: '2026-05-11',
    },
    note: {
      kind: 'text',
      max: 4000,
      lines: 4,
      label: { en: 'Note', cy: 'Nodyn' },
      example: 'Charged overnight and in custody until the first hearing.',
    },
  },
  checks: [
    notBefore('happened_on', 'known_on', {
      en: 'It can’t have been known before it happened',
      cy: 'Ni ellid bod yn gwybod amdano cyn iddo ddigwydd',
    }),
    notBefore('known_on', 'sent_on', {
      en: 'It can’t have been sent before it was known',
      cy: 'Ni ellid bod wedi’i anfon cyn iddo ddod yn hysbys',
    }),
    SENT_TO_SOMEBODY,
    ...['board_told_on', 'levels_looked_at_on', 'exploitation_checked_on', 'learning_opened_on'].map(step =>
      notBefore('known_on', step, STEP),
    ),
  ],
})
