import type { EvidenceSource } from '#db/contributions.ts'
import { readRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import type { Level, LevelSubject } from '#kernel/level.ts'
import { LEVEL_SUBJECTS } from '#kernel/level.ts'
import { idFor, newId } from '#kernel/id.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { assessment } from '../domain/assessment.ts'
import { belowEvidence } from '../domain/below-evidence.ts'
import { suggestedLevels } from '../domain/suggested-levels.ts'
import { beginVersion } from './begin-version.ts'
import { currentAssessment } from './current-assessment.ts'
import { evidenceOf } from './evidence-of.ts'
import { insertLines } from './lines-of.ts'
import { openDraft } from './start-assessment.ts'

/** A level set again, with why. */
export type LevelAgain = {
  readonly about: LevelSubject
  readonly level: Level
  readonly reason: string
  readonly against_evidence: string | null
}

type LevelsAgain = {
  readonly childId: string
  readonly programmeId: string
  readonly stage: 'review' | 'exit'
  readonly levels: readonly LevelAgain[]
  readonly authorId: string | null
  readonly on: LocalDate
  /** Where the record is looked through for what speaks against a level. */
  readonly evidence?: readonly EvidenceSource[]
}

export type LevelsProblem = 'no-assessment' | 'another-draft-is-open' | 'level-missing' | 'evidence-unexplained'

/**
 * Sets the levels again where nothing else has changed: a completed version that says all that the last one says, with
 * these levels. In the caller’s transaction, so that a review and its levels are saved together or not at all.
 */
export async function recordLevels(
  tx: Writer,
  again: LevelsAgain,
): Promise<Result<{ readonly id: string }, LevelsProblem>> {
  const { childId, programmeId, stage, levels, authorId, on, evidence = [] } = again
  const current = await currentAssessment(tx, programmeId)
  const last = current && (await readRecord(tx, assessment, current.id))
  if (!last) return refuse('no-assessment')
  if ((await openDraft(tx, programmeId)) !== null) return refuse('another-draft-is-open')
  if (LEVEL_SUBJECTS.some(about => !levels.some(level => level.about === about))) return refuse('level-missing')
  if (isUnexplained(levels, suggestedLevels(await evidenceOf(tx, evidence, childId, on), on)))
    return refuse('evidence-unexplained')
  const id = newId()
  await beginVersion(tx, {
    id,
    fromId: last.id,
    takes: ({ kind }) => kind !== 'level',
    values: {
      ...last.values,
      stage,
      reason: null,
      origin: 'here',
      started_on: on,
      completed_on: on,
      author_id: authorId,
    },
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

const isUnexplained = (levels: readonly LevelAgain[], suggested: ReturnType<typeof suggestedLevels>): boolean => {
  const below = belowEvidence(Object.fromEntries(levels.map(({ about, level }) => [about, level])), suggested)
  return levels.some(({ about, against_evidence }) => below.includes(about) && against_evidence === null)
}
