import type { Entity } from '#kernel/entity.ts'
import { assessedFactor } from './assessed-factor.ts'
import { assessedLevel } from './assessed-level.ts'
import { assessmentAnswer } from './assessment-answer.ts'
import { assessment } from './assessment.ts'
import { countersignature } from './countersignature.ts'

/** The record kinds of this module, each after those that it refers to. */
export const ASSESSMENT_RECORDS: readonly Entity[] = [
  assessment,
  assessmentAnswer,
  assessedFactor,
  assessedLevel,
  countersignature,
]
