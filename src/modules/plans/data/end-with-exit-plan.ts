import type { EvidenceSource } from '#db/contributions.ts'
import { insertRecord, listRecords, readRecord, updateRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import type { RecordOf, Values } from '#kernel/entity.ts'
import { newId } from '#kernel/id.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { currentAssessment, type LevelAgain, type LevelsProblem, recordLevels } from '#modules/assessments/index.ts'
import { endProgramme } from '#modules/cases/index.ts'
import { allocation } from '#modules/cases/domain/allocation.ts'
import { type EndingProblem, endingProblem } from '#modules/cases/domain/ending-problem.ts'
import { programme } from '#modules/cases/domain/programme.ts'
import { isSettled } from '../domain/action-results.ts'
import { exitPlan } from '../domain/exit-plan.ts'
import { type ExitProblem, exitProblems } from '../domain/exit-problems.ts'
import { agreedPlan } from './agreed-plan.ts'

type Ending = {
  readonly programmeId: string
  /** The version of the exit plan that was looked at; 0 where there was none. */
  readonly version: number
  readonly values: Values
  readonly levels: readonly LevelAgain[] | null
  /** Where the record is looked through for what speaks against a level. */
  readonly evidence: readonly EvidenceSource[]
  readonly personId: string | null
  /** How the programme ended; null while its ending is only planned. */
  readonly closing: { readonly on: LocalDate; readonly reason: string; readonly completed: boolean | null } | null
}

export type EndProblem = ExitProblem | LevelsProblem | EndingProblem | 'programme-ended' | 'changed-meanwhile'

/** Keeps the exit plan of a programme and, where it is closed, ends the programme with it. */
export async function endWithExitPlan(tx: Writer, ending: Ending): Promise<Result<null, EndProblem>> {
  const { programmeId, values, personId, levels, evidence, closing } = ending
  const of = await readRecord(tx, programme, programmeId)
  if (!of || of.values.ended_on !== null) return refuse('programme-ended')
  const problem = closing && (await whyNotClosed(tx, ending, of.values, closing.on))
  if (problem) return refuse(problem)
  const [stored] = await listRecords(tx, exitPlan, { programme_id: programmeId })
  if ((stored?.version ?? 0) !== ending.version) return refuse('changed-meanwhile')
  const { planned_on } = values as RecordOf<typeof exitPlan>
  const at = { childId: of.values.child_id, programmeId, authorId: personId, evidence, on: closing?.on ?? planned_on }
  const set = closing && levels && (await recordLevels(tx, { ...at, stage: 'exit', levels }))
  if (set && !set.ok) return set
  const all = { ...values, child_id: at.childId, programme_id: programmeId, closed_on: closing?.on ?? null }
  if (stored) await updateRecord(tx, exitPlan, stored.id, stored.version, all)
  else await insertRecord(tx, exitPlan, newId(), { ...all, person_id: personId })
  if (!closing) return ok(null)
  return endProgramme(tx, { programmeId, endedOn: closing.on, reason: closing.reason, completed: closing.completed })
}

async function whyNotClosed(
  tx: Writer,
  { programmeId, values, levels }: Ending,
  of: RecordOf<typeof programme>,
  on: LocalDate,
): Promise<ExitProblem | EndingProblem | null> {
  const inForce = await agreedPlan(tx, programmeId)
  const actions = inForce?.objectives.flatMap(one => one.actions) ?? []
  const assessment = await currentAssessment(tx, programmeId)
  const { handed_to, handed_over_on } = values as RecordOf<typeof exitPlan>
  const facts = {
    startsOn: of.starts_on,
    openActions: actions.filter(action => !isSettled(action.values.result)).length,
    ...{ handedTo: handed_to, handedOverOn: handed_over_on },
    levels: assessment?.levels ?? {},
    levelsSetAgain: levels !== null,
  }
  const allocations = await listRecords(tx, allocation, { programme_id: programmeId })
  const history = { programme: of, allocations: allocations.map(one => one.values) }
  return exitProblems(facts, on)[0] ?? endingProblem(history, on)
}
