import { daysBetween, type LocalDate } from '#kernel/local-date.ts'
import { longDate } from '#kernel/dates-in-words.ts'
import type { AnyRule, OwnerRole } from '#modules/signals/domain/rule.ts'
import type { Sighted } from './sighted-service.ts'

export const OWNERS: Readonly<Record<OwnerRole, string>> = {
  'case-manager': 'case manager',
  'team-manager': 'team manager',
  'head-of-service': 'head of service',
  'victim-worker': 'victim worker',
}

const SEVERITY = { 'act-now': 0, soon: 1, know: 2 } as const
const EVIDENCE_AT_MOST = 3

export const day = (on: LocalDate): string => longDate('en', on)

/** Rows of a table; what stands in a cell must not end it. */
export const row = (...cells: readonly string[]): string =>
  `| ${cells.map(cell => cell.replaceAll('|', '/')).join(' | ')} |`

export const head = (...cells: readonly string[]): readonly string[] => [row(...cells), row(...cells.map(() => '---'))]

/** The signal to show of several: of a child of whom a story is told, else the most pressing; then the oldest. */
export function mostTelling(signals: readonly Sighted[], told: ReadonlySet<string>): Sighted | undefined {
  const rank = ({ childId, severity }: Sighted): number => (told.has(childId) ? 0 : 10) + SEVERITY[severity]
  return signals.toSorted(
    (a, b) =>
      rank(a) - rank(b) || (a.raisedOn < b.raisedOn ? -1 : a.raisedOn > b.raisedOn ? 1 : a.who < b.who ? -1 : 1),
  )[0]
}

/** On which facts a signal rests: the first of them, and how many more there are. */
export function evidenceOf({ evidence }: Sighted): string {
  const shown = evidence.slice(0, EVIDENCE_AT_MOST).map(({ what, on }) => (on ? `${what.en}, ${day(on)}` : what.en))
  const more = evidence.length - shown.length
  return `${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`
}

/** How many stand, and for how long the oldest has. */
export function standingWords(signals: readonly Sighted[], today: LocalDate): string {
  if (signals.length === 0) return 'none'
  const oldest = Math.max(...signals.map(({ raisedOn }) => daysBetween(raisedOn, today)))
  return `${signals.length}, for ${oldest} ${oldest === 1 ? 'day' : 'days'} at most`
}

type Asked = {
  readonly rules: readonly AnyRule[]
  readonly failed: readonly Sighted[]
  readonly sound: readonly Sighted[]
  readonly told: ReadonlySet<string>
  readonly today: LocalDate
  /** A signal as it stood when it was first raised. */
  readonly firstSeen: (signal: Sighted) => Sighted | undefined
}

const NONE = ['–', '–', '–', '–']

/** Rule by rule: what stands where work failed, one of them with its day and evidence, and what stands where it is sound. */
export function sightingTable({ rules, failed, sound, told, today, firstSeen }: Asked): readonly string[] {
  return [
    ...head(
      'Rule',
      'Stand in Aberwen',
      'For example',
      'Could first be known',
      'Whose to mend',
      'Evidence',
      'In Glanmorfa',
    ),
    ...rules.map(rule => {
      const [here, there] = [failed, sound].map(all => all.filter(signal => signal.rule === rule.id))
      const one = mostTelling(here ?? [], told)
      const first = one && (firstSeen(one) ?? one)
      const shown = first ? [first.who, day(first.raisedOn), OWNERS[first.owner.role], evidenceOf(first)] : NONE
      return row(rule.title.en, String(here?.length ?? 0), ...shown, standingWords(there ?? [], today))
    }),
  ]
}
