import type { Role } from '#kernel/permission.ts'
import { type PostPlan, type Staffing, TEAMS, post } from './staffing.ts'

/** Whom one signs in as for a role: the first of them, the second. */
type SignsIn = (role: Role, nth: number) => PostPlan['signsIn']

/** Programmes that one worker can have, and workers whom one manager can supervise. */
export const WORKLOAD = {
  programmes: 9,
  span: 7,
  source: 'About 8 to 12 programmes a case manager and 6 to 8 workers a manager; no national figure, to be checked',
}

const WELSH = ['none', 'a-little', 'none', 'conversational', 'works', 'none', 'a-little', 'none']

/** As many people as the work needs, in every post that the law asks for. */
export function soundStaffing(open: number, signsIn: SignsIn = () => undefined): Staffing {
  const workers = Math.max(3, Math.ceil(open / WORKLOAD.programmes))
  const forPrevention = Math.round(workers * 0.6)
  const managers = Math.max(1, Math.round(workers / WORKLOAD.span))
  return {
    teams: TEAMS,
    posts: [
      post('Head of service', 'management', 'council', {
        ...person(signsIn('head-of-service', 0)),
        since: 1500,
        welsh: 'conversational',
      }),
      ...repeat(managers, at =>
        post('Team manager', at % 3 === 0 ? 'cases' : 'prevention', 'council', {
          ...person(signsIn('team-manager', at)),
          since: 600 + at * 170,
          caseRole: 'countersigning-manager',
          welsh: at === 0 ? 'works' : 'a-little',
        }),
      ),
      ...repeat(workers, at =>
        worker(at, at >= workers - forPrevention, at === 0 ? signsIn('case-manager', 0) : undefined),
      ),
      ...partners(open),
      ...support(open, signsIn),
    ],
  }
}

const repeat = (count: number, one: (at: number) => PostPlan): readonly PostPlan[] =>
  Array.from({ length: count }, (_, at) => one(at))

const person = (signsIn: PostPlan['signsIn']): Pick<PostPlan, 'signsIn'> => (signsIn ? { signsIn } : {})

const worker = (at: number, isForPrevention: boolean, signsIn: PostPlan['signsIn']): PostPlan =>
  post(isForPrevention ? 'Prevention worker' : 'Case manager', isForPrevention ? 'prevention' : 'cases', 'council', {
    ...person(signsIn),
    since: at === 0 ? 1650 : 480 + ((at * 389) % 2000),
    hadAnother: at % 5 === 3,
    caseRole: 'case-manager',
    ...(at % 6 === 4 ? { employer: 'social-care', statutoryRole: 'social-work' } : {}),
    welsh: WELSH[at % WELSH.length] ?? 'none',
  })

const partners = (open: number): readonly PostPlan[] => [
  ...repeat(share(open, 100), at =>
    post('Police officer', 'cases', 'police', {
      statutoryRole: 'police',
      holding: 'seconded',
      since: 380 + at * 90,
      hadAnother: true,
    }),
  ),
  post('Probation officer', 'cases', 'probation', {
    statutoryRole: 'probation',
    holding: 'seconded',
    since: 470,
    caseRole: 'second-worker',
  }),
  ...repeat(share(open, 120), at =>
    post('Nurse', 'specialist', 'health', {
      statutoryRole: 'health',
      holding: 'seconded',
      since: 700 + at * 45,
      hadAnother: true,
      caseRole: 'second-worker',
    }),
  ),
  post('Speech and language therapist', 'specialist', 'health', {
    holding: 'seconded',
    since: 540,
    caseRole: 'second-worker',
  }),
  ...repeat(share(open, 140), at =>
    post('Education worker', 'specialist', 'education', {
      statutoryRole: 'education',
      since: 820 + at * 60,
      caseRole: 'second-worker',
      welsh: 'works',
    }),
  ),
  post('Substance use worker', 'specialist', 'voluntary', { since: 610, caseRole: 'second-worker' }),
]

const support = (open: number, signsIn: SignsIn): readonly PostPlan[] => [
  post('Victim worker', 'victims', 'council', { ...person(signsIn('victim-worker', 0)), since: 980 }),
  ...repeat(share(open, 150), at => post('Restorative justice worker', 'victims', 'council', { since: 450 + at * 80 })),
  post('Quality lead', 'management', 'council', { ...person(signsIn('auditor', 0)), since: 760 }),
  post('Performance analyst', 'management', 'council', {
    ...person(signsIn('performance-analyst', 0)),
    since: 1210,
    welsh: 'works',
  }),
  post('Administrator', 'management', 'council', { ...person(signsIn('administrator', 0)), since: 2000 }),
  ...repeat(share(open, 30), at =>
    post('Panel volunteer', 'cases', 'volunteer', { holding: 'volunteer', hours: 2, since: 200 + at * 130 }),
  ),
]

const share = (open: number, each: number): number => Math.max(1, Math.round(open / each))
