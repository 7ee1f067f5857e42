import { type InspectionPlan, shortfall, strength, toPartner, toService } from '../inspection-plan.ts'
import { accepted, done, soFar } from '../recommendation-answers.ts'

/** What was to be learned after a child had come to serious harm. */
export const INCIDENT_REVIEW_2023: InspectionPlan = {
  days: { fieldwork: ['2023-03-06', '2023-04-28'], published: '2023-06-23' },
  about: {
    origin: 'serious-incident-review',
    title: 'Learning after a child was seriously harmed',
    framework: 'hmip-2021',
    led_by: 'Carys Nanthelyg, independent reviewer',
    summary:
      'The signs were there, each with a different agency. At every contact the question was whether the child was hurt, and the answer was no.',
    where_published: 'Kept by the head of service. It is not published, for the child’s sake.',
  },
  findings: {
    'learning-2023': shortfall(
      '1.4.4',
      'Two earlier reviews had asked for the same change. Their recommendations were closed on a manager’s word, and nobody had looked whether practice was any different.',
    ),
    'information-2023': shortfall(
      '1.3.3',
      'The police knew of the address at which the child was found, and of the adults there. The service did not: no agreement said who passes such information on, or how quickly.',
    ),
    'safety-2023': shortfall(
      '3.1.2',
      'At each of five contacts safety was assessed as immediate physical safety: no injury, a place to sleep. New clothes, a second telephone and nights away were written down, and nobody asked what they meant together.',
    ),
    'referral-2023': shortfall(
      '3.3.2',
      'For two months the threshold of the national mechanism for exploited children had been met. Each worker believed that somebody else had made the referral.',
    ),
    'school-2023': strength(
      '1.3.3',
      'The school was the first to see that something had changed, said so clearly, and went on saying so.',
    ),
  },
  recommendations: {
    'safety-r-2023': toService({
      asks: 'Assess exploitation and harm outside the home at every contact, and confirm no level of safety before a manager has read the whole record.',
      from: ['safety-2023'],
      priority: 'high',
      due: '2023-09-30',
      answers: [
        accepted('2023-07-10'),
        done(
          '2023-11-17',
          'Two days of training on exploitation were held, and the assessment has a checklist. Whether assessments are better has not been measured.',
        ),
      ],
    }),
    'referral-r-2023': toService({
      asks: 'Have a first responder for every working day, and record each decision to refer or not to refer.',
      from: ['referral-2023'],
      priority: 'high',
      due: '2023-08-31',
      answers: [accepted('2023-07-10'), done('2023-09-01', 'Three first responders were named and share a rota.')],
    }),
    'information-r-2023': toPartner('police', {
      asks: 'Agree to pass on within one working day what is known of adults and addresses that put a child at risk.',
      from: ['information-2023'],
      priority: 'high',
      due: '2023-09-30',
      answers: [accepted('2023-07-24'), soFar('2023-10-16', 'A draft agreement is with the force’s lawyers.')],
    }),
    'meeting-r-2023': toPartner('social-care', {
      asks: 'Hold a strategy meeting within two working days when a child goes missing and comes back with things that nobody can explain.',
      from: ['referral-2023'],
      priority: 'medium',
      due: '2023-12-31',
      answers: [
        accepted('2023-07-24'),
        done('2023-12-14', 'It is in the county’s procedures. Four such meetings were held by December 2023.'),
      ],
    }),
  },
}
