import { type Check, entity } from '#kernel/entity.ts'
import { YES_NO } from '#modules/children/domain/yes-no.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { TIME } from './time-field.ts'

/** A day with its time, comparable as text; a time that is not known is the earliest, or the latest. */
const moment = (day: unknown, time: unknown, otherwise: string): string | null =>
  typeof day === 'string' ? `${day} ${typeof time === 'string' ? time : otherwise}` : null

const FOUND_AFTER_MISSING: Check = values => {
  const from = moment(values['missing_from_on'], values['missing_from_time'], '00:00')
  const found = moment(values['found_on'], values['found_time'], '23:59')
  return from !== null && found !== null && found < from
    ? {
        field: 'found_on',
        words: {
          en: 'The child can’t have been found before going missing',
          cy: 'Ni ellid bod wedi dod o hyd i’r plentyn cyn iddo fynd ar goll',
        },
      }
    : null
}

const TALK_AFTER_FOUND: Check = ({ found_on, talk_on }) =>
  typeof talk_on === 'string' && (found_on === null || (typeof found_on === 'string' && talk_on < found_on))
    ? {
        field: 'talk_on',
        words: {
          en: 'The talk is held once the child has been found. Check the dates',
          cy: 'Cynhelir y sgwrs ar ôl dod o hyd i’r plentyn. Gwiriwch y dyddiadau',
        },
      }
    : null

const TALK_HELD_OR_DECLINED: Check = ({ talk_on, talk_declined }) =>
  typeof talk_on === 'string' && talk_declined === true
    ? {
        field: 'talk_declined',
        words: {
          en: 'Either the talk was held, or the child declined it',
          cy: 'Naill ai cynhaliwyd y sgwrs, neu fe’i gwrthododd y plentyn',
        },
      }
    : null

/** A time during which nobody who should have known did know where a child was. */
export const missingEpisode = entity({
  name: 'missing_episode',
  file: 'missing-episodes',
  title: { en: 'Missing episode', cy: 'Cyfnod ar goll' },
  counted: {
    en: { zero: 'no missing episodes', one: '{n} missing episode', other: '{n} missing episodes' },
    cy: {
      zero: 'dim cyfnodau ar goll',
      one: '{n} cyfnod ar goll',
      two: '{n} gyfnod ar goll',
      few: '{n} chyfnod ar goll',
      many: '{n} chyfnod ar goll',
      other: '{n} o gyfnodau ar goll',
    },
  },
  about: {
    en: 'A time during which a child was missing, and the talk with the child afterwards.',
    cy: 'Cyfnod pan oedd plentyn ar goll, a’r sgwrs â’r plentyn wedyn.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    missing_from_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Missing since', cy: 'Ar goll ers' },
      ask: { en: 'Enter the day the child went missing', cy: 'Rhowch y diwrnod yr aeth y plentyn ar goll' },
      required: true,
      example: '2026-05-02',
    },
    missing_from_time: {
      ...TIME,
      label: { en: 'Time, if known', cy: 'Amser, os yw’n hysbys' },
      example: '22:00',
    },
    reported_to_police_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Police told on', cy: 'Rhoddwyd gwybod i’r heddlu ar' },
      example: '2026-05-02',
    },
    found_on: {
      kind: 'date',
      notInFuture: true,
      label: {
        en: 'Day the child was found or came back',
        cy: 'Y diwrnod y daethpwyd o hyd i’r plentyn, neu y daeth yn ôl',
      },
      hint: { en: 'Leave it empty while the child is missing', cy: 'Gadewch yn wag tra bo’r plentyn ar goll' },
      example: '2026-05-03',
    },
    found_time: {
      ...TIME,
      label: { en: 'Time found, if known', cy: 'Amser dod o hyd i’r plentyn, os yw’n hysbys' },
      example: '06:15',
    },
    found_where: {
      kind: 'text',
      max: 300,
      label: { en: 'Where the child was found', cy: 'Ble daethpwyd o hyd i’r plentyn' },
      example: 'Railway station, Bryncastell',
    },
    found_far: {
      kind: 'yes-no',
      label: { en: 'Was it away from the home area?', cy: 'A oedd y tu allan i’r ardal gartref?' },
      ...YES_NO.oedd,
      example: 'yes',
    },
    talk_offered_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Return home interview offered on', cy: 'Cynigiwyd cyfweliad dychwelyd adref ar' },
      example: '2026-05-03',
    },
    talk_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Return home interview held on', cy: 'Cynhaliwyd cyfweliad dychwelyd adref ar' },
      example: '2026-05-05',
    },
    talk_by: {
      kind: 'text',
      max: 150,
      label: { en: 'Who held it', cy: 'Pwy a’i cynhaliodd' },
      example: 'Nia Dychmygol, independent worker',
    },
    talk_declined: {
      kind: 'yes-no',
      label: { en: 'Did the child decline it?', cy: 'A wrthododd y plentyn y cyfweliad?' },
      ...YES_NO.do,
      example: 'no',
    },
    talk_note: {
      kind: 'text',
      max: 4000,
      lines: 5,
      label: { en: 'What the child said', cy: 'Yr hyn a ddywedodd y plentyn' },
      example: 'He was with friends and would not say where. He was frightened to come home.',
    },
  },
  checks: [FOUND_AFTER_MISSING, TALK_AFTER_FOUND, TALK_HELD_OR_DECLINED],
})
