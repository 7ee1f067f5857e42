import { type InspectionPlan, shortfall, strength, toBoard, toService } from '../inspection-plan.ts'
import { accepted, done } from '../recommendation-answers.ts'

/** Four years on: better, and where it had been told to be. */
export const INSPECTION_2023: InspectionPlan = {
  days: { announced: '2023-05-02', fieldwork: ['2023-06-12', '2023-06-23'], published: '2023-09-14' },
  about: {
    origin: 'inspection',
    framework: 'hmip-2021',
    inspectorates: ['hmip'],
    led_by: 'Farhan Kestrelwick',
    court_cases: 38,
    out_of_court_cases: 45,
    resettlement_cases: 4,
    score: 32,
    out_of: 36,
    overall: 'outstanding',
    summary:
      'An outstanding service that knows its children, says plainly what is not yet good, and mends it. What was recommended in 2019 was done, and has lasted.',
    where_published: 'https://example.org/reports/glanmorfa-2023',
  },
  ratings: {
    '1.1': 'outstanding',
    '1.2': 'outstanding',
    '1.3': 'outstanding',
    '1.4': 'good',
    '2.1': 'good',
    '2.2': 'good',
    '2.3': 'outstanding',
    '2.4': 'good',
    '3.1': 'outstanding',
    '3.2': {
      rating: 'outstanding',
      reason:
        'On the child’s safety 32 of 41 were sufficient: 78 per cent, and one case short of the highest rating. On both other questions the work was above it.',
      by: 'The inspectorate’s ratings panel',
      on: '2023-07-19',
    },
    '3.3': 'outstanding',
    '3.4': 'outstanding',
    '4.1': 'good',
  },
  results: {
    '2.1.1': [31, 38],
    '2.1.2': [27, 35],
    '2.1.3': [28, 36],
    '2.2.1': [30, 38],
    '2.2.2': [26, 35],
    '2.2.3': [27, 36],
    '2.3.1': [33, 38],
    '2.3.2': [29, 35],
    '2.3.3': [29, 36],
    '2.4.1': [30, 38],
    '2.4.2': [27, 35],
    '2.4.3': [25, 36],
    '3.1.1': [38, 45],
    '3.1.2': [33, 41],
    '3.1.3': [32, 40],
    '3.2.1': [37, 45],
    '3.2.2': [32, 41],
    '3.2.3': [33, 40],
    '3.3.1': [41, 45],
    '3.3.2': [36, 41],
    '3.3.3': [35, 40],
  },
  findings: {
    'voice-2023': strength(
      '1.1.1',
      'Children sit on interview panels and open each meeting of the board with what they want it to know. We saw three decisions that had changed because of it.',
    ),
    'learning-2023': strength(
      '1.2.4',
      'Staff speak openly of what went wrong. Each month a team looks at one case together, and the training of the next quarter follows from it.',
    ),
    'profile-2023': strength(
      '1.3.1',
      'The analysis of who the children are and what they need is brought up to date each quarter, and decides what is paid for.',
    ),
    'lasting-2023': strength(
      '1.4.4',
      'What was recommended four years ago had been done, was measured, and could be seen in the cases.',
    ),
    'records-2023': shortfall(
      '1.4.3',
      'What health workers know is kept in a system of their own. Case managers have to ask for it, and in three cases had not.',
    ),
    'contingency-2023': shortfall(
      '2.2.2',
      'Plans for children who are on court orders said too little about what happens if things get worse. In nine of 35 cases it was left at “tell the manager”.',
    ),
    'prompt-2023': strength(
      '3.3.2',
      'Children who are diverted get what children on orders get: the same nurse, the same therapist, the same Saturday kitchen.',
    ),
    'leaving-2023': strength('4.1.2', 'Every child who left custody knew a month before where they would live.'),
    'college-2023': shortfall(
      '4.1.2',
      'Courses begin in September. Two children who were released in spring waited until then.',
    ),
  },
  recommendations: {
    'contingency-r-2023': toService({
      asks: 'Say in each plan, for this child, what shows that things are getting worse and who then does what.',
      from: ['contingency-2023'],
      priority: 'high',
      due: '2024-03-31',
      answers: [
        accepted('2023-10-02'),
        done(
          '2024-03-11',
          'Written with children, on one page that they keep. Of 30 plans read in February 2024, 27 said it for this child and not for any child.',
        ),
      ],
    }),
    'records-r-2023': toService({
      asks: 'Bring what health workers know to the case manager without being asked for.',
      from: ['records-2023'],
      priority: 'medium',
      due: '2024-06-30',
      answers: [
        accepted('2023-10-02'),
        done(
          '2024-05-22',
          'The nurses write a summary into the child’s record within two days of each assessment. A check of 25 records in May 2024 found 24.',
        ),
      ],
    }),
    'college-r-2023': toBoard({
      asks: 'Agree with colleges that a child who leaves custody can begin in any month.',
      from: ['college-2023'],
      priority: 'medium',
      due: '2024-09-30',
      answers: [
        accepted('2023-10-02'),
        done(
          '2024-09-04',
          'The college takes children in each month. Five have begun since January 2024, none later than two weeks after release.',
        ),
      ],
    }),
  },
}
