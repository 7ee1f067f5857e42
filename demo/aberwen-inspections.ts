import { localDate } from '#kernel/local-date.ts'
import { INCIDENT_REVIEW_2023 } from './aberwen-inspections/incident-review-2023.ts'
import { INSPECTION_2020 } from './aberwen-inspections/inspection-2020.ts'
import { INSPECTION_2024 } from './aberwen-inspections/inspection-2024.ts'
import { INTERNAL_AUDIT_2022 } from './aberwen-inspections/internal-audit-2022.ts'
import { PEER_REVIEW_2016 } from './aberwen-inspections/peer-review-2016.ts'
import { internalAuditOfLately, selfAssessmentOfLately } from './aberwen-inspections/reviews-of-lately.ts'
import { SELF_ASSESSMENT_2024 } from './aberwen-inspections/self-assessment-2024.ts'
import type { InspectionHistory } from './inspection-plan.ts'

const PAST = [
  PEER_REVIEW_2016,
  INSPECTION_2020,
  INTERNAL_AUDIT_2022,
  INCIDENT_REVIEW_2023,
  SELF_ASSESSMENT_2024,
  INSPECTION_2024,
]

/** Reviews of lately speak of what was done in the year after the inspection: before this day there are none. */
const LATELY_SINCE = localDate('2025-09-01')

/**
 * What a service that failed had been told: the same things, again and again. Some of it has been recognised as the
 * same; on victims, the children’s profile, education and oversight of lately nobody has said so yet.
 */
export const ABERWEN_INSPECTIONS: InspectionHistory = {
  inspections: calendar => [
    ...PAST,
    ...[selfAssessmentOfLately(calendar), internalAuditOfLately(calendar)].filter(
      ({ days }) => days.published >= LATELY_SINCE,
    ),
  ],
  repeatedFindings: [
    ['safety-2016', 'safety-2020', 'safety-2023', 'safety-2024'],
    ['health-2016', 'health-2020', 'health-2022', 'health-lately'],
    ['board-2016', 'board-2020', 'board-2024'],
    ['oversight-2020', 'oversight-2022', 'oversight-2024'],
    ['policies-2020', 'policies-2022', 'policies-2024'],
    ['information-2023', 'information-2024'],
    ['learning-2023', 'learning-2024'],
  ],
  repeatedRecommendations: [
    ['safety-r-2016', 'safety-r-2020', 'safety-r-2023', 'safety-r-2024'],
    ['health-r-2016', 'health-r-2020', 'health-r-2022', 'health-r-2024'],
    ['board-r-2016', 'board-r-2020', 'board-r-2024'],
    ['policies-r-2020', 'policies-r-2022', 'policies-r-2024'],
    ['information-r-2023', 'information-r-2024'],
  ],
}
