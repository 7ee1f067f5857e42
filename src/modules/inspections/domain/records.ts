import type { Entity } from '#kernel/entity.ts'
import { finding } from './finding.ts'
import { inspectionAlert } from './inspection-alert.ts'
import { inspection } from './inspection.ts'
import { questionResult } from './question-result.ts'
import { recommendation } from './recommendation.ts'
import { repeatedFinding } from './repeated-finding.ts'
import { repeatedRecommendation } from './repeated-recommendation.ts'
import { standardRating } from './standard-rating.ts'

/** The record kinds of this module, each after those that it refers to. */
export const INSPECTION_RECORDS: readonly Entity[] = [
  inspection,
  standardRating,
  questionResult,
  finding,
  inspectionAlert,
  recommendation,
  repeatedFinding,
  repeatedRecommendation,
]
