import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { addDays, type LocalDate } from '#kernel/local-date.ts'
import { asAt } from '#kernel/dated.ts'
import { PROGRAMME_IF_ANY } from '#modules/cases/domain/programme-reference.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { WORKER } from '#modules/contacts/domain/worker-reference.ts'
import { RULE_LIST } from './rule-list.ts'
import { SET_ASIDE_AT_MOST } from './set-aside-at-most.ts'

const UNTIL_AFTER_SET: Check = notBefore('set_on', 'until_on', {
  en: 'The last day must be the same as or after the day of the decision',
  cy: 'Rhaid i’r diwrnod olaf fod yr un fath â diwrnod y penderfyniad neu ar ei ôl',
})

const NOT_FOR_EVER: Check = ({ set_on, until_on }, on) => {
  const { days } = asAt(SET_ASIDE_AT_MOST, on).value
  return typeof set_on === 'string' && typeof until_on === 'string' && until_on > addDays(set_on as LocalDate, days)
    ? {
        field: 'until_on',
        words: {
          en: 'Choose a day at most three months ahead. It can be set aside again then, if it is still right',
          cy: 'Dewiswch ddiwrnod o fewn tri mis. Gellir ei roi o’r neilltu eto bryd hynny, os yw’n dal yn iawn',
        },
      }
    : null
}

/** Someone’s decision that a signal need not be mended for a time. With other facts the signal comes back. */
export const signalSetAside = entity({
  name: 'signal_set_aside',
  file: 'signals-set-aside',
  title: { en: 'Signal set aside', cy: 'Arwydd a roddwyd o’r neilltu' },
  counted: {
    en: { zero: 'no signals set aside', one: '{n} signal set aside', other: '{n} signals set aside' },
    cy: {
      zero: 'dim arwyddion wedi’u rhoi o’r neilltu',
      one: '{n} arwydd wedi’i roi o’r neilltu',
      two: '{n} arwydd wedi’u rhoi o’r neilltu',
      few: '{n} arwydd wedi’u rhoi o’r neilltu',
      many: '{n} arwydd wedi’u rhoi o’r neilltu',
      other: '{n} o arwyddion wedi’u rhoi o’r neilltu',
    },
  },
  about: {
    en: 'Someone’s decision that a signal need not be mended for a time, and why. With other facts the signal comes back.',
    cy: 'Penderfyniad rhywun nad oes angen cywiro arwydd am gyfnod, a pham. Gyda ffeithiau eraill daw’r arwydd yn ôl.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    programme_id: PROGRAMME_IF_ANY,
    rule: {
      kind: 'code',
      list: RULE_LIST,
      label: { en: 'Rule', cy: 'Rheol' },
      required: true,
      example: 'review-overdue',
    },
    facts: {
      kind: 'text',
      max: 64,
      label: { en: 'Mark of the facts', cy: 'Nod y ffeithiau' },
      required: true,
      example: '9f2c41aa07be63d1',
    },
    reason: {
      kind: 'text',
      max: 2000,
      lines: 4,
      label: { en: 'Why it need not be mended now', cy: 'Pam nad oes angen ei gywiro nawr' },
      hint: {
        en: 'Your manager sees this. It comes back by itself when the facts change',
        cy: 'Bydd eich rheolwr yn gweld hyn. Daw yn ôl ohono’i hun pan fydd y ffeithiau’n newid',
      },
      ask: { en: 'Enter why it need not be mended now', cy: 'Rhowch pam nad oes angen ei gywiro nawr' },
      required: true,
      example: 'The review was held on 3 May and is being written up.',
    },
    set_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Set aside on', cy: 'Rhoddwyd o’r neilltu ar' },
      ask: { en: 'Enter the day', cy: 'Rhowch y diwrnod' },
      required: true,
      example: '2026-05-04',
    },
    until_on: {
      kind: 'date',
      label: { en: 'Until', cy: 'Tan' },
      ask: { en: 'Enter until when', cy: 'Rhowch tan pryd' },
      required: true,
      example: '2026-05-18',
    },
    person_id: WORKER,
  },
  checks: [UNTIL_AFTER_SET, NOT_FOR_EVER],
})
