import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { PROGRAMME_IF_ANY } from '#modules/cases/domain/programme-reference.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { HANDLING } from './handling.ts'
import { INCIDENT_KINDS } from './incident-kinds.ts'
import { INCIDENT_SOURCES } from './incident-sources.ts'
import { INJURIES } from './injuries.ts'
import { STAFF } from './staff-field.ts'
import { TIME } from './time-field.ts'
import { WEAPONS } from './weapons.ts'

const KNOWN_AFTER_IT_HAPPENED: Check = notBefore('happened_on', 'known_on', {
  en: 'It can’t have been known before it happened',
  cy: 'Ni ellid bod yn gwybod amdano cyn iddo ddigwydd',
})

/** Something that happened to a child, or that a child did, and that bears on somebody’s safety. */
export const incident = entity({
  name: 'incident',
  file: 'incidents',
  title: { en: 'Incident', cy: 'Digwyddiad' },
  counted: {
    en: { zero: 'no incidents', one: '{n} incident', other: '{n} incidents' },
    cy: {
      zero: 'dim digwyddiadau',
      one: '{n} digwyddiad',
      two: '{n} ddigwyddiad',
      few: '{n} digwyddiad',
      many: '{n} digwyddiad',
      other: '{n} o ddigwyddiadau',
    },
  },
  about: {
    en: 'Something that happened to a child, or that a child did, and that bears on somebody’s safety.',
    cy: 'Rhywbeth a ddigwyddodd i blentyn, neu a wnaeth plentyn, ac sy’n effeithio ar ddiogelwch rhywun.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    kind: {
      kind: 'code',
      list: INCIDENT_KINDS,
      label: { en: 'What kind of incident', cy: 'Pa fath o ddigwyddiad' },
      ask: { en: 'Select what kind of incident it was', cy: 'Dewiswch pa fath o ddigwyddiad ydoedd' },
      required: true,
      example: 'weapon',
    },
    happened_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Day it happened', cy: 'Y diwrnod y digwyddodd' },
      ask: { en: 'Enter the day it happened', cy: 'Rhowch y diwrnod y digwyddodd' },
      required: true,
      example: '2026-05-02',
    },
    happened_time: {
      ...TIME,
      label: { en: 'Time it happened, if known', cy: 'Yr amser y digwyddodd, os yw’n hysbys' },
      example: '21:30',
    },
    known_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Day the service knew of it', cy: 'Y diwrnod y daeth y gwasanaeth i wybod' },
      ask: { en: 'Enter the day the service knew of it', cy: 'Rhowch y diwrnod y daeth y gwasanaeth i wybod' },
      required: true,
      example: '2026-05-04',
    },
    source: {
      kind: 'code',
      list: INCIDENT_SOURCES,
      label: { en: 'Who told us', cy: 'Pwy ddywedodd wrthym' },
      ask: { en: 'Select who told us', cy: 'Dewiswch pwy ddywedodd wrthym' },
      required: true,
      example: 'police',
    },
    what: {
      kind: 'text',
      max: 12000,
      lines: 8,
      label: { en: 'What happened', cy: 'Beth ddigwyddodd' },
      hint: {
        en: 'What was seen or said, and by whom. Keep what you make of it for the assessment',
        cy: 'Yr hyn a welwyd neu a ddywedwyd, a chan bwy. Cadwch yr hyn rydych yn ei feddwl ohono ar gyfer yr asesiad',
      },
      ask: { en: 'Describe what happened', cy: 'Disgrifiwch beth ddigwyddodd' },
      required: true,
      example: 'Stopped near the bus station with a kitchen knife in his bag. He said that it was for protection.',
    },
    who_else: {
      kind: 'text',
      max: 1000,
      lines: 3,
      label: { en: 'Who else was there', cy: 'Pwy arall oedd yno' },
      example: 'Two older boys, not known to the service.',
    },
    place_id: {
      kind: 'reference',
      to: 'place',
      label: { en: 'Place', cy: 'Lle' },
      hint: { en: 'If it is one of the places that are recorded', cy: 'Os yw’n un o’r lleoedd a gofnodwyd' },
      example: 'place-1',
    },
    weapon: { kind: 'code', list: WEAPONS, label: { en: 'Weapon', cy: 'Arf' }, example: 'knife' },
    injury: {
      kind: 'code',
      list: INJURIES,
      label: { en: 'Was the child hurt?', cy: 'A anafwyd y plentyn?' },
      example: 'none',
    },
    handling: {
      kind: 'code',
      list: HANDLING,
      label: { en: 'Who may know of this', cy: 'Pwy gaiff wybod am hyn' },
      example: 'may-be-shared',
    },
    done_at_once: {
      kind: 'text',
      max: 4000,
      lines: 5,
      label: { en: 'What was done at once', cy: 'Beth a wnaed ar unwaith' },
      example: 'Told his mother and the social worker; the weapon was taken by the police.',
    },
    asks_review: {
      kind: 'yes-no',
      label: {
        en: 'Should the levels and the plan be looked at again because of it?',
        cy: 'A ddylid edrych eto ar y lefelau a’r cynllun o’i herwydd?',
      },
      yes: { en: 'Yes', cy: 'Dylid' },
      no: { en: 'No', cy: 'Na ddylid' },
      example: 'yes',
    },
    programme_id: PROGRAMME_IF_ANY,
    person_id: { ...STAFF, label: { en: 'Who dealt with it', cy: 'Pwy fu’n delio ag ef' } },
  },
  checks: [KNOWN_AFTER_IT_HAPPENED],
})
