import type { Role } from '#kernel/permission.ts'
import { ABERWEN } from './aberwen.ts'
import { peopleWho } from './people.ts'
import { type PostPlan, type Staffing, TEAMS, post } from './staffing.ts'

const signedIn = (role: Role, nth = 0): Pick<PostPlan, 'signsIn'> => {
  const person = peopleWho('aberwen', role)[nth]
  return person ? { signsIn: person } : {}
}
const { healthPostEmpty, educationPostEmpty } = ABERWEN.practice

/** Few people, much of the work on few of them, and posts of partners that nobody is in. */
export const ABERWEN_STAFFING: Staffing = {
  teams: TEAMS.filter(({ key }) => key !== 'victims'),
  posts: [
    post('Head of service', 'management', 'council', {
      ...signedIn('head-of-service'),
      since: 410,
      hadAnother: true,
      welsh: 'works',
    }),
    post('Team manager, case management', 'cases', 'council', {
      ...signedIn('team-manager'),
      since: 1900,
      caseRole: 'countersigning-manager',
      welsh: 'works',
    }),
    post('Team manager, prevention and diversion', 'prevention', 'council', { emptyFor: 233, since: 1300 }),
    post('Case manager', 'cases', 'council', {
      ...signedIn('case-manager'),
      since: 1420,
      caseRole: 'case-manager',
      falls: 10,
      welsh: 'works',
    }),
    post('Case manager', 'cases', 'council', {
      since: 2100,
      caseRole: 'case-manager',
      falls: 9,
      welsh: 'conversational',
    }),
    post('Case manager', 'cases', 'agency', {
      holding: 'agency',
      since: 41,
      hadAnother: true,
      caseRole: 'case-manager',
      falls: 4,
      welsh: 'none',
    }),
    post('Case manager', 'cases', 'council', {
      ...signedIn('case-manager', 1),
      holding: 'seconded',
      since: 130,
      hadAnother: true,
      caseRole: 'case-manager',
      falls: 6,
      welsh: 'conversational',
    }),
    post('Social worker', 'cases', 'social-care', {
      statutoryRole: 'social-work',
      since: 640,
      caseRole: 'case-manager',
      falls: 5,
      welsh: 'a-little',
    }),
    post('Prevention worker', 'prevention', 'council', {
      since: 780,
      caseRole: 'case-manager',
      falls: 8,
      welsh: 'works',
    }),
    post('Prevention worker', 'prevention', 'council', {
      hours: 18.5,
      since: 300,
      hadAnother: true,
      caseRole: 'case-manager',
      falls: 3,
      welsh: 'works',
    }),
    post('Police officer', 'cases', 'police', {
      statutoryRole: 'police',
      holding: 'seconded',
      since: 520,
      hours: 20,
      welsh: 'conversational',
    }),
    post('Probation officer', 'cases', 'probation', {
      statutoryRole: 'probation',
      holding: 'seconded',
      since: 350,
      hours: 7.5,
      welsh: 'none',
    }),
    post('Nurse', 'specialist', 'health', {
      statutoryRole: 'health',
      holding: 'seconded',
      since: 1500,
      emptyFor: healthPostEmpty,
    }),
    post('Education worker', 'specialist', 'education', {
      statutoryRole: 'education',
      holding: 'seconded',
      since: 1100,
      emptyFor: educationPostEmpty,
    }),
    post('Substance use worker', 'specialist', 'voluntary', {
      hours: 15,
      since: 260,
      caseRole: 'second-worker',
      welsh: 'a-little',
    }),
    post('Victim worker', 'cases', 'council', {
      ...signedIn('victim-worker'),
      hours: 18.5,
      since: 830,
      welsh: 'works',
    }),
    post('Quality lead', 'management', 'council', {
      ...signedIn('auditor'),
      hours: 15,
      since: 150,
      welsh: 'conversational',
    }),
    post('Performance analyst', 'management', 'council', {
      ...signedIn('performance-analyst'),
      hours: 11,
      since: 700,
      welsh: 'none',
    }),
    post('Administrator', 'management', 'council', { ...signedIn('administrator'), since: 2600, welsh: 'works' }),
    post('Panel volunteer', 'cases', 'volunteer', { holding: 'volunteer', hours: 2, since: 900, welsh: 'works' }),
    post('Panel volunteer', 'cases', 'volunteer', { holding: 'volunteer', hours: 2, since: 400, welsh: 'none' }),
  ],
}
