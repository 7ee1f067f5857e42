import { type Check, entity, notBefore } from '#kernel/entity.ts'
import type { Words } from '#kernel/language.ts'
import { CHILD } from './child-reference.ts'
import { HEALTH_AREAS } from './health-areas.ts'
import { HEALTH_INTERVENTIONS, isHelpFor } from './health-interventions.ts'

const day = (label: Words, example: string) => ({ kind: 'date', notInFuture: true, label, example }) as const

const OFFERED_AFTER_REFERRED: Check = notBefore('referred_on', 'offered_on', {
  en: 'The date help was offered must be the same as or after the date of referral',
  cy: 'Rhaid i ddyddiad cynnig cymorth fod yr un fath â’r dyddiad atgyfeirio neu ar ei ôl',
})

const STARTED_AFTER_OFFERED: Check = notBefore('offered_on', 'started_on', {
  en: 'The date the child first attended must be the same as or after the date help was offered',
  cy: 'Rhaid i ddyddiad mynychu gyntaf fod yr un fath â dyddiad cynnig cymorth neu ar ei ôl',
})

const ENDED_AFTER_STARTED: Check = notBefore('started_on', 'ended_on', {
  en: 'The date help ended must be the same as or after the date the child first attended',
  cy: 'Rhaid i ddyddiad gorffen y cymorth fod yr un fath â dyddiad mynychu gyntaf neu ar ei ôl',
})

const HELP_FITS_THE_AREA: Check = ({ area, intervention_type: type }) =>
  typeof area === 'string' && typeof type === 'string' && !isHelpFor(area, type)
    ? {
        field: 'intervention_type',
        words: {
          en: 'Select a type of help that belongs to this area of health',
          cy: 'Dewiswch fath o gymorth sy’n perthyn i’r maes iechyd hwn',
        },
      }
    : null

/** A health need, from screening to the end of help. What the national indicators count is the day of each step. */
export const healthNeed = entity({
  name: 'health_need',
  file: 'health-needs',
  title: { en: 'Health need', cy: 'Angen iechyd' },
  counted: {
    en: { zero: 'no health needs', one: '{n} health need', other: '{n} health needs' },
    cy: {
      zero: 'dim anghenion iechyd',
      one: '{n} angen iechyd',
      two: '{n} angen iechyd',
      few: '{n} angen iechyd',
      many: '{n} angen iechyd',
      other: '{n} o anghenion iechyd',
    },
  },
  about: {
    en: 'A need in mental health, substance use, speech and language, physical health or neurodiversity, and the help with it.',
    cy: 'Angen o ran iechyd meddwl, defnyddio sylweddau, lleferydd ac iaith, iechyd corfforol neu niwroamrywiaeth, a’r cymorth.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    area: {
      kind: 'code',
      list: HEALTH_AREAS,
      label: { en: 'Area of health', cy: 'Maes iechyd' },
      ask: { en: 'Select the area of health', cy: 'Dewiswch y maes iechyd' },
      required: true,
      example: 'mental-health',
    },
    screened_on: day({ en: 'Date screened', cy: 'Dyddiad sgrinio' }, '2026-03-05'),
    identified_on: day({ en: 'Date need identified', cy: 'Dyddiad nodi’r angen' }, '2026-03-05'),
    referred_on: day({ en: 'Date referred', cy: 'Dyddiad atgyfeirio' }, '2026-03-09'),
    intervention_type: {
      kind: 'code',
      list: HEALTH_INTERVENTIONS,
      label: { en: 'Type of help', cy: 'Math o gymorth' },
      example: 'getting-help',
    },
    offered_on: day({ en: 'Date help offered', cy: 'Dyddiad cynnig cymorth' }, '2026-03-27'),
    started_on: day({ en: 'Date first attended', cy: 'Dyddiad mynychu gyntaf' }, '2026-04-14'),
    ended_on: day({ en: 'Date help ended', cy: 'Dyddiad gorffen y cymorth' }, '2026-09-29'),
    details: {
      kind: 'text',
      max: 2000,
      lines: 4,
      label: { en: 'Details', cy: 'Manylion' },
      example: 'Sees the service’s nurse at school on Tuesdays',
    },
  },
  checks: [OFFERED_AFTER_REFERRED, STARTED_AFTER_OFFERED, ENDED_AFTER_STARTED, HELP_FITS_THE_AREA],
})
