import type { LocalDate } from '#kernel/local-date.ts'
import { dueBySeverity } from './due-by-severity.ts'
import type { History } from './history.ts'
import type { AnyRule, Raised } from './rule.ts'
import type { SettingValues } from './setting.ts'
import { type OwnSetting, settingsChangeAfter, settingsOn } from './settings-on.ts'
import type { Signal } from './signal.ts'
import { earliest, type Spell, spellsOf } from './spells.ts'
import type { SubjectLook } from './subjects-on.ts'

/** What is to be seen of a record, and the first later day on which that can change by itself. */
export type WholeLook = { readonly signals: readonly Signal[]; readonly lookAgainOn: LocalDate | null }

type Asked<Picture, R extends AnyRule> = {
  readonly history: History<Picture>
  readonly on: LocalDate
  readonly rules: readonly R[]
  readonly own: readonly OwnSetting[]
  readonly lookAt: (rule: R, known: Picture, on: LocalDate, settings: SettingValues) => readonly SubjectLook[]
  /** The member of staff who answers for a subject. */
  readonly answersFor: (known: Picture, subject: Signal['subject']) => string | null
}

/** What rules say of a record on a day, as it was known then. */
export function lookWith<Picture, R extends AnyRule>(asked: Asked<Picture, R>): WholeLook {
  const { history, on, rules, own, lookAt } = asked
  const known = history.on(on)
  const signals: Signal[] = []
  const again: (LocalDate | null)[] = [history.changesAfter(on)]
  for (const rule of rules) {
    const settings = settingsOn(rule, own, on)
    const looks = lookAt(rule, known, on, settings)
    again.push(...looks.map(({ lookAgainOn }) => lookAgainOn), settingsChangeAfter(rule, own, on))
    if (!looks.some(({ raises }) => raises.length > 0)) continue
    const spells = spellsOf(history, on, (then, day) => lookAt(rule, then, day, settings))
    for (const { subject, raises } of looks) {
      const answering = () => asked.answersFor(known, subject)
      signals.push(...raises.map(raised => asSignal(rule, subject, raised, { spells, on, answering })))
    }
  }
  return { signals, lookAgainOn: earliest(again) }
}

type Context = { readonly spells: readonly Spell[]; readonly on: LocalDate; readonly answering: () => string | null }

function asSignal(
  rule: AnyRule,
  subject: Signal['subject'],
  { about = '', dueOn, owner = rule.owner, ownerId = null, ...raised }: Raised,
  { spells, on, answering }: Context,
): Signal {
  const times = spells.filter(spell => spell.subjectId === subject.id && spell.about === about)
  const raisedOn = times.find(({ endedOn }) => endedOn === null)?.from ?? on
  const personId = ownerId ?? (owner === 'case-manager' ? answering() : null)
  return {
    ...raised,
    rule: rule.id,
    subject,
    about,
    raisedOn,
    dueOn: dueOn ?? dueBySeverity(raised.severity, raisedOn),
    timesRaised: Math.max(1, times.length),
    // Where nobody answers for the programme, whoever allocates it can.
    owner:
      owner === 'case-manager' && personId === null ? { role: 'team-manager', personId } : { role: owner, personId },
  }
}
