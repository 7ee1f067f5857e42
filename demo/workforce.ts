import { person } from '#modules/workforce/domain/person.ts'
import { post } from '#modules/workforce/domain/post.ts'
import { posting } from '#modules/workforce/domain/posting.ts'
import { team } from '#modules/workforce/domain/team.ts'
import type { Book } from './book.ts'
import { years } from './calendar.ts'
import { emailOf, inventPhone } from './contact-details.ts'
import { inventName } from './names.ts'
import type { Dice } from './random.ts'
import type { CaseRole, PostPlan, Staffing } from './staffing.ts'

/** Someone who has or had a part in programmes, and when, in days from today. */
export type Worker = {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly caseRole: CaseRole
  readonly team: string
  readonly from: number
  readonly until: number | null
  readonly falls: number
  readonly worksInWelsh: boolean
}

/** Writes teams, posts and the people in them, and answers who works with children. */
export function writeWorkforce(book: Book, { teams, posts }: Staffing, dice: Dice): readonly Worker[] {
  const teamIds = new Map(
    teams.map(plan => [
      plan.key,
      book.add(team, { name: plan.name, welsh_name: plan.welshName, kind: plan.kind, until_on: null }),
    ]),
  )
  return posts.flatMap((plan, at) => writePost(book, plan, teamIds.get(plan.team) ?? null, dice.fork(at)))
}

const GAP = 24

/** Where records go back further than people mostly stay, somebody had the work before. */
const longAgo = ({ profile }: Book): number => (profile.years > 3 ? years(profile.years) + 400 : 0)

function writePost(book: Book, plan: PostPlan, teamId: string | null, dice: Dice): readonly Worker[] {
  const earliest = longAgo(book)
  const opened = Math.max(plan.since + (plan.hadAnother ? 700 : 0), 2200, earliest)
  const postId = book.add(post, {
    title: plan.title,
    employer: plan.employer === 'agency' ? 'council' : plan.employer,
    team_id: teamId,
    hours_per_week: plan.hours,
    statutory_role: plan.statutoryRole ?? null,
    from_on: book.day(-opened),
    until_on: null,
  })
  const hire = (since: number, until: number | null, holder: PostPlan): Worker =>
    writePerson(book, { plan: holder, postId, teamId, from: -since, until }, dice)
  const now = hire(plan.since, plan.emptyFor === undefined ? null : -plan.emptyFor, plan)
  if (!plan.hadAnother && (plan.caseRole === null || earliest < plan.since + GAP)) return [now]
  const { signsIn: _, ...earlier } = plan
  const since = Math.max(plan.since + 650, earliest)
  return [now, hire(since, -plan.since - GAP, { ...earlier, holding: 'permanent' })]
}

type Hired = {
  readonly plan: PostPlan
  readonly postId: string
  readonly teamId: string | null
  readonly from: number
  readonly until: number | null
}

function writePerson(book: Book, { plan, postId, teamId, from, until }: Hired, dice: Dice): Worker {
  const invented = inventName(
    dice,
    dice.chance(book.profile.speaksWelsh + 0.25) ? 'welsh' : 'english',
    dice.pick(['female', 'male']),
  )
  const name = plan.signsIn?.name ?? `${invented.given} ${invented.family}`
  const span = { from_on: book.day(from), until_on: book.dayOrNone(until) }
  const id = book.add(person, {
    name,
    email: plan.signsIn?.email ?? emailOf(name),
    phone: inventPhone(dice),
    job_title: plan.title,
    employer: plan.employer,
    team_id: teamId,
    welsh_level: plan.welsh ?? dice.weighted({ none: 5, 'a-little': 2, conversational: 1, works: 1 }),
    starts_on: span.from_on,
    leaves_on: span.until_on,
  })
  book.add(posting, { person_id: id, post_id: postId, kind: plan.holding, hours_per_week: plan.hours, ...span })
  return {
    id,
    name,
    title: plan.title,
    caseRole: plan.caseRole,
    team: plan.team,
    from,
    until,
    falls: plan.falls ?? 1,
    worksInWelsh: plan.welsh === 'works',
  }
}
