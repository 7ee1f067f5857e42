import { type InspectionPlan, shortfall, strength, toBoard, toPartner, toService } from '../inspection-plan.ts'
import { accepted, done } from '../recommendation-answers.ts'

/** A good inspection. Its report prints percentages and no numbers of cases. */
export const INSPECTION_2019: InspectionPlan = {
  days: { announced: '2019-05-13', fieldwork: ['2019-06-10', '2019-06-21'], published: '2019-09-05' },
  about: {
    origin: 'inspection',
    framework: 'hmip-2018',
    inspectorates: ['hmip'],
    led_by: 'Joanna Teaselmoor',
    court_cases: 42,
    out_of_court_cases: 48,
    score: 26,
    out_of: 36,
    overall: 'good',
    summary:
      'A well led service whose partners do their part. Work out of court is outstanding. Reviews of work with courts need to notice sooner when a child is less safe.',
    where_published: 'https://example.org/reports/glanmorfa-2019',
  },
  ratings: {
    '1.1': 'outstanding',
    '1.2': 'good',
    '1.3': 'outstanding',
    '1.4': 'good',
    '2.1': 'good',
    '2.2': 'good',
    '2.3': 'good',
    '2.4': 'requires-improvement',
    '3.1': 'good',
    '3.2': 'good',
    '3.3': 'outstanding',
    '3.4': 'good',
  },
  results: {
    '2.1.1': 76,
    '2.1.2': 71,
    '2.1.3': 70,
    '2.2.1': 74,
    '2.2.2': 68,
    '2.2.3': 68,
    '2.3.1': 83,
    '2.3.2': 74,
    '2.3.3': 75,
    '2.4.1': 71,
    '2.4.2': 58,
    '2.4.3': 63,
    '3.1.1': 81,
    '3.1.2': 72,
    '3.1.3': 73,
    '3.2.1': 75,
    '3.2.2': 67,
    '3.2.3': 68,
    '3.3.1': 90,
    '3.3.2': 86,
    '3.3.3': 83,
    '3.4.1': 77,
    '3.4.2': 85,
  },
  findings: {
    'board-2019': strength(
      '1.1.1',
      'The board knows what it wants for children and can say how far it has come. Partners send people who can decide, and they attend.',
    ),
    'supervision-2019': strength(
      '1.2.3',
      'Supervision is regular and is about the child. Managers say in writing what has to change before they countersign.',
    ),
    'welsh-2019': shortfall(
      '1.2.2',
      'Three workers can work in Welsh. Families who would have chosen it did not always get it.',
    ),
    'therapy-2019': strength(
      '1.3.2',
      'Speech and language therapists are part of the team. Every child is screened within a month, and plans are written in words that the child can use.',
    ),
    'victims-2019': shortfall(
      '1.4.4',
      'What victims say of the service is collected with care, and was not yet used to improve it.',
    ),
    'reviews-2019': shortfall(
      '2.4.2',
      'Reviews did not always notice that a child was less safe than before. In four cases nothing was changed after the child had gone missing.',
    ),
    'leaving-2019': shortfall(
      '2.3.1',
      'Two children came out of custody without knowing the day before where they would sleep.',
    ),
    'prompt-2019': strength(
      '3.3.1',
      'Help out of court comes quickly and suits the child. In nine cases of ten what was planned was done.',
    ),
  },
  alerts: [
    {
      kind: 'child-safety',
      case: 'CD-17',
      concern:
        'An adult who may not have contact with the child had moved back into the home. The school knew, and the case manager had not yet been told.',
      raised: '2019-06-12',
      due: ['2019-06-13', '17:00'],
      answered: {
        on: '2019-06-12',
        by: 'The team manager',
        text: 'The child was met after school with a social worker and stays with an aunt from tonight. A strategy discussion took place at four o’clock. The school has the case manager’s and the manager’s numbers.',
      },
      assured: '2019-06-13',
      closed: '2019-06-18',
    },
  ],
  recommendations: {
    'reviews-r-2019': toService({
      asks: 'Review a child’s safety whenever something has happened, and change the plan with it.',
      from: ['reviews-2019'],
      priority: 'high',
      due: '2020-03-31',
      answers: [
        accepted('2019-09-23'),
        done(
          '2020-03-16',
          'Going missing, an arrest or a move now prompts a review within five working days. Of 40 reviews read in February 2020, 31 were sufficient on safety; of the same kind, 58 per cent were when inspectors came.',
        ),
      ],
    }),
    'victims-r-2019': toService({
      asks: 'Use what victims say to improve the service, and tell them what came of it.',
      from: ['victims-2019'],
      priority: 'medium',
      due: '2020-06-30',
      answers: [
        accepted('2019-09-23'),
        done(
          '2020-06-11',
          'The board hears twice a year what victims said and what was changed. First contact is now by telephone, since seven of ten asked for that.',
        ),
      ],
    }),
    'welsh-r-2019': toBoard({
      asks: 'Have enough staff who can work in Welsh for it to be offered before anyone asks.',
      from: ['welsh-2019'],
      priority: 'medium',
      due: '2020-12-31',
      answers: [
        accepted('2019-09-23'),
        done(
          '2020-11-30',
          'Five posts were advertised with Welsh as essential, and four filled. In the autumn of 2020 the language was offered to 58 of 60 families at the first meeting.',
        ),
      ],
    }),
    'leaving-r-2019': toPartner('council', {
      asks: 'Find suitable housing for each child who leaves custody, and tell the child a month before.',
      from: ['leaving-2019'],
      priority: 'high',
      due: '2020-03-31',
      answers: [
        accepted('2019-10-07'),
        done(
          '2020-02-20',
          'Two places are kept for children who leave custody. All six who left since October 2019 knew their address at least four weeks before.',
        ),
      ],
    }),
  },
}
