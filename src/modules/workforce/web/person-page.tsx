import { codeLabel } from '#kernel/code-list.ts'
import { readRecord } from '#db/record-store.ts'
import { isId } from '#kernel/id.ts'
import { count, type Counted, same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Banner } from '#ui/patterns/banner.tsx'
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
import { openProgrammes } from '../data/open-programmes.ts'
import { type HeldPost, postingsOf } from '../data/postings-of.ts'
import { teamName, teams } from '../data/teams.ts'
import { person } from '../domain/person.ts'
import { POSTING_KINDS } from '../domain/posting-kinds.ts'
import { posting } from '../domain/posting.ts'

const ABOUT: Words = { en: 'About this member of staff', cy: 'Am yr aelod hwn o staff' }
const POSTS: Words = { en: 'Posts held', cy: 'Swyddi a fu ganddynt' }
const NO_POSTS: Words = { en: 'No posts are recorded', cy: 'Nid oes swyddi wedi’u cofnodi' }
const ADD_POSTING: Words = { en: 'Record a post they hold', cy: 'Cofnodi swydd sydd ganddynt' }
const WORKLOAD: Words = { en: 'Workload', cy: 'Llwyth gwaith' }
const ANSWERS_FOR: Words = { en: 'Open programmes they answer for', cy: 'Rhaglenni agored y maent yn atebol amdanynt' }
const REMOVE: Words = { en: 'Remove', cy: 'Tynnu' }
const BACK: Words = { en: 'Workforce', cy: 'Gweithlu' }

const LEFT_WITH: Counted = {
  en: {
    one: 'They have left, and {n} open programme is still with them. Allocate it to someone else.',
    other: 'They have left, and {n} open programmes are still with them. Allocate them to someone else.',
  },
  cy: {
    one: 'Maent wedi gadael, ac mae {n} rhaglen agored ganddynt o hyd. Dyrannwch hi i rywun arall.',
    two: 'Maent wedi gadael, ac mae {n} raglen agored ganddynt o hyd. Dyrannwch nhw i rywun arall.',
    few: 'Maent wedi gadael, ac mae {n} rhaglen agored ganddynt o hyd. Dyrannwch nhw i rywun arall.',
    many: 'Maent wedi gadael, ac mae {n} rhaglen agored ganddynt o hyd. Dyrannwch nhw i rywun arall.',
    other: 'Maent wedi gadael, ac mae {n} o raglenni agored ganddynt o hyd. Dyrannwch nhw i rywun arall.',
  },
}

/** One member of staff: who they are, the posts they hold, and how much they answer for. No child is named. */
export async function personPage(visit: Visit): Promise<Response> {
  const id = visit.param('id')
  if (!isId(id)) throw new Problem(404)
  const { record, held, all, load } = await visit.look(async reader => ({
    record: found(await readRecord(reader, person, id)),
    held: await postingsOf(reader, id),
    all: await teams(reader, visit.today),
    load: visit.may('caseload.read') ? ((await openProgrammes(reader, visit.today)).get(id) ?? 0) : null,
  }))
  const { name, leaves_on } = record.values
  const mayWrite = visit.may('workforce.write')
  const choices = { team_id: all.map(team => ({ value: team.id, label: teamName(team) })) }
  return visit.page(
    { title: same(name), back: { path: '/workforce', label: BACK } },
    <>
      <Heading>{name}</Heading>
      {load !== null && load > 0 && leaves_on !== null && leaves_on < visit.today && (
        <Banner kind="warning">{count(LEFT_WITH, load)}</Banner>
      )}
      <SummaryCard
        title={ABOUT}
        facts={factsOf(person, record, { without: ['name'], choices })}
        changePath={mayWrite ? `/workforce/people/${id}/edit` : undefined}
        links={mayWrite ? [{ label: REMOVE, path: `/workforce/people/${id}/remove` }] : []}
      />
      {load !== null && (
        <SummaryCard
          title={WORKLOAD}
          facts={[{ label: ANSWERS_FOR, value: <Link path={`/caseload?whose=person-${id}`}>{String(load)}</Link> }]}
        />
      )}
      <Heading level={2}>{POSTS}</Heading>
      {held.length === 0 ? (
        <Paragraph look="quiet">{NO_POSTS}</Paragraph>
      ) : (
        <DataTable caption={POSTS} captionHidden columns={mayWrite ? [...COLUMNS, ...CHANGES] : COLUMNS} rows={held} />
      )}
      {mayWrite && (
        <ButtonLink path={`/workforce/people/${id}/postings/new`} look="secondary">
          {ADD_POSTING}
        </ButtonLink>
      )}
    </>,
  )
}

const day = (on: LocalDate | null) => on && <Day on={on} short />

const COLUMNS: readonly Column<HeldPost>[] = [
  {
    id: 'post',
    label: posting.fields.post_id.label,
    cell: ({ post_id, title }) => <Link path={`/workforce/posts/${post_id}`}>{title}</Link>,
  },
  { id: 'kind', label: posting.fields.kind.label, cell: ({ kind }) => codeLabel(POSTING_KINDS, kind) },
  { id: 'hours', label: posting.fields.hours_per_week.label, numeric: true, cell: one => one.hours_per_week },
  { id: 'from', label: posting.fields.from_on.label, cell: ({ from_on }) => day(from_on) },
  { id: 'until', label: posting.fields.until_on.label, cell: ({ until_on }) => day(until_on) },
]

const CHANGES = recordColumns<HeldPost>(
  ({ id, post_id }) => `/workforce/posts/${post_id}/postings/${id}`,
  ({ title }) => same(title),
)
