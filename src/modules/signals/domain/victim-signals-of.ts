import type { LocalDate } from '#kernel/local-date.ts'
import { lookWith, type WholeLook } from './look-with.ts'
import type { VictimRule } from './rule.ts'
import type { OwnSetting } from './settings-on.ts'
import { lookAtVictim } from './subjects-on.ts'
import { historyOfVictim, type VictimPicture } from './victim-picture.ts'
import { VICTIM_RULES } from './victim-rules.ts'

type Options = { readonly own?: readonly OwnSetting[]; readonly rules?: readonly VictimRule[] }

/** What the rules say of a victim on a day, as it was known then. Any of those who work with victims can mend it. */
export const victimSignalsOf = (
  picture: VictimPicture,
  on: LocalDate,
  { own = [], rules = VICTIM_RULES }: Options = {},
): WholeLook =>
  lookWith({
    ...{ history: historyOfVictim(picture), on, rules, own, lookAt: lookAtVictim },
    answersFor: () => null,
  })
