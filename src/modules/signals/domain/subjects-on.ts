import { addDays, type LocalDate } from '#kernel/local-date.ts'
import { openProgrammes } from './open-programmes.ts'
import type { ChildPicture, ProgrammePicture } from './picture.ts'
import type { RowOf } from './picture-parts.ts'
import type { Look, Rule, VictimRule } from './rule.ts'
import type { SettingValues } from './setting.ts'
import type { Signal } from './signal.ts'
import type { VictimPicture } from './victim-picture.ts'

/** A subject of a rule, and what the rule says of it. */
export type SubjectLook = Look & { readonly subject: Signal['subject'] }

const endedWithin = (days: number, { ended_on }: RowOf<'programmes'>, on: LocalDate) =>
  ended_on !== null && ended_on <= on && on < addDays(ended_on, days)

const asProgramme = (picture: ChildPicture, programme: RowOf<'programmes'>): ProgrammePicture => ({
  ...picture,
  programme,
})

/** Asks a rule about each of its subjects, in a picture as it was known on the day. */
export function lookAtSubjects(
  rule: Rule,
  known: ChildPicture,
  on: LocalDate,
  settings: SettingValues,
): readonly SubjectLook[] {
  const open = openProgrammes(known, on)
  if (rule.subject === 'child')
    return open.length > 0
      ? [{ ...rule.look(known, on, settings), subject: { kind: 'child', id: known.child.id } }]
      : []
  return known.programmes
    .filter(programme => open.includes(programme) || endedWithin(rule.endedForDays, programme, on))
    .map(programme => ({
      ...rule.look(asProgramme(known, programme), on, settings),
      subject: { kind: 'programme', id: programme.id },
    }))
}

/** Asks a rule about a victim, in a picture as it was known on the day. */
export const lookAtVictim = (
  rule: VictimRule,
  known: VictimPicture,
  on: LocalDate,
  settings: SettingValues,
): readonly SubjectLook[] => [{ ...rule.look(known, on, settings), subject: { kind: 'victim', id: known.victim.id } }]
