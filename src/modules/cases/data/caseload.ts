import { type RawBuilder, sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { soughtWords } from '#modules/children/domain/name-keys.ts'
import { restrictedFor } from '#modules/children/index.ts'
import { CASELOAD_ROLES } from '../domain/caseload-roles.ts'
import type { ProgrammeStatus } from '../domain/programme-status.ts'
import { liveStatusOn, standingOn, WITH_STANDING } from './live-status.ts'

/** Whose programmes a list shows. */
export type Whose = { readonly of: 'everyone' | 'nobody' } | { readonly of: 'person' | 'team'; readonly id: string }

export const CASELOAD_SORTS = ['name', 'age', 'start', 'end', 'manager'] as const
export type CaseloadSort = (typeof CASELOAD_SORTS)[number]

export type CaseloadQuery = {
  readonly whose: Whose
  readonly kind: string | null
  readonly status: ProgrammeStatus | null
  readonly text: string
  readonly sort: CaseloadSort
  readonly descending: boolean
  readonly page: number
  readonly perPage: number
  readonly accountId: string
  /** The member of staff whom the account belongs to: their own caseload hides no name’s company from them. */
  readonly personId: string | null
  readonly today: LocalDate
}

/** A child’s programme as a list shows it. Of a record closed to the reader it says the name and no more. */
export type CaseloadRow = {
  readonly id: string
  readonly child_id: string
  readonly given_names: string
  readonly family_name: string
  readonly closed: boolean
  readonly date_of_birth: LocalDate | null
  readonly kind: string | null
  readonly status: ProgrammeStatus | null
  readonly starts_on: LocalDate | null
  readonly expected_end_on: LocalDate | null
  readonly manager: string | null
}

export type Caseload = {
  readonly rows: readonly CaseloadRow[]
  /** How many there are on all pages. */
  readonly total: number
  /** How many there are of each status, and of how many children, whichever status is asked for. */
  readonly counts: Readonly<Partial<Record<ProgrammeStatus, number>>>
  readonly children: number
}

type Answer = {
  readonly rows: readonly CaseloadRow[]
  readonly total: number
  readonly counts: Caseload['counts'] | null
  readonly children: number
}

/** The programmes that go on, of those asked for, one page of them, and how they stand together. */
export async function caseload(reader: Reader, query: CaseloadQuery): Promise<Caseload> {
  const { status, page, perPage } = query
  const { rows } = await sql<Answer>`
    with theirs as materialized (${theirs(query) ?? sql`select null::uuid as programme_id`}),
    ${standingOn(query.today, theirs(query) ? THEIRS : undefined)},
    going as materialized (${going(query)}),
    here as materialized (${asFarAsShown(query)}),
    asked as (select * from here where ${status}::text is null or (status = ${status} and not closed)),
    listed as (select * from asked order by ${order(query)} limit ${perPage} offset ${(page - 1) * perPage})
    select
      (select coalesce(jsonb_agg(to_jsonb(listed) order by ${order(query)}), '[]') from listed) as rows,
      (select count(*) from asked) as total,
      (select jsonb_object_agg(status, n) from (select status, count(*) as n from here group by status) each) as counts,
      (select count(distinct child_id) from here) as children`.execute(reader)
  const answer = rows[0]
  return {
    rows: answer?.rows ?? [],
    total: answer?.total ?? 0,
    counts: answer?.counts ?? {},
    children: answer?.children ?? 0,
  }
}

/** The programmes that have not ended, of those asked for by who works on them. */
const going = (query: CaseloadQuery): RawBuilder<unknown> => sql`
  select programme.id, programme.child_id, programme.kind, programme.starts_on, programme.expected_end_on,
         child.given_names, child.family_name, child.date_of_birth,
         answering.names as manager, ${liveStatusOn(query.today)} as status,
         ${restrictedFor(query.accountId, query.today)} as closed
  from programme
  join child on child.service_id = programme.service_id and child.id = programme.child_id
  ${WITH_STANDING}
  where programme.ended_on is null ${theirs(query) ? sql`and programme.id in (${THEIRS})` : sql``}`

/** Those asked for, of closed records no more than the name. */
const asFarAsShown = (query: CaseloadQuery): RawBuilder<unknown> => sql`
  select id, child_id, given_names, family_name, closed, status,
         case when closed then null else date_of_birth end as date_of_birth,
         case when closed then null else kind end as kind,
         case when closed then null else starts_on end as starts_on,
         case when closed then null else expected_end_on end as expected_end_on,
         case when closed then null else manager end as manager
  from going
  where status <> 'transferred-out' and ${query.whose.of === 'nobody' ? sql`manager is null` : sql`true`} and ${named(query.text)}
    and (${query.kind}::text is null or kind = ${query.kind})
    and not (closed and ${tellsMore(query)})`

/** Whether being in the list would itself tell of a closed record: its kind, or who works on it. */
const tellsMore = ({ kind, whose, personId }: CaseloadQuery): RawBuilder<boolean> =>
  sql.lit(kind !== null || (whose.of !== 'everyone' && !(whose.of === 'person' && whose.id === personId)))

/** The programmes that someone, or a team, works on: few of many, so that nothing is worked out for the rest. */
function theirs({ whose, today }: CaseloadQuery): RawBuilder<unknown> | null {
  switch (whose.of) {
    case 'everyone':
    case 'nobody':
      return null
    case 'person':
      return sql`${workedOn(today)} and a.person_id = ${whose.id}`
    case 'team':
      return sql`${workedOn(today)} and a.person_id in (select id from person where team_id = ${whose.id})`
  }
}

const THEIRS: RawBuilder<unknown> = sql`select programme_id from theirs`

const workedOn = (on: LocalDate): RawBuilder<unknown> => sql`
  select a.programme_id from allocation a
  where a.role = any(${sql.val([...CASELOAD_ROLES])}::text[])
    and a.from_on <= ${on} and (a.until_on is null or a.until_on >= ${on})`

/** Every word sought is the beginning of one of the child’s names, or another form or sound of it. */
function named(text: string): RawBuilder<unknown> {
  const words = soughtWords(text)
  if (words.length === 0) return sql`true`
  return sql.join(
    words.map(
      ({ beginning, alike }) => sql`child_id in (
        select child_id from child_name_key where key >= ${beginning} and key < ${`${beginning}\u{10FFFF}`}
        union all
        select child_id from child_name_key where key = any(${sql.val([...alike])}::text[])
      )`,
    ),
    sql` and `,
  )
}

const KEYS = {
  name: ['lower(family_name)', 'lower(given_names)'],
  age: ['date_of_birth'],
  start: ['starts_on'],
  end: ['expected_end_on'],
  manager: ['lower(manager)'],
} as const satisfies Record<CaseloadSort, readonly string[]>

/** An age rises as a date of birth falls. What is not known, or not shown, comes last either way. */
function order({ sort, descending }: CaseloadQuery): RawBuilder<unknown> {
  const falls = sort === 'age' ? !descending : descending
  const direction = sql.raw(falls ? 'desc nulls last' : 'asc nulls last')
  const keys = KEYS[sort].map(key => sql`${sql.raw(key)} ${direction}`)
  return sql.join([...keys, sql.raw('lower(family_name), lower(given_names), id')])
}
