import type { Entity } from '#kernel/entity.ts'
import { safetyNote } from './safety-note.ts'
import { victimConsent } from './victim-consent.ts'
import { victimContact } from './victim-contact.ts'
import { victimHarm } from './victim-harm.ts'
import { victimMeasure } from './victim-measure.ts'
import { victimRestorative } from './victim-restorative.ts'
import { victimSupport } from './victim-support.ts'
import { victim } from './victim.ts'

/** The record kinds of this module, each after those that it refers to. All but the last are walled off. */
export const VICTIM_RECORDS: readonly Entity[] = [
  victim,
  victimHarm,
  victimConsent,
  victimContact,
  victimRestorative,
  victimSupport,
  victimMeasure,
  safetyNote,
]
