import { localDate } from '#kernel/local-date.ts'
import type { VictimRule } from '#modules/signals/domain/rule.ts'
import { settingName } from '#modules/signals/domain/settings-on.ts'
import type { VictimPicture } from '#modules/signals/domain/victim-picture.ts'
import { victimSignalsOf } from '#modules/signals/domain/victim-signals-of.ts'

const NOBODY: VictimPicture = {
  childId: 'child',
  victim: { id: 'victim', kind: 'adult', enhanced_rights: [] },
  harms: [],
  consents: [],
  contacts: [],
  outcomes: [],
  programmes: [],
  breaches: [],
}

/** A victim of one offence, for an example: what is said, and the rest left empty. */
export const aVictim = (given: Partial<VictimPicture>): VictimPicture => ({ ...NOBODY, ...given })

export const aHarm = (details: string, on: string | null) => ({
  ...{ id: 'harm', offence_id: 'offence', details },
  details_on: on === null ? null : localDate(on),
})
export const aConsent = (about: string, decision: string, on: string) => ({
  ...{ id: `${about} ${on}`, about, decision },
  decided_on: localDate(on),
})
export const aContact = (on: string, about_event: string | null = null, reached = true) => ({
  ...{ id: `contact ${on}`, about_event, reached },
  held_on: localDate(on),
})
export const anOutcome = (on: string) => ({ id: `outcome ${on}`, offence_id: 'offence', decided_on: localDate(on) })
export const workOnIt = (kind: string, from: string, until: string | null = null) => ({
  ...{ id: 'work', kind, offence_ids: ['offence'] },
  starts_on: localDate(from),
  ended_on: until === null ? null : localDate(until),
})

/** The signals that one rule raises of a victim on a day; `own`: numbers that the service has set for itself. */
export function victimSignalsIn(
  rule: VictimRule,
  given: Partial<VictimPicture>,
  on: string,
  own: Readonly<Record<string, number>> = {},
) {
  const from_on = localDate('2020-01-01')
  const numbers = Object.entries(own).map(([name, value]) => ({ setting: settingName(rule, name), from_on, value }))
  return victimSignalsOf(aVictim(given), localDate(on), { rules: [rule], own: numbers }).signals
}
