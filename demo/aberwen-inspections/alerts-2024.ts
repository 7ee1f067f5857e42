import type { AlertPlan } from '../inspection-plan.ts'

/** What the inspectors of 2024 would not leave to their report: three cases in five days. */
export const ALERTS_2024: readonly AlertPlan[] = [
  {
    kind: 'child-safety',
    case: 'OOCD-04',
    concern:
      'The child goes missing at weekends and comes back with money. Nobody has asked where the child stays, no referral has been made, and the level of concern for the child’s safety is set at low.',
    raised: '2024-09-17',
    due: ['2024-09-18', '17:00'],
    answered: {
      on: '2024-09-18',
      by: 'The head of service',
      text: 'The child was seen at home on the evening of 17 September by the case manager and a social worker. A strategy meeting was held on 18 September. The level is now high, and a referral was made to the National Referral Mechanism.',
    },
    assured: '2024-09-19',
    closed: '2024-09-27',
  },
  {
    kind: 'child-safety',
    case: 'OOCD-09',
    concern:
      'The child told a worker in July of wanting to die. There is no plan for the child’s safety, nobody qualified has assessed the child’s health, and the child has not been seen for three weeks.',
    raised: '2024-09-18',
    due: ['2024-09-19', '17:00'],
    answered: {
      on: '2024-09-23',
      by: 'The team manager',
      text: 'The answer is late: the child could not be found until 21 September. The child was then seen with their grandmother, and by the crisis team on the same day. There is a safety plan, the nurse sees the child each week, and the school knows whom to ring.',
    },
    assured: '2024-09-24',
    closed: '2024-10-11',
  },
  {
    kind: 'public-protection',
    case: 'OOCD-02',
    concern:
      'The child has threatened a former partner, who goes to the same school. The police have recorded four further incidents of which the service does not know, and the plan says nothing about keeping her safe.',
    raised: '2024-09-19',
    due: ['2024-09-20', '12:00'],
    answered: {
      on: '2024-09-20',
      by: 'The head of service',
      text: 'A safety plan was made with the victim, her mother and the school on 20 September, and the child’s timetable was changed. The police will tell us of each further incident on the day. The agreement on sharing information that this needs is to be signed by 31 January 2025.',
    },
    assured: '2024-10-02',
    closed: null,
  },
]
