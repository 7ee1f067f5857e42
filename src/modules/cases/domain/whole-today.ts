import { type ChildToday, STAGES } from '#kernel/contribution.ts'
import { LEVEL_SUBJECTS } from '#kernel/level.ts'
import type { LocalDate } from '#kernel/local-date.ts'

export type WholeToday = Required<ChildToday>

/** Puts together what the parts of a record say, in the order in which it is read: what is worst and soonest first. */
export const wholeToday = (parts: readonly ChildToday[]): WholeToday => ({
  dangers: parts
    .flatMap(({ dangers = [] }) => dangers)
    .toSorted((a, b) => a.weight - b.weight || byDay(b.since, a.since)),
  due: parts.flatMap(({ due = [] }) => due).toSorted((a, b) => byDay(a.on, b.on)),
  stages: parts
    .flatMap(({ stages = [] }) => stages)
    .toSorted((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage)),
  levels: parts
    .flatMap(({ levels = [] }) => levels)
    .toSorted((a, b) => LEVEL_SUBJECTS.indexOf(a.about) - LEVEL_SUBJECTS.indexOf(b.about)),
})

/** What has no day comes before every day. */
const byDay = (a: LocalDate | null, b: LocalDate | null): number => {
  const [one, other] = [a ?? '', b ?? '']
  return one < other ? -1 : one > other ? 1 : 0
}
