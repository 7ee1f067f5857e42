import { codeLabel } from '#kernel/code-list.ts'
import { count, type Counted, type Words } from '#kernel/language.ts'
import { holdsOn } from '#modules/children/domain/spans.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { FactGrid } from '#ui/patterns/fact-grid.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Link } from '#ui/text/link.tsx'
import type { Visit } from '#web/visit.ts'
import { type PostWithHolders, posts } from '../data/posts.ts'
import { teamName } from '../data/teams.ts'
import { PARTNERS } from '../domain/partners.ts'
import { post } from '../domain/post.ts'
import { STATUTORY_ROLES } from '../domain/statutory-roles.ts'
import { type PostState, postState } from '../domain/vacancy.ts'
import { PostStateTag, VACANT } from './post-state-tag.tsx'
import { WORKFORCE_TABS, WorkforceFrame } from './workforce-frame.tsx'

const ADD: Words = { en: 'Add a post', cy: 'Ychwanegu swydd' }
const LONGEST: Words = { en: 'Longest vacancy', cy: 'Y swydd wag hiraf' }
const HELD_BY: Words = { en: 'Held by', cy: 'Pwy sydd ynddi' }
const STATE: Words = { en: 'Status', cy: 'Statws' }

const DAYS: Counted = {
  en: { one: '{n} day', other: '{n} days' },
  cy: {
    one: '{n} diwrnod',
    two: '{n} ddiwrnod',
    few: '{n} diwrnod',
    many: '{n} diwrnod',
    other: '{n} diwrnod',
  },
}

type Standing = {
  readonly post: PostWithHolders
  readonly stands: PostState
  readonly holders: PostWithHolders['holders']
}

/** Every post that the service should have, the longest vacancies first. */
export async function postsPage(visit: Visit): Promise<Response> {
  const all = await visit.look(reader => posts(reader))
  const standing = all
    .map(one => ({
      post: one,
      stands: postState(one, one.holders, visit.today),
      holders: one.holders.filter(holder => holdsOn(holder, visit.today)),
    }))
    .toSorted((a, b) => daysVacant(b) - daysVacant(a))
  const vacant = standing.filter(({ stands }) => stands.state === 'vacant')
  const inForce = standing.filter(({ stands }) => stands.state !== 'ended')
  return visit.page(
    { title: WORKFORCE_TABS['/posts'], wide: true },
    <WorkforceFrame tab="/posts">
      <FactGrid
        facts={[
          { label: WORKFORCE_TABS['/posts'], value: inForce.length },
          { label: VACANT, value: vacant.length },
          { label: LONGEST, value: vacant[0] ? count(DAYS, daysVacant(vacant[0])) : '0', note: vacant[0]?.post.title },
        ]}
      />
      {standing.length === 0 ? (
        <EmptyState />
      ) : (
        <DataTable caption={WORKFORCE_TABS['/posts']} captionHidden columns={COLUMNS} rows={standing} />
      )}
      {visit.may('workforce.write') && <ButtonLink path="/workforce/posts/new">{ADD}</ButtonLink>}
    </WorkforceFrame>,
  )
}

const daysVacant = ({ stands }: Standing): number => (stands.state === 'vacant' ? stands.days : -1)

const COLUMNS: readonly Column<Standing>[] = [
  {
    id: 'title',
    label: post.fields.title.label,
    cell: one => <Link path={`/workforce/posts/${one.post.id}`}>{one.post.title}</Link>,
  },
  { id: 'state', label: STATE, cell: ({ stands }) => <PostStateTag found={stands} /> },
  {
    id: 'held-by',
    label: HELD_BY,
    cell: ({ holders }) =>
      holders.map(({ person_id, name }, index) => [
        index > 0 && ', ',
        <Link path={`/workforce/people/${person_id}`}>{name}</Link>,
      ]),
  },
  { id: 'employer', label: post.fields.employer.label, cell: one => codeLabel(PARTNERS, one.post.employer) },
  {
    id: 'team',
    label: post.fields.team_id.label,
    cell: ({ post: { team_name, team_welsh_name } }) =>
      team_name && teamName({ name: team_name, welsh_name: team_welsh_name }),
  },
  {
    id: 'statutory',
    label: post.fields.statutory_role.label,
    cell: one => one.post.statutory_role && codeLabel(STATUTORY_ROLES, one.post.statutory_role),
  },
]
