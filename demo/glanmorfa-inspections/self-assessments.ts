import type { Calendar } from '../calendar.ts'
import { type InspectionPlan, shortfall, strength, toService } from '../inspection-plan.ts'
import { accepted, done, soFar } from '../recommendation-answers.ts'

const BY = { origin: 'self-assessment', led_by: 'The managers and the quality lead' } as const
const PUBLISHED = 'The board’s papers'

export const SELF_ASSESSMENT_2021: InspectionPlan = {
  days: { published: '2021-03-17' },
  about: {
    ...BY,
    framework: 'hmip-2018',
    score: 27,
    out_of: 36,
    overall: 'good',
    summary: 'Reviews are better than they were in 2019. A year of closed doors has cost some children their school.',
    where_published: PUBLISHED,
  },
  ratings: {
    '1.1': 'outstanding',
    '1.2': 'good',
    '1.3': 'outstanding',
    '1.4': 'good',
    '2.1': 'good',
    '2.2': 'good',
    '2.3': 'good',
    '2.4': 'good',
    '3.1': 'good',
    '3.2': 'good',
    '3.3': 'outstanding',
    '3.4': 'good',
  },
  findings: {
    'doorstep-sa-2021': strength('2.3.2', 'Children were seen throughout: on doorsteps, on walks, at the sea.'),
    'school-sa-2021': shortfall('1.3.2', 'Eleven children lost touch with school and have not found the way back.'),
  },
  recommendations: {
    'school-r-sa-2021': toService({
      asks: 'Give each of the eleven a person who goes with them until they are back.',
      from: ['school-sa-2021'],
      priority: 'high',
      due: '2021-10-29',
      answers: [
        accepted('2021-03-17'),
        done('2021-10-15', 'Nine are back at school or at college for at least half of the week, and one is at work.'),
      ],
    }),
  },
}

export const SELF_ASSESSMENT_2022: InspectionPlan = {
  days: { published: '2022-03-16' },
  about: {
    ...BY,
    framework: 'hmip-2021',
    score: 30,
    out_of: 36,
    overall: 'good',
    summary: 'The first by the new standards. Work out of court is our best; plans are our weakest.',
    where_published: PUBLISHED,
  },
  ratings: {
    '1.1': 'outstanding',
    '1.2': 'outstanding',
    '1.3': 'outstanding',
    '1.4': 'good',
    '2.1': 'good',
    '2.2': 'good',
    '2.3': 'good',
    '2.4': 'good',
    '3.1': 'outstanding',
    '3.2': 'good',
    '3.3': 'outstanding',
    '3.4': 'outstanding',
    '4.1': 'good',
  },
  findings: {
    'panel-sa-2022': strength('3.4.3', 'Two magistrates and a head teacher read a sample of decisions each quarter.'),
    'plans-sa-2022': shortfall('3.2.1', 'Some plans are long lists. Children could not say what the first step is.'),
  },
  recommendations: {
    'plans-r-sa-2022': toService({
      asks: 'Write plans of three steps at most, in the child’s own words.',
      from: ['plans-sa-2022'],
      priority: 'medium',
      due: '2022-12-31',
      answers: [
        accepted('2022-03-16'),
        done('2022-11-28', 'Of 20 children asked in November, 18 could say what their plan is.'),
      ],
    }),
  },
}

/** Four months before inspectors came: no further than one rating from theirs on any standard, and seldom above it. */
export const SELF_ASSESSMENT_2023: InspectionPlan = {
  days: { published: '2023-02-15' },
  about: {
    ...BY,
    framework: 'hmip-2021',
    court_cases: 20,
    out_of_court_cases: 24,
    score: 30,
    out_of: 36,
    overall: 'good',
    summary:
      'From 44 cases, each read by two people of whom one works elsewhere. We would not yet call ourselves outstanding: reviews of court orders are uneven.',
    where_published: PUBLISHED,
  },
  ratings: {
    '1.1': 'outstanding',
    '1.2': 'outstanding',
    '1.3': 'outstanding',
    '1.4': 'good',
    '2.1': 'good',
    '2.2': 'good',
    '2.3': 'outstanding',
    '2.4': 'requires-improvement',
    '3.1': 'outstanding',
    '3.2': 'good',
    '3.3': 'outstanding',
    '3.4': 'outstanding',
    '4.1': 'good',
  },
  results: {
    '2.1.1': [16, 20],
    '2.1.2': [14, 18],
    '2.1.3': [14, 19],
    '2.2.1': [15, 20],
    '2.2.2': [13, 18],
    '2.2.3': [14, 19],
    '2.3.1': [17, 20],
    '2.3.2': [15, 18],
    '2.3.3': [16, 19],
    '2.4.1': [14, 20],
    '2.4.2': [11, 18],
    '2.4.3': [13, 19],
    '3.1.1': [21, 24],
    '3.1.2': [18, 22],
    '3.1.3': [17, 21],
    '3.2.1': [19, 24],
    '3.2.2': [16, 22],
    '3.2.3': [16, 21],
    '3.3.1': [22, 24],
    '3.3.2': [19, 22],
    '3.3.3': [18, 21],
  },
  findings: {
    'kitchen-sa-2023': strength(
      '3.3.1',
      'The Saturday kitchen is what children speak of. Nine of ten come back after their programme has ended.',
    ),
    'reviews-sa-2023': shortfall(
      '2.4.2',
      'Where orders are long, reviews become routine. In seven of 18 cases the child’s safety was copied from the time before.',
    ),
  },
  recommendations: {
    'reviews-r-sa-2023': toService({
      asks: 'Begin each review with the child and an empty page.',
      from: ['reviews-sa-2023'],
      priority: 'high',
      due: '2023-06-30',
      answers: [
        accepted('2023-02-15'),
        done('2023-05-31', 'Copying is switched off. Of 16 reviews read in May 2023, 13 were sufficient on safety.'),
      ],
    }),
  },
}

export const SELF_ASSESSMENT_2024: InspectionPlan = {
  days: { published: '2024-02-14' },
  about: {
    ...BY,
    framework: 'hmip-2021',
    score: 32,
    out_of: 36,
    overall: 'outstanding',
    summary: 'Where inspectors left us, and holding. What they asked for is on its way.',
    where_published: PUBLISHED,
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
    '3.2': 'outstanding',
    '3.3': 'outstanding',
    '3.4': 'outstanding',
    '4.1': 'good',
  },
  findings: {
    'nurse-sa-2024': strength('1.3.2', 'A second nurse has ended the wait for a health assessment.'),
    'girls-sa-2024': shortfall(
      '1.3.1',
      'One child in four is a girl, and little of what is offered was made with girls.',
    ),
  },
  recommendations: {
    'girls-r-sa-2024': toService({
      asks: 'Make with girls what is offered to girls.',
      from: ['girls-sa-2024'],
      priority: 'medium',
      due: '2024-12-31',
      answers: [
        accepted('2024-02-14'),
        done('2024-11-20', 'A group planned by six girls meets on Thursdays. Fourteen have come, and eleven stayed.'),
      ],
    }),
  },
}

export const SELF_ASSESSMENT_2025: InspectionPlan = {
  days: { published: '2025-04-16' },
  about: {
    ...BY,
    framework: 'hmip-2025-full',
    score: 15,
    out_of: 18,
    overall: 'good',
    summary:
      'The first by the standards of 2025, and not to be compared with the years before. Victims have a standard of their own.',
    where_published: PUBLISHED,
  },
  ratings: {
    '1.1': 'outstanding',
    '1.2': 'good',
    '1.3': 'outstanding',
    '2.1': 'good',
    '2.2': 'good',
    '2.3': 'outstanding',
    V1: 'good',
  },
  findings: {
    'adults-sa-2025': strength('1.2.2', 'Appropriate adults are trained with us, and stay on average four years.'),
    'first-contact-sa-2025': shortfall(
      'V1',
      'First contact with victims took 19 days on average. Ten is what we promise.',
    ),
  },
  recommendations: {
    'first-contact-r-sa-2025': toService({
      asks: 'Reach each victim within ten working days of hearing of them.',
      from: ['first-contact-sa-2025'],
      priority: 'high',
      due: '2025-10-31',
      answers: [
        accepted('2025-04-16'),
        done('2025-10-14', 'The police send names each morning. The average in September 2025 was six working days.'),
      ],
    }),
  },
}

export const selfAssessmentOfLately = ({ day }: Calendar): InspectionPlan => ({
  days: { published: day(-240) },
  about: {
    ...BY,
    framework: 'hmip-2025-full',
    children_cases: 24,
    victim_cases: 12,
    score: 16,
    out_of: 18,
    overall: 'outstanding',
    summary:
      'From 24 children’s and 12 victims’ cases, each read by two people of whom one works elsewhere. Plans are good, and not yet as good as the rest.',
    where_published: PUBLISHED,
  },
  ratings: {
    '1.1': 'outstanding',
    '1.2': 'good',
    '1.3': 'outstanding',
    '2.1': 'outstanding',
    '2.2': 'good',
    '2.3': 'outstanding',
    V1: 'good',
  },
  results: {
    '2.1.1': [20, 24],
    '2.1.2': [18, 22],
    '2.1.3': [17, 21],
    '2.2.1': [18, 24],
    '2.2.2': [16, 22],
    '2.2.3': [15, 21],
    '2.3.1': [21, 24],
    '2.3.2': [18, 22],
    '2.3.3': [18, 21],
    'V1.1': [9, 12],
  },
  findings: {
    'heard-lately': strength('2.1.1', 'Assessments sound like the child. In 20 of 24 the child’s own words open them.'),
    'shared-plans-lately': shortfall(
      '2.2.3',
      'In six of 21 cases the plan of the police and ours for the safety of others did not match.',
    ),
  },
  recommendations: {
    'shared-plans-r-lately': toService({
      asks: 'Write the plan for the safety of others once, with the police at the table.',
      from: ['shared-plans-lately'],
      priority: 'high',
      due: day(45),
      answers: [accepted(day(-240)), soFar(day(-58), 'Done for every new plan. Older ones are to follow.')],
    }),
  },
})
