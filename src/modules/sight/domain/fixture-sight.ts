import { localDate } from '#kernel/local-date.ts'
import { findStandard, standardsOf } from '#modules/frameworks/domain/find.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import type { Judgement } from '#modules/ratings/domain/judgement.ts'
import { rateJudgements } from '#modules/ratings/domain/rate-judgements.ts'
import type { StandardSight } from './standard-sight.ts'

/** For tests: the framework of 2021, and sights of its standards that say only what a test is about. */
export const ON = localDate('2026-11-26')
export const FRAMEWORK = findFramework('hmip-2021') ?? fail()
const FIRST = standardsOf(FRAMEWORK)[0] ?? fail()

function fail(): never {
  throw new Error('There is no framework hmip-2021')
}

export const sightOf = (id: string, known: Partial<StandardSight> = {}): StandardSight => ({
  standard: findStandard(FRAMEWORK, id) ?? FIRST,
  inspected: null,
  audited: null,
  assessed: null,
  outlook: null,
  signals: { standing: 0, actNow: 0, programmes: 10 },
  before: null,
  raisedAgain: 0,
  ...known,
})

/** What audits make of a standard whose question was sufficient in some of the cases. */
export function auditedOn(question: string, sufficient: number, cases: number): StandardSight['audited'] {
  const judgements: readonly Judgement[] = Array.from({ length: cases }, (_one, at) => ({
    case: `case ${at}`,
    question,
    answer: at < sufficient ? 'yes' : 'no',
  }))
  const [report] = rateJudgements(FRAMEWORK, judgements, ON).standards
  return report ? { report, cases } : null
}
