import { workOf } from '#modules/audits/domain/audited-work.ts'
import { programmeGroup } from '#modules/cases/domain/programme-kinds.ts'
import { standardsOf } from '#modules/frameworks/domain/find.ts'
import { FRAMEWORKS } from '#modules/frameworks/domain/frameworks.ts'
import type { KeyQuestion, WorkKind } from '#modules/frameworks/domain/framework.ts'
import type { Rule } from './rule.ts'

/** The one kind of work in whose cases some questions are judged; null where there are several, or none. */
function soleWork(questions: readonly KeyQuestion[]): WorkKind | null {
  const [work = null, ...others] = new Set(questions.flatMap(({ appliesTo }) => appliesTo?.work ?? []))
  return others.length === 0 ? work : null
}

/** By framework: standards and questions that are judged in cases of one kind of work alone, and of which. */
const SOLE_WORK = new Map(
  FRAMEWORKS.map(framework => [
    framework.id,
    new Map(
      standardsOf(framework).flatMap(({ id, questions }) => [
        [id, soleWork(questions)] as const,
        ...questions.map(question => [question.id, soleWork([question])] as const),
      ]),
    ),
  ]),
)

/**
 * The standards of a framework that a rule bears on, for a programme of this kind: without those that judge only work
 * which a court ordered where it did not, or the other way round. For a child as a whole, all of them.
 */
export function standardsFor(rule: Rule, framework: string, programmeKind: string | null): readonly string[] {
  const all = rule.standards[framework] ?? []
  if (programmeKind === null) return all
  const isCourt = workOf(programmeGroup(programmeKind), ['court']) !== null
  const other: WorkKind = isCourt ? 'out-of-court' : 'court'
  return all.filter(id => SOLE_WORK.get(framework)?.get(id) !== other)
}
