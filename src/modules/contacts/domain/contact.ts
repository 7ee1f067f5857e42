import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { TIME_OF_DAY } from '#kernel/time-of-day.ts'
import { PROGRAMME } from '#modules/cases/domain/programme-reference.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { YES_NO } from '#modules/children/domain/yes-no.ts'
import { CONTACT_KINDS } from './contact-kinds.ts'
import { CONTACT_OUTCOMES } from './contact-outcomes.ts'
import { CONTACT_PEOPLE } from './contact-people.ts'
import { isCalledOff, isMissed } from './contact-standing.ts'
import { WORKER } from './worker-reference.ts'

const NOT_YET: Check = ({ held_on, outcome }, on) =>
  typeof held_on === 'string' && typeof outcome === 'string' && held_on > on && !isCalledOff(outcome)
    ? {
        field: 'outcome',
        words: {
          en: 'The day has not come yet: leave the outcome blank',
          cy: 'Nid yw’r diwrnod wedi dod eto: gadewch y canlyniad yn wag',
        },
      }
    : null

const REASON_MISSING: Check = ({ outcome, absence_reason }) =>
  typeof outcome === 'string' && isMissed(outcome) && absence_reason === null
    ? { field: 'absence_reason', words: { en: 'Enter why it was missed', cy: 'Rhowch y rheswm dros ei fethu' } }
    : null

const MOVED_WHERE: Check = ({ outcome, moved_to_on }) => {
  if (outcome === 'moved' && moved_to_on === null)
    return {
      field: 'moved_to_on',
      words: { en: 'Enter the day to which it was moved', cy: 'Rhowch y diwrnod y’i symudwyd iddo' },
    }
  if (outcome !== 'moved' && moved_to_on !== null)
    return {
      field: 'outcome',
      words: {
        en: 'Select “Moved to another day”, or take out the new day',
        cy: 'Dewiswch “Symudwyd i ddiwrnod arall”, neu dynnu’r diwrnod newydd',
      },
    }
  return null
}

const MOVED_TO_EARLIER: Check = notBefore('held_on', 'moved_to_on', {
  en: 'The new day must be the same as or after the day it was moved from',
  cy: 'Rhaid i’r diwrnod newydd fod yr un fath â’r diwrnod gwreiddiol neu ar ei ôl',
})

const FOLLOWED_UP_BEFORE: Check = notBefore('held_on', 'followed_up_on', {
  en: 'The follow-up must be on or after the day of the contact',
  cy: 'Rhaid i’r gwaith dilynol fod ar ddiwrnod y cyswllt neu ar ei ôl',
})

/** A meeting, call or visit: planned, then told how it went; or told afterwards. */
export const contact = entity({
  name: 'contact',
  file: 'contacts',
  title: { en: 'Contact', cy: 'Cyswllt' },
  counted: {
    en: { zero: 'no contacts', one: '{n} contact', other: '{n} contacts' },
    cy: {
      zero: 'dim cysylltiadau',
      one: '{n} cyswllt',
      two: '{n} gyswllt',
      few: '{n} chyswllt',
      many: '{n} chyswllt',
      other: '{n} o gysylltiadau',
    },
  },
  about: {
    en: 'A contact with a child or those around them, planned or not, and how it went.',
    cy: 'Cyswllt â phlentyn neu’r rhai o’i amgylch, wedi’i gynllunio neu beidio, a sut yr aeth.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    programme_id: PROGRAMME,
    kind: {
      kind: 'code',
      list: CONTACT_KINDS,
      label: { en: 'Kind of contact', cy: 'Math o gyswllt' },
      ask: { en: 'Select the kind of contact', cy: 'Dewiswch y math o gyswllt' },
      required: true,
      example: 'home-visit',
    },
    was_planned: {
      kind: 'yes-no',
      label: { en: 'Was it planned?', cy: 'Oedd y cyswllt wedi’i gynllunio?' },
      ask: { en: 'Select yes if it was planned', cy: 'Dewiswch Oedd os oedd wedi’i gynllunio' },
      ...YES_NO.oedd,
      required: true,
      example: 'yes',
    },
    held_on: {
      kind: 'date',
      label: { en: 'Day', cy: 'Diwrnod' },
      ask: { en: 'Enter the day of the contact', cy: 'Rhowch ddiwrnod y cyswllt' },
      required: true,
      example: '2026-05-12',
    },
    held_time: {
      kind: 'text',
      max: 5,
      pattern: TIME_OF_DAY,
      label: { en: 'Time', cy: 'Amser' },
      hint: { en: 'For example, 14:30, 2.30pm or 930', cy: 'Er enghraifft, 14:30, 2.30yp neu 930' },
      example: '16:00',
    },
    minutes: {
      kind: 'whole',
      min: 1,
      max: 1440,
      label: { en: 'Minutes', cy: 'Munudau' },
      example: '60',
    },
    person_id: WORKER,
    with_whom: {
      kind: 'codes',
      list: CONTACT_PEOPLE,
      label: { en: 'With whom', cy: 'Gyda phwy' },
      ask: { en: 'Select with whom', cy: 'Dewiswch gyda phwy' },
      required: true,
      example: 'child;parent-or-carer',
    },
    place: {
      kind: 'text',
      max: 200,
      label: { en: 'Place', cy: 'Lle' },
      hint: { en: 'Calendars show it too: no names', cy: 'Mae calendrau yn ei ddangos hefyd: dim enwau' },
      example: 'At home',
    },
    objective_ids: {
      kind: 'references',
      to: 'objective',
      through: 'contact_objective',
      label: { en: 'Objectives of the plan that it serves', cy: 'Yr amcanion yn y cynllun sydd dan sylw' },
      example: 'objective-1',
    },
    outcome: {
      kind: 'code',
      list: CONTACT_OUTCOMES,
      label: { en: 'Outcome', cy: 'Canlyniad' },
      example: 'kept',
    },
    absence_reason: {
      kind: 'text',
      max: 1000,
      lines: 2,
      label: { en: 'Why it was missed', cy: 'Pam y’i methwyd' },
      hint: {
        en: 'What the child or family said, and what shows it',
        cy: 'Yr hyn a ddywedodd y plentyn neu’r teulu, a beth sy’n ei ddangos',
      },
      example: 'At a hospital appointment; letter seen',
    },
    moved_to_on: {
      kind: 'date',
      label: { en: 'Day to which it was moved', cy: 'Y diwrnod y’i symudwyd iddo' },
    },
    seen_alone: {
      kind: 'yes-no',
      label: { en: 'Was the child seen alone?', cy: 'A welwyd y plentyn ar ei ben ei hun?' },
      ...YES_NO.do,
      example: 'yes',
    },
    note: {
      kind: 'text',
      max: 12000,
      lines: 10,
      label: { en: 'Note', cy: 'Nodyn' },
      example: 'Talked through the argument at school; Cadi named two things that would have helped',
    },
    counts: {
      kind: 'yes-no',
      label: {
        en: 'Does it count towards the level of contact?',
        cy: 'Ydy’n cyfrif tuag at lefel y cyswllt?',
      },
      ...YES_NO.ydy,
      example: 'yes',
    },
    followed_up_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Followed up on', cy: 'Dyddiad y gwaith dilynol' },
      example: '2026-05-13',
    },
    follow_up: {
      kind: 'text',
      max: 2000,
      lines: 3,
      label: { en: 'What was done to follow up', cy: 'Beth a wnaed i ddilyn hyn i fyny' },
      example: 'Rang Cadi’s mother; new day agreed',
    },
  },
  checks: [NOT_YET, REASON_MISSING, MOVED_WHERE, MOVED_TO_EARLIER, FOLLOWED_UP_BEFORE],
})
