import { type InspectionPlan, toBoard, toPartner, toService } from '../inspection-plan.ts'
import { accepted, done, refused, soFar } from '../recommendation-answers.ts'

/** The day on which the board accepted its action plan. */
const PLAN = '2020-04-08'

/** What the joint inspection asked for, and what was done: mostly something, seldom enough. */
export const RECOMMENDATIONS_2020: InspectionPlan['recommendations'] = {
  'board-r-2020': toBoard({
    asks: 'Agree a vision for children with those who work with them, name one person for each partner who can decide, and record who attends.',
    from: ['board-2020'],
    priority: 'high',
    due: '2020-09-30',
    answers: [
      accepted(PLAN),
      done('2020-10-14', 'A vision was agreed at a day away in September 2020. The minutes now say who attended.'),
    ],
  }),
  'voice-r-2020': toBoard({
    asks: 'Let the views of children, parents and carers and victims shape the plan, and tell them how they did.',
    from: ['voice-2020'],
    priority: 'medium',
    due: '2020-12-31',
    answers: [accepted(PLAN), soFar('2020-12-09', 'A questionnaire was sent to 40 families. Six came back.')],
  }),
  'reports-r-2020': toBoard({
    asks: 'Report the service’s own figures, budget and risks to the council’s scrutiny committee twice a year.',
    from: ['identity-2020'],
    priority: 'medium',
    due: '2021-03-31',
    answers: [accepted(PLAN), done('2021-01-27', 'A first report went to the committee in January 2021.')],
  }),
  'partners-r-2020': toBoard({
    asks: 'Renew the agreements with children’s services, the police and the health board, and hear each year how they are kept.',
    from: ['partners-2020'],
    priority: 'medium',
    due: '2021-03-31',
    answers: [accepted(PLAN), done('2021-06-30', 'All three agreements were signed by June 2021.')],
  }),
  'safety-r-2020': toService({
    asks: 'Assess the whole of a child’s safety: exploitation, self-harm and harm at home as well as immediate physical safety.',
    from: ['safety-2020'],
    priority: 'high',
    due: '2020-06-30',
    answers: [
      accepted(PLAN),
      done(
        '2020-12-18',
        'All staff were sent a page of prompts. Ten cases were read in November 2020, and seven of them were said to be sufficient.',
      ),
    ],
  }),
  'exploitation-r-2020': toService({
    asks: 'Screen every child for exploitation, and refer to the national mechanism whenever its threshold is met.',
    from: ['exploitation-2020'],
    priority: 'high',
    due: '2020-09-30',
    answers: [
      accepted(PLAN),
      done('2021-03-31', 'A screening tool is in use. Three children were referred in the year to March 2021.'),
    ],
  }),
  'victims-r-2020': toService({
    asks: 'Plan for the safety of the victim in every case in which there is one.',
    from: ['victims-2020'],
    priority: 'high',
    due: '2020-09-30',
    answers: [accepted(PLAN), done('2020-11-30', 'A heading for victims was added to the plan.')],
  }),
  'oversight-r-2020': toService({
    asks: 'Give managers the time to supervise, allocate by workload and skill, and write down at countersigning what has to change.',
    from: ['oversight-2020', 'allocation-2020', 'induction-2020'],
    priority: 'high',
    due: '2020-09-30',
    answers: [accepted(PLAN), done('2020-09-28', 'A second team manager was seconded for six months.')],
  }),
  'policies-r-2020': toService({
    asks: 'Bring every policy up to date with the law of Wales, and name who reviews it.',
    from: ['policies-2020'],
    priority: 'medium',
    due: '2020-12-31',
    answers: [
      accepted(PLAN),
      done('2021-01-29', 'All eight policies were reviewed. Managers share responsibility for the next review.'),
    ],
  }),
  'profile-r-2020': toService({
    asks: 'Analyse what the children need, and decide by it which services to provide.',
    from: ['profile-2020'],
    priority: 'medium',
    due: '2021-03-31',
    answers: [accepted(PLAN), soFar('2021-04-30', 'Waiting until an analyst is appointed.')],
  }),
  'health-r-2020': toPartner('health', {
    asks: 'Provide a health worker without further delay, and cover whenever the post is empty.',
    from: ['health-2020'],
    priority: 'high',
    due: '2020-06-30',
    answers: [
      accepted(PLAN),
      done('2021-01-11', 'A nurse began in January 2021, for three days a week. Cover was not agreed.'),
    ],
  }),
  'education-r-2020': toPartner('education', {
    asks: 'Provide an education worker, and tell the board how many hours each child is offered and attends.',
    from: ['education-2020'],
    priority: 'high',
    due: '2020-09-30',
    answers: [
      accepted(PLAN),
      done('2020-09-07', 'An education worker began with the school year. Hours are to be reported from next year.'),
    ],
  }),
  'joint-r-2020': toPartner('police', {
    asks: 'Wait for the assessment before a disposal is decided, and record the reasons for the decision.',
    from: ['joint-2020'],
    priority: 'medium',
    due: '2020-09-30',
    answers: [
      accepted(PLAN),
      done('2020-10-01', 'A weekly panel decides, with the assessment before it. Its reasons are kept by both.'),
    ],
  }),
  'premises-r-2020': toPartner('council', {
    asks: 'Find a place in which children can be seen safely and in private.',
    from: ['premises-2020'],
    priority: 'medium',
    due: '2021-03-31',
    answers: [
      refused(
        PLAN,
        'The council has no other building in the town. Appointments are now timed so that children do not meet, and children are seen at school or at home where that is better.',
      ),
    ],
  }),
}
