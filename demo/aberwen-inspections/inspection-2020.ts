import type { InspectionPlan } from '../inspection-plan.ts'
import { FINDINGS_2020 } from './findings-2020.ts'
import { RECOMMENDATIONS_2020 } from './recommendations-2020.ts'

/** The first inspection with ratings: low, and not yet at the bottom. */
export const INSPECTION_2020: InspectionPlan = {
  days: { announced: '2019-10-14', fieldwork: ['2019-11-18', '2019-11-29'], published: '2020-03-11' },
  about: {
    origin: 'joint-inspection',
    framework: 'hmip-2018',
    inspectorates: ['hmip', 'hmicfrs', 'ciw', 'hiw', 'estyn'],
    led_by: 'Harriet Quillcombe',
    court_cases: 19,
    out_of_court_cases: 23,
    score: 8,
    out_of: 36,
    overall: 'requires-improvement',
    summary:
      'Workers know their children well, and what is done out of court often helps. But partners have left posts empty, the board does not lead, and the risks to and from children are underestimated. Much of this was said in 2016.',
    where_published: 'https://example.org/reports/aberwen-2020',
  },
  ratings: {
    '1.1': 'inadequate',
    '1.2': 'requires-improvement',
    '1.3': 'inadequate',
    '1.4': 'requires-improvement',
    '2.1': 'inadequate',
    '2.2': 'inadequate',
    '2.3': 'requires-improvement',
    '2.4': {
      rating: 'requires-improvement',
      reason:
        'On the child’s safety 8 of 17 were sufficient: one more case would have reached the next rating. On the other two questions the work was clearly above it.',
      by: 'The inspectorate’s ratings panel',
      on: '2020-01-15',
    },
    '3.1': 'inadequate',
    '3.2': 'requires-improvement',
    '3.3': 'good',
    '3.4': 'requires-improvement',
  },
  results: {
    '2.1.1': [10, 19],
    '2.1.2': [7, 17],
    '2.1.3': [8, 18],
    '2.2.1': [10, 19],
    '2.2.2': [6, 17],
    '2.2.3': [7, 18],
    '2.3.1': [13, 19],
    '2.3.2': [9, 17],
    '2.3.3': [10, 18],
    '2.4.1': [12, 19],
    '2.4.2': [8, 17],
    '2.4.3': [10, 18],
    '3.1.1': [14, 23],
    '3.1.2': [8, 20],
    '3.1.3': [9, 19],
    '3.2.1': [14, 23],
    '3.2.2': [10, 20],
    '3.2.3': [11, 19],
    '3.3.1': [18, 23],
    '3.3.2': [13, 20],
    '3.3.3': [13, 19],
    '3.4.1': [13, 23],
    '3.4.2': [16, 23],
  },
  findings: FINDINGS_2020,
  alerts: [
    {
      kind: 'organisational',
      case: null,
      concern:
        'Eleven children had no case manager on the day on which we asked. Nobody could say which of them had been seen in the past month.',
      raised: '2019-11-20',
      due: ['2019-11-21', '17:00'],
      answered: {
        on: '2019-11-21',
        by: 'The head of service',
        text: 'All eleven were allocated on the same day. Nine were seen by the evening of 21 November and the other two, who live outside the county, were spoken to by telephone with their carers.',
      },
      assured: '2019-11-25',
      closed: '2019-12-06',
    },
  ],
  recommendations: RECOMMENDATIONS_2020,
}
