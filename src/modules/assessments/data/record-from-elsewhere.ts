import { insertRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import { idFor, newId } from '#kernel/id.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ok, type Result } from '#kernel/result.ts'
import { assessment } from '../domain/assessment.ts'
import { insertLines } from './lines-of.ts'
import { programmeFor, type ProgrammeProblem } from './programme-for.ts'
import type { LevelAgain } from './record-levels.ts'

type FromElsewhere = {
  readonly childId: string
  readonly programmeId: string
  readonly origin: 'another-system' | 'another-service'
  readonly form: string
  readonly stage: string
  readonly completedOn: LocalDate
  readonly levels: readonly Omit<LevelAgain, 'against_evidence'>[]
  readonly summary: string
}

/** Records an assessment that was made in another system or by another service: its day, its levels, what it says. */
export async function recordAssessmentFromElsewhere(
  tx: Writer,
  { childId, programmeId, origin, form, stage, completedOn, levels, summary }: FromElsewhere,
): Promise<Result<{ readonly id: string }, ProgrammeProblem>> {
  const found = await programmeFor(tx, { childId, programmeId, on: completedOn })
  if (!found.ok) return found
  const id = newId()
  const day = { started_on: completedOn, completed_on: completedOn }
  await insertRecord(tx, assessment, id, {
    child_id: childId,
    programme_id: programmeId,
    origin,
    form,
    stage,
    summary,
    ...day,
  })
  await insertLines(
    tx,
    'level',
    levels.map(level => ({
      id: idFor('assessed_level', id, level.about),
      values: { ...level, child_id: childId, assessment_id: id },
    })),
  )
  return ok({ id })
}
