import type { LocalDate } from '#kernel/local-date.ts'
import { historyOf } from './history.ts'
import { lookWith, type WholeLook } from './look-with.ts'
import { answersFor } from './owner-of.ts'
import type { ChildPicture } from './picture.ts'
import type { Rule } from './rule.ts'
import { RULES } from './rules.ts'
import type { OwnSetting } from './settings-on.ts'
import { lookAtSubjects } from './subjects-on.ts'

type Options = { readonly own?: readonly OwnSetting[]; readonly rules?: readonly Rule[] }

/** What the rules say of a child on a day, from the record as it was known then. */
export const signalsOf = (picture: ChildPicture, on: LocalDate, { own = [], rules = RULES }: Options = {}): WholeLook =>
  lookWith({
    ...{ history: historyOf(picture), on, rules, own, lookAt: lookAtSubjects },
    answersFor: (known, { kind, id }) => answersFor(known, kind === 'programme' ? id : null, on),
  })
