import type { LocalDate } from '#kernel/local-date.ts'
import type { History } from './history.ts'
import type { SubjectLook } from './subjects-on.ts'

/** A time through which a rule said something of a subject, without a day’s break. */
export type Spell = {
  readonly subjectId: string
  readonly about: string
  readonly from: LocalDate
  /** The first day on which it no longer held; null if it holds on the last day looked at. */
  readonly endedOn: LocalDate | null
}

/**
 * Everything that a rule would have said of a record till a day, had it looked every day: found by going from one day
 * on which the answer could change to the next. It looks with the same numbers throughout, so that then and now are
 * measured alike.
 */
export function spellsOf<Picture>(
  history: History<Picture>,
  until: LocalDate,
  look: (known: Picture, day: LocalDate) => readonly SubjectLook[],
): readonly Spell[] {
  const open = new Map<string, Spell>()
  const ended: Spell[] = []
  let day = history.beginsOn
  while (day !== null && day <= until) {
    const looks = look(history.on(day), day)
    const now = new Map<string, Pick<Spell, 'subjectId' | 'about'>>(
      looks.flatMap(({ subject, raises }) =>
        raises.map(({ about = '' }) => [`${subject.id} ${about}`, { subjectId: subject.id, about }] as const),
      ),
    )
    for (const [key, spell] of open)
      if (!now.has(key)) {
        open.delete(key)
        ended.push({ ...spell, endedOn: day })
      }
    for (const [key, { subjectId, about }] of now)
      if (!open.has(key)) open.set(key, { subjectId, about, from: day, endedOn: null })
    day = earliest([history.changesAfter(day), ...looks.map(({ lookAgainOn }) => lookAgainOn)])
  }
  return [...ended, ...open.values()]
}

/** The first of some days; null where there is none. */
export const earliest = (days: readonly (LocalDate | null)[]): LocalDate | null =>
  days.reduce((first, day) => (first === null || (day !== null && day < first) ? day : first), null)
