import type { VictimRule } from './rule.ts'
import { victimNotContacted } from './rules/victim-not-contacted.ts'
import { victimNotTold } from './rules/victim-not-told.ts'

/** Every rule about victims. They stand apart from the others, since what they say is behind the wall. */
export const VICTIM_RULES: readonly VictimRule[] = [victimNotContacted, victimNotTold]
