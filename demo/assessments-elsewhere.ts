import { assessment } from '#modules/assessments/domain/assessment.ts'
import { usualForm } from '#modules/assessments/domain/usual-form.ts'
import { programmeGroup } from '#modules/cases/domain/programme-kinds.ts'
import { howThingsStand, type Levels, type RecordedLevels } from './assessment-levels.ts'
import { writeLevels } from './assessment-parts.ts'
import type { Assessed, AssessedProgramme } from './assessed.ts'
import { write } from './phrases.ts'
import { SUMMARIES } from './phrases/level-reasons.ts'

type Elsewhere = {
  readonly origin: 'another-system' | 'another-service'
  readonly stage: string
  readonly completedOn: number
}

/** Writes an assessment that was made elsewhere: its levels and what it comes to, without its answers. */
export function writeElsewhere(subject: AssessedProgramme, elsewhere: Elsewhere): Assessed {
  const { file, childId, life, programme, dice, inWelsh } = subject
  const { origin, stage, completedOn } = elsewhere
  const levels = howThingsStand(life, completedOn)
  const isCourt = usualForm(programmeGroup(programme.episode.plan.kind)) === 'court'
  const id = file.add(assessment, {
    child_id: childId,
    programme_id: programme.id,
    form: isCourt ? 'asset-plus' : 'pdat',
    stage,
    origin,
    started_on: file.day(completedOn - dice.whole(2, 14)),
    completed_on: file.day(completedOn),
    summary: write(dice.fork('elsewhere'), SUMMARIES, inWelsh),
  })
  const paper = { file, childId, assessmentId: id, dice, inWelsh, version: 0 }
  writeLevels(paper, asTheyStand(levels))
  return { id, stage, completedOn, levels, factors: [] }
}

const asTheyStand = (levels: Levels): RecordedLevels => ({
  'child-safety': { level: levels['child-safety'], isExplained: false },
  'others-safety': { level: levels['others-safety'], isExplained: false },
  reoffending: { level: levels.reoffending, isExplained: false },
})
