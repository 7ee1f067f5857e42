import { type InspectionPlan, shortfall, strength, toBoard, toPartner, toService } from '../inspection-plan.ts'
import { accepted, done } from '../recommendation-answers.ts'

/** From before there were ratings: three days, a few pages, and most of what others would say again. */
export const PEER_REVIEW_2016: InspectionPlan = {
  days: { fieldwork: ['2016-10-03', '2016-10-05'], published: '2016-11-18' },
  about: {
    origin: 'peer-review',
    led_by: 'Managers of three neighbouring services',
    summary:
      'Three days of reading, listening and sitting in. We saw warm and committed work with children, and little by which anyone could tell whether they were safe or whether the work helped.',
    where_published: 'Kept by the head of service. It was not published.',
  },
  findings: {
    'prevention-2016': strength(
      null,
      'Prevention is quick and kind. Schools know the workers by name, and families said that somebody came within the week.',
    ),
    'safety-2016': shortfall(
      null,
      'Whether a child was safe was judged by immediate physical safety: injuries, a bed for the night, who was at home. Whom the child spent time with, and what was expected in return, was not asked.',
    ),
    'health-2016': shortfall(
      null,
      'The health worker’s post had been empty since the spring. Children were told to see their own doctor, and nobody knew whether they had.',
    ),
    'board-2016': shortfall(
      null,
      'The board received figures and asked few questions. Police and health sent somebody different each time, and no member could tell us what the board’s vision for children was.',
    ),
    'induction-2016': shortfall(
      null,
      'New staff learned by sitting beside somebody. There was no induction to follow, and two had carried cases alone within their first fortnight.',
    ),
    'welsh-2016': shortfall(
      null,
      'Children were spoken to in Welsh if their worker happened to speak it. Nobody was offered a service in Welsh before asking for one.',
    ),
  },
  recommendations: {
    'safety-r-2016': toService({
      asks: 'Ask about the child’s life outside the home in every assessment of safety, and check at countersigning that it was asked.',
      from: ['safety-2016'],
      priority: 'high',
      due: '2017-03-31',
      answers: [
        accepted('2016-12-12'),
        done(
          '2017-06-30',
          'All staff had half a day’s training in May 2017. The assessment itself was left as it was, since a new national one was expected.',
        ),
      ],
    }),
    'health-r-2016': toPartner('health', {
      asks: 'Fill the health worker’s post, and agree what happens when it is empty.',
      from: ['health-2016'],
      priority: 'high',
      due: '2017-03-31',
      answers: [
        accepted('2016-12-12'),
        done(
          '2017-09-04',
          'A nurse came for two days a week from September 2017. What happens when the post is empty was not agreed.',
        ),
      ],
    }),
    'board-r-2016': toBoard({
      asks: 'Agree the board’s vision for children, and who sits on the board for each partner.',
      from: ['board-2016'],
      priority: 'medium',
      due: '2017-04-30',
      answers: [
        accepted('2016-12-12'),
        done('2017-04-20', 'Terms of reference were agreed in March 2017. They name the partners, and not the people.'),
      ],
    }),
    'induction-r-2016': toService({
      asks: 'Write down an induction, and let nobody carry cases before it is complete.',
      from: ['induction-2016'],
      priority: 'medium',
      due: '2017-03-31',
      answers: [accepted('2016-12-12'), done('2017-05-02', 'A checklist was written and put into the shared folder.')],
    }),
  },
}
