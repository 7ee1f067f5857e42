import { type InspectionPlan, toBoard, toPartner, toService } from '../inspection-plan.ts'
import { accepted, done, soFar } from '../recommendation-answers.ts'

/** The day on which the board accepted its two-year improvement plan. */
const PLAN = '2025-01-09'

/** What the inspection of 2024 asked for, and how far the service has come. */
export const RECOMMENDATIONS_2024: InspectionPlan['recommendations'] = {
  'board-r-2024': toBoard({
    asks: 'Say what the board’s vision for children is, show every member what the role is, and publish who attends.',
    from: ['board-2024', 'voice-2024'],
    priority: 'high',
    due: '2025-06-30',
    answers: [
      accepted(PLAN),
      done(
        '2025-06-19',
        'An independent chair began in March 2025. A vision was agreed with the staff and with six children, and every member has had an induction. Attendance is in each published paper.',
      ),
    ],
  }),
  'learning-r-2024': toBoard({
    asks: 'Close no recommendation until somebody independent has seen that practice is different.',
    from: ['learning-2024'],
    priority: 'high',
    due: '2025-06-30',
    answers: [
      accepted(PLAN),
      soFar('2025-04-30', 'The quality lead looks at each before the board closes it. Three have been looked at.'),
    ],
  }),
  'safety-r-2024': toService({
    asks: 'Assess, plan for and act on the whole of a child’s safety, and not immediate physical safety alone.',
    from: ['safety-2024', 'delivery-2024'],
    priority: 'high',
    due: '2025-02-28',
    answers: [
      accepted(PLAN),
      soFar(
        '2025-05-30',
        'Every open case was read again in January 2025, and 14 assessments were made anew. Of those audited since, about half were sufficient.',
      ),
    ],
  }),
  'victims-r-2024': toService({
    asks: 'Find out what each victim needs and wants, and plan for their safety.',
    from: ['victims-2024'],
    priority: 'high',
    due: '2025-03-31',
    answers: [
      accepted(PLAN),
      soFar(
        '2025-03-28',
        'The victim worker now takes part in every planning meeting. Plans have not yet been audited.',
      ),
    ],
  }),
  'policies-r-2024': toService({
    asks: 'Keep a register of policies with the owner, the law and the day of review of each.',
    from: ['policies-2024', 'diversion-2024'],
    priority: 'medium',
    due: '2025-04-30',
    answers: [accepted(PLAN)],
  }),
  'health-r-2024': toPartner('health', {
    asks: 'Provide mental health and speech and language practitioners beside the health worker, and cover whenever a post is empty.',
    from: ['therapy-2024'],
    priority: 'high',
    due: '2025-04-30',
    answers: [
      accepted(PLAN),
      soFar(
        '2025-03-27',
        'A speech and language therapist comes for half a day a week. The health board has yet to decide about the rest.',
      ),
    ],
  }),
  'education-r-2024': toPartner('education', {
    asks: 'Tell every meeting of the board how many hours of education each group of children is offered and attends.',
    from: ['profile-2024'],
    priority: 'medium',
    due: '2025-06-30',
    answers: [
      accepted(PLAN),
      done('2025-06-19', 'The board had its first such report in June 2025, and has asked for it at every meeting.'),
    ],
  }),
  'information-r-2024': toPartner('police', {
    asks: 'Sign the agreement on sharing information about adults and addresses, and report each quarter how quickly it was shared.',
    from: ['information-2024'],
    priority: 'high',
    due: '2025-01-31',
    answers: [
      accepted(PLAN),
      soFar(
        '2025-02-17',
        'The force tells the service of incidents on the day. Its lawyers have asked for one more change to the agreement.',
      ),
    ],
  }),
}
