import { localDate } from '#kernel/local-date.ts'
import { INSPECTION_2019 } from './glanmorfa-inspections/inspection-2019.ts'
import { INSPECTION_2023 } from './glanmorfa-inspections/inspection-2023.ts'
import {
  SELF_ASSESSMENT_2021,
  SELF_ASSESSMENT_2022,
  SELF_ASSESSMENT_2023,
  SELF_ASSESSMENT_2024,
  SELF_ASSESSMENT_2025,
  selfAssessmentOfLately,
} from './glanmorfa-inspections/self-assessments.ts'
import { THEMATIC_INSPECTION_2022 } from './glanmorfa-inspections/thematic-inspection-2022.ts'
import type { InspectionHistory } from './inspection-plan.ts'

const PAST = [
  INSPECTION_2019,
  SELF_ASSESSMENT_2021,
  SELF_ASSESSMENT_2022,
  THEMATIC_INSPECTION_2022,
  SELF_ASSESSMENT_2023,
  INSPECTION_2023,
  SELF_ASSESSMENT_2024,
  SELF_ASSESSMENT_2025,
]

/** A year after the last self-assessment that has a fixed day comes one that moves with today. */
const LATELY_SINCE = localDate('2026-01-01')

/** A service that looks at itself each year, sees what inspectors see, and need not be told anything twice. */
export const GLANMORFA_INSPECTIONS: InspectionHistory = {
  inspections: calendar => [
    ...PAST,
    ...[selfAssessmentOfLately(calendar)].filter(({ days }) => days.published >= LATELY_SINCE),
  ],
  repeatedFindings: [],
  repeatedRecommendations: [],
}
