import type { Level } from '#kernel/level.ts'
import { ageOn, type LocalDate } from '#kernel/local-date.ts'
import type { RecordOf } from '#kernel/entity.ts'
import { programmeGroup } from '#modules/cases/domain/programme-kinds.ts'
import { ethnicityGroup } from '#modules/children/domain/ethnicity.ts'
import { type AuditedWork, workOf } from './audited-work.ts'
import type { auditRound } from './audit-round.ts'
import { stratumOf } from './stratum.ts'

/** A programme as far as it matters whether it may be drawn. */
export type Candidate = {
  readonly id: string
  readonly childId: string
  readonly kind: string
  readonly startsOn: LocalDate
  readonly endedOn: LocalDate | null
  /** The higher of its levels of safety, as last assessed. */
  readonly level: Level | null
  readonly sex: string
  readonly ethnicity: string
  readonly bornOn: LocalDate
  /** Who has ever had it in their caseload. */
  readonly workers: readonly string[]
  /** Whose own work it is: they may not audit it. */
  readonly own: readonly string[]
}

export type Rules = Pick<
  RecordOf<typeof auditRound>,
  | 'work'
  | 'started_from_on'
  | 'started_until_on'
  | 'ended_since_on'
  | 'kinds'
  | 'levels'
  | 'person_id'
  | 'sexes'
  | 'ethnic_groups'
  | 'age_from'
  | 'age_until'
>

/** A case that may be drawn, as the kind of work that it is audited as. */
export type FrameCase = Candidate & { readonly work: AuditedWork; readonly stratum: string }

/** The cases that a round’s rules allow, on a day. */
export const frameOf = (candidates: readonly Candidate[], rules: Rules, on: LocalDate): readonly FrameCase[] =>
  candidates.flatMap(one => {
    const work = workOf(programmeGroup(one.kind), rules.work)
    return work !== null && mayBeDrawn(one, rules, on)
      ? [{ ...one, work, stratum: stratumOf({ work, level: one.level }) }]
      : []
  })

const mayBeDrawn = (one: Candidate, rules: Rules, on: LocalDate): boolean =>
  isInWindow(one, rules, on) &&
  isAmong(rules.kinds, one.kind) &&
  hasLevel(one, rules) &&
  isOfWorker(one, rules) &&
  isChildOf(one, rules, on)

function isInWindow({ startsOn, endedOn }: Candidate, rules: Rules, on: LocalDate): boolean {
  const { started_from_on: from, started_until_on: until, ended_since_on: since } = rules
  if (startsOn > on || (from !== null && startsOn < from) || (until !== null && startsOn > until)) return false
  return endedOn === null || endedOn > on || (since !== null && endedOn >= since)
}

/** A list that names nothing narrows nothing. */
const isAmong = (list: readonly string[] | null, code: string): boolean =>
  list === null || list.length === 0 || list.includes(code)

const hasLevel = ({ level }: Candidate, { levels }: Rules): boolean =>
  level === null ? (levels ?? []).length === 0 : isAmong(levels, level)

const isOfWorker = ({ workers }: Candidate, { person_id }: Rules): boolean =>
  person_id === null || workers.includes(person_id)

function isChildOf({ sex, ethnicity, bornOn }: Candidate, rules: Rules, on: LocalDate): boolean {
  const age = ageOn(bornOn, on)
  return (
    isAmong(rules.sexes, sex) &&
    isAmong(rules.ethnic_groups, ethnicityGroup(ethnicity)) &&
    (rules.age_from === null || age >= rules.age_from) &&
    (rules.age_until === null || age <= rules.age_until)
  )
}
