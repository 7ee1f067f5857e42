import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { PROGRAMME } from '#modules/cases/domain/programme-reference.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { BREACH_CHOICES } from './breach-choices.ts'
import { UNDERSTOOD } from './understood.ts'
import { WORKER } from './worker-reference.ts'

const UNDERSTANDING_NOT_CHECKED: Check = ({ decision, understood }) =>
  decision === 'start-proceedings' && understood === 'not-checked'
    ? {
        field: 'understood',
        words: {
          en: 'Before proceedings are started, check that the child understood what was asked of them',
          cy: 'Cyn dechrau achos, gwiriwch fod y plentyn yn deall yr hyn a ofynnwyd ganddo',
        },
      }
    : null

const LAID_BUT_NOT_STARTED: Check = ({ decision, information_laid_on }) =>
  information_laid_on !== null && decision !== 'start-proceedings'
    ? {
        field: 'decision',
        words: {
          en: 'Select “Start breach proceedings”, or take out the date the information was laid',
          cy: 'Dewiswch “Dechrau achos torri gorchymyn”, neu dynnu dyddiad cyflwyno’r wybodaeth',
        },
      }
    : null

const LAID_AFTER_DECIDING: Check = notBefore('decided_on', 'information_laid_on', {
  en: 'The date the information was laid must be the same as or after the date of the decision',
  cy: 'Rhaid i ddyddiad cyflwyno’r wybodaeth fod yr un fath â dyddiad y penderfyniad neu ar ei ôl',
})

/** Whether to take a child back to court over an order that was not kept, and why. */
export const breachDecision = entity({
  name: 'breach_decision',
  file: 'breach-decisions',
  title: { en: 'Breach decision', cy: 'Penderfyniad torri gorchymyn' },
  counted: {
    en: { zero: 'no breach decisions', one: '{n} breach decision', other: '{n} breach decisions' },
    cy: {
      zero: 'dim penderfyniadau torri gorchymyn',
      one: '{n} penderfyniad torri gorchymyn',
      two: '{n} benderfyniad torri gorchymyn',
      few: '{n} phenderfyniad torri gorchymyn',
      many: '{n} phenderfyniad torri gorchymyn',
      other: '{n} o benderfyniadau torri gorchymyn',
    },
  },
  about: {
    en: 'A manager’s decision whether to start breach proceedings, its reasons, and what the child understood.',
    cy: 'Penderfyniad rheolwr a ddylid dechrau achos torri gorchymyn, y rhesymau, a’r hyn yr oedd y plentyn yn ei ddeall.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    programme_id: PROGRAMME,
    decided_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date of the decision', cy: 'Dyddiad y penderfyniad' },
      ask: { en: 'Enter the date of the decision', cy: 'Rhowch ddyddiad y penderfyniad' },
      required: true,
      example: '2026-06-03',
    },
    decision: {
      kind: 'code',
      list: BREACH_CHOICES,
      label: { en: 'Decision', cy: 'Penderfyniad' },
      ask: { en: 'Select the decision', cy: 'Dewiswch y penderfyniad' },
      required: true,
      example: 'reasonable-excuse',
    },
    reason: {
      kind: 'text',
      max: 4000,
      lines: 6,
      label: { en: 'Reasons', cy: 'Rhesymau' },
      ask: { en: 'Enter the reasons', cy: 'Rhowch y rhesymau' },
      required: true,
      example: 'Cadi was looking after her brother that day; her mother confirmed it',
    },
    understood: {
      kind: 'code',
      list: UNDERSTOOD,
      label: {
        en: 'Did the child understand what was asked of them?',
        cy: 'A oedd y plentyn yn deall yr hyn a ofynnwyd ganddo?',
      },
      ask: { en: 'Select whether the child understood', cy: 'Dewiswch a oedd y plentyn yn deall' },
      required: true,
      example: 'checked-understood',
    },
    understood_how: {
      kind: 'text',
      max: 1000,
      lines: 2,
      label: { en: 'How that was checked', cy: 'Sut y gwiriwyd hynny' },
      ask: { en: 'Enter how that was checked', cy: 'Rhowch sut y gwiriwyd hynny' },
      required: true,
      example: 'Went through the order with pictures; Cadi explained each part',
    },
    person_id: { ...WORKER, label: { en: 'Who decided', cy: 'Pwy benderfynodd' } },
    information_laid_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date the information was laid', cy: 'Dyddiad cyflwyno’r wybodaeth' },
      hint: { en: 'With the court, if proceedings were started', cy: 'Gerbron y llys, os dechreuwyd achos' },
    },
    result: {
      kind: 'text',
      max: 1000,
      lines: 2,
      label: { en: 'What came of it', cy: 'Beth ddaeth ohono' },
      example: 'Appointments moved to after tea',
    },
  },
  checks: [UNDERSTANDING_NOT_CHECKED, LAID_BUT_NOT_STARTED, LAID_AFTER_DECIDING],
})
