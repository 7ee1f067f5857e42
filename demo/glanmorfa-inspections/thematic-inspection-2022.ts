import { type InspectionPlan, shortfall, strength, toService } from '../inspection-plan.ts'
import { accepted, done } from '../recommendation-answers.ts'

/** Six services were visited on one question, and none of them was rated. */
export const THEMATIC_INSPECTION_2022: InspectionPlan = {
  days: { fieldwork: ['2022-05-16', '2022-05-18'], published: '2022-10-20' },
  about: {
    origin: 'thematic-inspection',
    title: 'Children in care: one of six services visited',
    inspectorates: ['hmip', 'ciw', 'estyn'],
    led_by: 'Ania Umberdale',
    summary:
      'Six services were visited to see what becomes of children in care who come to the notice of the police. None was rated.',
    where_published: 'https://example.org/reports/children-in-care-2022',
  },
  findings: {
    'homes-2022': strength(
      null,
      'Police, children’s homes and the service in Glanmorfa have agreed what is dealt with at home. Calls to the police from the homes have halved in two years.',
    ),
    'placed-2022': shortfall(
      null,
      'Where a child was placed outside the county, the service waited for the host service to tell it how the child was. In two of five cases that took a month.',
    ),
  },
  recommendations: {
    'placed-r-2022': toService({
      asks: 'See each child who is placed outside the county at least once a month, whoever is caretaking.',
      from: ['placed-2022'],
      priority: 'high',
      due: '2023-01-31',
      answers: [
        accepted('2022-11-07'),
        done(
          '2023-01-20',
          'One worker visits all children who are placed elsewhere. Each of the seven was seen in November, December and January.',
        ),
      ],
    }),
  },
}
