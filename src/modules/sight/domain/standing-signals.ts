import { isLookedAt } from './work-of-standard.ts'
import type { Framework, Standard } from '#modules/frameworks/domain/framework.ts'
import { standardsFor } from '#modules/signals/domain/bearing.ts'
import { RULES } from '#modules/signals/domain/rules.ts'
import type { Severity } from '#modules/signals/domain/rule.ts'

/** How many signals stand that one rule raised of one kind of programme; of a child as a whole where that is null. */
export type Standing = {
  readonly rule: string
  readonly programmeKind: string | null
  readonly severity: Severity
  readonly count: number
}

/** How many programmes of one kind are open. */
export type OpenWork = { readonly programmeKind: string; readonly count: number }

/** What there is to see in a service on a day, as numbers. */
export type SeenOn = { readonly standing: readonly Standing[]; readonly open: readonly OpenWork[] }

/** How many signals bear on something, how many of them are pressing, and in how many open programmes. */
export type SignalCount = { readonly standing: number; readonly actNow: number; readonly programmes: number }

const RULES_BY_ID = new Map(RULES.map(rule => [rule.id, rule]))

/** Whether a signal bears on a standard, or on one of its questions. */
export function bearsOnStandard(
  { rule, programmeKind }: Pick<Standing, 'rule' | 'programmeKind'>,
  standard: Standard,
  framework: Framework,
): boolean {
  const known = RULES_BY_ID.get(rule)
  if (!known) return false
  const own = [standard.id, ...standard.questions.map(({ id }) => id)]
  return standardsFor(known, framework.id, programmeKind).some(id => own.includes(id))
}

/** The signals that bear on a standard, beside the open programmes that it looks at. */
export function signalsOnStandard({ standing, open }: SeenOn, standard: Standard, framework: Framework): SignalCount {
  const bearing = standing.filter(one => bearsOnStandard(one, standard, framework))
  return {
    standing: sumOf(bearing),
    actNow: sumOf(bearing.filter(({ severity }) => severity === 'act-now')),
    programmes: sumOf(open.filter(({ programmeKind }) => isLookedAt(standard, framework, programmeKind))),
  }
}

/** Signals for each open programme; null where none is open. */
export const perProgramme = ({ standing, programmes }: SignalCount): number | null =>
  programmes === 0 ? null : standing / programmes

export const sumOf = (counted: readonly { readonly count: number }[]): number =>
  counted.reduce((sum, { count }) => sum + count, 0)
