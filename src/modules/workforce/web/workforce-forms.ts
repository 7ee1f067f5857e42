import { readRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import { isId } from '#kernel/id.ts'
import { same } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Choice, RecordForm, Subject } from '#web/record-form/record-form.ts'
import { found, Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { posts } from '../data/posts.ts'
import { teamName, teams } from '../data/teams.ts'
import { person } from '../domain/person.ts'
import { post } from '../domain/post.ts'
import { posting } from '../domain/posting.ts'
import { team } from '../domain/team.ts'
import { colleagueChoices } from './colleague-choices.ts'
import { refusePosting } from './refuse-posting.ts'

/** About the service itself, and no child. */
const about = (back: string, rest: Partial<Subject> = {}): Subject => ({
  childId: null,
  back,
  fixed: {},
  choices: {},
  ...rest,
})

const teamChoices = async (visit: Visit): Promise<readonly Choice[]> => {
  const all = await visit.look(reader => teams(reader, visit.today))
  return all
    .filter(({ until_on }) => until_on === null || until_on >= visit.today)
    .map(one => ({ value: one.id, label: teamName(one) }))
}

export const teamForm: RecordForm = {
  entity: team,
  path: '/workforce/teams',
  permission: 'workforce.write',
  newTitle: { en: 'Add a team', cy: 'Ychwanegu tîm' },
  editTitle: { en: 'Change a team', cy: 'Newid tîm' },
  open: () => Promise.resolve(about('/workforce/teams')),
  after: () => '/workforce/teams',
}

export const personForm: RecordForm = {
  entity: person,
  path: '/workforce/people',
  permission: 'workforce.write',
  newTitle: { en: 'Add a member of staff', cy: 'Ychwanegu aelod o staff' },
  editTitle: { en: 'Change a member of staff', cy: 'Newid aelod o staff' },
  open: async visit => about('/workforce', { choices: { team_id: await teamChoices(visit) } }),
  after: (_visit, id) => `/workforce/people/${id}`,
}

export const postForm: RecordForm = {
  entity: post,
  path: '/workforce/posts',
  permission: 'workforce.write',
  newTitle: { en: 'Add a post', cy: 'Ychwanegu swydd' },
  editTitle: { en: 'Change a post', cy: 'Newid swydd' },
  open: async visit => about('/workforce/posts', { choices: { team_id: await teamChoices(visit) } }),
  after: (_visit, id) => `/workforce/posts/${id}`,
}

const POSTING = {
  entity: posting,
  permission: 'workforce.write',
  newTitle: { en: 'Record who holds a post', cy: 'Cofnodi pwy sydd mewn swydd' },
  editTitle: { en: 'Change a posting', cy: 'Newid penodiad' },
  refuse: refusePosting,
} as const satisfies Partial<RecordForm>

/** From the page of a post: who comes into it. */
export const postingToPostForm: RecordForm = {
  ...POSTING,
  path: '/workforce/posts/:postId/postings',
  open: async visit => {
    const postId = idIn(visit, 'postId')
    const choices = await visit.look(async reader => {
      found(await readRecord(reader, post, postId))
      return colleagueChoices(reader, visit.today)
    })
    return about(`/workforce/posts/${postId}`, {
      fixed: { post_id: postId },
      initial: { from_on: visit.today },
      choices: { person_id: choices },
    })
  },
  after: visit => `/workforce/posts/${visit.param('postId')}`,
}

/** From the page of a person: which post they come into. */
export const postingOfPersonForm: RecordForm = {
  ...POSTING,
  path: '/workforce/people/:personId/postings',
  open: async visit => {
    const personId = idIn(visit, 'personId')
    const choices = await visit.look(async reader => {
      found(await readRecord(reader, person, personId))
      return postsToChoose(reader, visit.today)
    })
    return about(`/workforce/people/${personId}`, {
      fixed: { person_id: personId },
      initial: { from_on: visit.today },
      choices: { post_id: choices },
    })
  },
  after: visit => `/workforce/people/${visit.param('personId')}`,
}

const idIn = (visit: Visit, name: string): string => {
  const id = visit.param(name)
  if (!isId(id)) throw new Problem(404)
  return id
}

async function postsToChoose(reader: Reader, today: LocalDate): Promise<readonly Choice[]> {
  const all = await posts(reader)
  return all
    .filter(({ until_on }) => until_on === null || until_on >= today)
    .map(({ id, title }) => ({ value: id, label: same(title) }))
}
