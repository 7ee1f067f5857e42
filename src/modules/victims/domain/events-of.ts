import type { LocalDate } from '#kernel/local-date.ts'
import type { VictimEvent } from './victim-clocks.ts'

type Programme = {
  readonly kind: string
  readonly starts_on: LocalDate | null
  readonly ended_on: LocalDate | null
  /** When the court was asked to deal with a breach. */
  readonly breaches: readonly LocalDate[]
}

/** What became of an offence: when a court or panel decided, and the work that is based on it. */
export type CourseOfOffence = { readonly outcomes: readonly LocalDate[]; readonly programmes: readonly Programme[] }

const ON_LICENCE: ReadonlySet<string> = new Set(['dto-licence', 'long-licence'])

/** What happened after some offences that those whom they harmed may ask to be told of, each once, in order of days. */
export function eventsOf(courses: readonly CourseOfOffence[]): readonly VictimEvent[] {
  const each = new Map(courses.flatMap(ofCourse).map(event => [`${event.on} ${event.event}`, event]))
  return [...each].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, event]) => event)
}

const ofCourse = ({ outcomes, programmes }: CourseOfOffence): readonly VictimEvent[] => [
  ...outcomes.map(on => ({ event: 'sentence' as const, on })),
  ...programmes.flatMap(({ kind, starts_on }) =>
    ON_LICENCE.has(kind) && starts_on !== null ? [{ event: 'release' as const, on: starts_on }] : [],
  ),
  ...programmes.flatMap(({ breaches }) => breaches.map(on => ({ event: 'breach' as const, on }))),
  ...endOf(programmes).map(on => ({ event: 'end' as const, on })),
]

/** The work on an offence has ended when none of its programmes goes on. */
function endOf(programmes: readonly Programme[]): readonly LocalDate[] {
  const ends = programmes.flatMap(({ ended_on }) => ended_on ?? [])
  return ends.length < programmes.length ? [] : ends.toSorted().slice(-1)
}
