import { localDate } from '#kernel/local-date.ts'
import type { Rule } from '#modules/signals/domain/rule.ts'
import { settingName } from '#modules/signals/domain/settings-on.ts'
import { signalsOf } from '#modules/signals/domain/signals-of.ts'
import { aPicture } from './a-picture.ts'

type Numbers = Readonly<Record<string, number>>

/** The signals that one rule raises of an example on a day; `own`: numbers that the service has set for itself. */
export function signalsIn(rule: Rule, given: Parameters<typeof aPicture>[0], on: string, own: Numbers = {}) {
  const from_on = localDate('2020-01-01')
  const numbers = Object.entries(own).map(([name, value]) => ({ setting: settingName(rule, name), from_on, value }))
  return signalsOf(aPicture(given), localDate(on), { rules: [rule], own: numbers }).signals
}

/** Since when one rule says something of an example on a day: one day for each thing that it says. */
export const raisedIn = (...asked: Parameters<typeof signalsIn>): readonly string[] =>
  signalsIn(...asked).map(({ raisedOn }) => raisedOn)
