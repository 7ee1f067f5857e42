import { codeLabel } from '#kernel/code-list.ts'
import { readRecord } from '#db/record-store.ts'
import { isId } from '#kernel/id.ts'
import { same, type Words } from '#kernel/language.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { found, Problem } from '#web/problem.ts'
import { factsOf } from '#web/record-form/facts-of.tsx'
import { recordColumns } from '#web/record-form/record-columns.tsx'
import type { Visit } from '#web/visit.ts'
import { type Holder, posts } from '../data/posts.ts'
import { teamName, teams } from '../data/teams.ts'
import { post } from '../domain/post.ts'
import { POSTING_KINDS } from '../domain/posting-kinds.ts'
import { posting } from '../domain/posting.ts'
import { postState } from '../domain/vacancy.ts'
import { PostStateTag } from './post-state-tag.tsx'
import { WORKFORCE_TABS } from './workforce-frame.tsx'

const ABOUT: Words = { en: 'About this post', cy: 'Am y swydd hon' }
const HOLDERS: Words = { en: 'Who has held it', cy: 'Pwy sydd wedi bod ynddi' }
const NOBODY: Words = { en: 'Nobody is recorded in this post', cy: 'Nid oes neb wedi’i gofnodi yn y swydd hon' }
const ADD_HOLDER: Words = { en: 'Record who holds it', cy: 'Cofnodi pwy sydd ynddi' }
const REMOVE: Words = { en: 'Remove', cy: 'Tynnu' }
const STATE: Words = { en: 'Status', cy: 'Statws' }

/** One post: who provides it, who has held it, and since when it stands empty. */
export async function postPage(visit: Visit): Promise<Response> {
  const id = visit.param('id')
  if (!isId(id)) throw new Problem(404)
  const { record, held, all } = await visit.look(async reader => ({
    record: found(await readRecord(reader, post, id)),
    held: found((await posts(reader, id))[0]),
    all: await teams(reader, visit.today),
  }))
  const mayWrite = visit.may('workforce.write')
  const choices = { team_id: all.map(team => ({ value: team.id, label: teamName(team) })) }
  const stands = <PostStateTag found={postState(held, held.holders, visit.today)} />
  return visit.page(
    { title: same(held.title), back: { path: '/workforce/posts', label: WORKFORCE_TABS['/posts'] } },
    <>
      <Heading>{held.title}</Heading>
      <SummaryCard
        title={ABOUT}
        facts={[{ label: STATE, value: stands }, ...factsOf(post, record, { without: ['title'], choices })]}
        changePath={mayWrite ? `/workforce/posts/${id}/edit` : undefined}
        links={mayWrite ? [{ label: REMOVE, path: `/workforce/posts/${id}/remove` }] : []}
      />
      <Heading level={2}>{HOLDERS}</Heading>
      {held.holders.length === 0 ? (
        <Paragraph look="quiet">{NOBODY}</Paragraph>
      ) : (
        <DataTable
          caption={HOLDERS}
          captionHidden
          columns={mayWrite ? [...COLUMNS, ...changes(id)] : COLUMNS}
          rows={held.holders}
        />
      )}
      {mayWrite && (
        <ButtonLink path={`/workforce/posts/${id}/postings/new`} look="secondary">
          {ADD_HOLDER}
        </ButtonLink>
      )}
    </>,
  )
}

const COLUMNS: readonly Column<Holder>[] = [
  {
    id: 'person',
    label: posting.fields.person_id.label,
    cell: ({ person_id, name }) => <Link path={`/workforce/people/${person_id}`}>{name}</Link>,
  },
  { id: 'kind', label: posting.fields.kind.label, cell: ({ kind }) => codeLabel(POSTING_KINDS, kind) },
  { id: 'hours', label: posting.fields.hours_per_week.label, numeric: true, cell: one => one.hours_per_week },
  { id: 'from', label: posting.fields.from_on.label, cell: ({ from_on }) => <Day on={from_on} short /> },
  { id: 'until', label: posting.fields.until_on.label, cell: one => one.until_on && <Day on={one.until_on} short /> },
]

const changes = (postId: string): readonly Column<Holder>[] =>
  recordColumns(
    ({ id }) => `/workforce/posts/${postId}/postings/${id}`,
    ({ name }) => same(name),
  )
