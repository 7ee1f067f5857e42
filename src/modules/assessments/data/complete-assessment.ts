import type { EvidenceSource } from '#db/contributions.ts'
import { updateRecord } from '#db/record-store.ts'
import type { Reader, Writer } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { assessment } from '../domain/assessment.ts'
import { type CompletionProblem, completionProblems, type SoFar } from '../domain/completion-problems.ts'
import type { CaseFacts } from '../domain/form.ts'
import { suggestedLevels } from '../domain/suggested-levels.ts'
import { type AssessmentInFull, assessmentInFull, levelsIn } from './assessment-in-full.ts'
import { evidenceOf } from './evidence-of.ts'
import { openForWriting } from './open-for-writing.ts'

type Completing = {
  readonly assessmentId: string
  readonly sources: readonly EvidenceSource[]
  readonly nation: CaseFacts['nation']
  readonly on: LocalDate
}

export type CompleteProblem = CompletionProblem['problem'] | 'already-completed' | 'not-found'

/** Completes an assessment: from then on it is never changed. The first thing that stands against it is the answer. */
export async function completeAssessment(
  tx: Writer,
  { assessmentId, sources, nation, on }: Completing,
): Promise<Result<null, CompleteProblem>> {
  const opened = await openForWriting(tx, assessmentId)
  if (!opened.ok) return opened
  const whole = await assessmentInFull(tx, assessmentId, nation)
  if (!whole) return refuse('not-found')
  const [against] = await problemsOf(tx, whole, sources, on)
  if (against) return refuse(against.problem)
  await updateRecord(tx, assessment, assessmentId, opened.value.version, { completed_on: on })
  return ok(null)
}

/** What stands against completing an assessment as it is saved now. */
export async function problemsOf(
  reader: Reader,
  whole: AssessmentInFull,
  sources: readonly EvidenceSource[],
  on: LocalDate,
): Promise<readonly CompletionProblem[]> {
  const evidence = await evidenceOf(reader, sources, whole.values.child_id, on)
  const { sections, facts } = whole
  return completionProblems(soFarOf(whole), { sections, facts, suggested: suggestedLevels(evidence, on), on })
}

const soFarOf = ({ values, answers, factors, levels }: AssessmentInFull): SoFar => ({
  answered: new Set(answers.map(one => one.values.question)),
  lookedAt: new Set(factors.map(one => one.values.kind)),
  levels: levelsIn(levels),
  explained: new Set(levels.filter(one => one.values.against_evidence !== null).map(one => one.values.about)),
  childPart: { how: values.child_part, note: values.child_part_note },
  startedOn: values.started_on,
})
