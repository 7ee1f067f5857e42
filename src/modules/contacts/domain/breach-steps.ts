import type { CertainDated } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import { type LocalDate, localDate, partsOf } from '#kernel/local-date.ts'
import { programmeGroup } from '#modules/cases/domain/programme-kinds.ts'

/** How long a warning counts, and how many must have been given before court must follow. */
export const WARNED_PERIOD: CertainDated<{ readonly years: number; readonly warnings: number }> = [
  {
    from: localDate('2008-05-21'),
    value: { years: 1, warnings: 2 },
    source:
      'Sentencing Act 2020, Schedule 7, paragraph 4; before it Criminal Justice and Immigration Act 2008, Schedule 2',
    certainty: 'unconfirmed',
    note: {
      en: 'A warning counts for twelve months: check the wording in force.',
      cy: 'Mae rhybudd yn cyfrif am ddeuddeng mis: gwiriwch y geiriad sydd mewn grym.',
    },
  },
]

/** What a failure asks for next. A referral order goes back to its panel where another order would go to court. */
export type BreachStep = 'none' | 'warn-or-decide' | 'must-decide' | 'back-to-panel'

export type Compliance = {
  readonly programmeKind: string
  /** Days of failures without a reasonable excuse. */
  readonly failures: readonly LocalDate[]
  readonly warnings: readonly LocalDate[]
  readonly decisions: readonly { readonly on: LocalDate; readonly decision: string }[]
}

export type BreachFinding = {
  readonly step: BreachStep
  /** Failures that neither a warning nor a decision has answered, the earliest first. */
  readonly unanswered: readonly LocalDate[]
  /** Warnings that count on the day asked about. */
  readonly inForce: readonly LocalDate[]
}

const NOTHING: BreachFinding = { step: 'none', unanswered: [], inForce: [] }

/**
 * What the law asks for next after failures to comply with an order. Only what a court ordered can be breached; of
 * failures before this law began it says nothing.
 */
export function breachSteps(compliance: Compliance, on: LocalDate): BreachFinding {
  const { programmeKind, failures } = compliance
  const [{ from }] = WARNED_PERIOD
  if (programmeGroup(programmeKind) !== 'court-order' || on < from) return NOTHING
  const unanswered = failures.filter(day => from <= day && day <= on && !isAnswered(compliance, day)).toSorted()
  const graver = programmeKind === 'referral-order' ? 'back-to-panel' : 'must-decide'
  const step = unanswered.some(day => warnedEnough(compliance, day)) ? graver : 'warn-or-decide'
  return {
    step: unanswered.length === 0 ? 'none' : step,
    unanswered,
    inForce: compliance.warnings.filter(day => day <= on && counts(compliance, day, on)).toSorted(),
  }
}

/** A decision answers every failure before it; a warning only one after which a warning may still be given. */
const isAnswered = (compliance: Compliance, failure: LocalDate): boolean =>
  compliance.decisions.some(({ on }) => on >= failure) ||
  (!warnedEnough(compliance, failure) && compliance.warnings.some(day => day >= failure))

const warnedEnough = (compliance: Compliance, failure: LocalDate): boolean =>
  compliance.warnings.filter(day => day < failure && counts(compliance, day, failure)).length >=
  asAt(WARNED_PERIOD, failure).value.warnings

/** A warning counts for its period, or until proceedings are started. */
function counts({ decisions }: Compliance, warned: LocalDate, on: LocalDate): boolean {
  const [year] = partsOf(warned)
  const until = `${year + asAt(WARNED_PERIOD, on).value.years}${warned.slice(4)}`
  return on < until && !decisions.some(one => one.decision === 'start-proceedings' && one.on >= warned && one.on < on)
}
