import type { InspectionPlan } from '../inspection-plan.ts'
import { ALERTS_2024 } from './alerts-2024.ts'
import { FINDINGS_2024 } from './findings-2024.ts'
import { RECOMMENDATIONS_2024 } from './recommendations-2024.ts'

/** The inspection that the service failed. Two court cases were too few to rate, so that eight standards were. */
export const INSPECTION_2024: InspectionPlan = {
  days: { announced: '2024-08-12', fieldwork: ['2024-09-16', '2024-09-20'], published: '2024-12-03' },
  about: {
    origin: 'inspection',
    framework: 'hmip-2021',
    inspectorates: ['hmip'],
    led_by: 'Alun Llwynfedwen',
    court_cases: 2,
    out_of_court_cases: 11,
    resettlement_cases: 0,
    score: 2,
    out_of: 24,
    overall: 'inadequate',
    summary:
      'Committed people, and prevention that families value. But risks to children and to others are underestimated, the work that would make them safer is not done, and what earlier reviews asked for has not changed practice. Work with courts was not rated: there were two cases.',
    where_published: 'https://example.org/reports/aberwen-2024',
  },
  ratings: {
    '1.1': 'inadequate',
    '1.2': 'requires-improvement',
    '1.3': 'inadequate',
    '1.4': 'inadequate',
    '3.1': 'inadequate',
    '3.2': 'inadequate',
    '3.3': 'inadequate',
    '3.4': 'requires-improvement',
  },
  results: {
    '3.1.1': [5, 11],
    '3.1.2': [2, 9],
    '3.1.3': [3, 9],
    '3.2.1': [6, 11],
    '3.2.2': [2, 9],
    '3.2.3': [3, 9],
    '3.3.1': [6, 11],
    '3.3.2': [1, 9],
    '3.3.3': [2, 9],
  },
  findings: FINDINGS_2024,
  alerts: ALERTS_2024,
  recommendations: RECOMMENDATIONS_2024,
}
