import type { Entity } from '#kernel/entity.ts'
import { breachDecision } from './breach-decision.ts'
import { contact } from './contact.ts'
import { intervention } from './intervention.ts'
import { unpaidHours } from './unpaid-hours.ts'
import { warning } from './warning.ts'

/** The record kinds of this module, each after those that it refers to. */
export const CONTACT_RECORDS: readonly Entity[] = [contact, intervention, warning, breachDecision, unpaidHours]
