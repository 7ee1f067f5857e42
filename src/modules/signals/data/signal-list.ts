import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Fact, OwnerRole, Severity } from '../domain/rule.ts'
import type { SignalView } from '../domain/signal-views.ts'
import { inView, isNarrowed, type Looking, type Narrowed } from './in-view.ts'
import { BY_WHAT_MATTERS, standing } from './standing.ts'

/** A decision by which a signal is set aside. */
export type Aside = {
  readonly id: string
  readonly reason: string
  readonly set_on: LocalDate
  readonly until_on: LocalDate
  readonly by_id: string
  readonly by: string
}

/** What a signal says, as far as a list or a page shows it. */
export type SignalSaid = {
  readonly id: string
  readonly child_id: string
  readonly rule: string
  readonly programme_kind: string | null
  readonly severity: Severity
  readonly says: Words
  readonly evidence: readonly Fact[]
  readonly todo: { readonly words: Words; readonly path: string }
  readonly facts: string
  readonly raised_on: LocalDate
  readonly due_on: LocalDate
  readonly times_raised: number
  readonly owner_role: OwnerRole
  /** A place in HEIGHTS. */
  readonly height: number
  /** Whose work it is part of. */
  readonly with_id: string | null
  readonly with_name: string | null
  readonly aside: Aside | null
}

/** A signal in a list: with whose it is. Of a closed record, the name alone. */
export type ListedSignal = SignalSaid & {
  readonly given_names: string
  readonly family_name: string
  readonly closed: boolean
}

type Asked = Looking & {
  readonly view: SignalView
  readonly narrowed: Narrowed
  readonly page: number
  readonly perPage: number
}

export type SignalList = { readonly rows: readonly ListedSignal[]; readonly total: number }

/** A page of the signals in a view. A child whose record is closed stands in it once. */
export async function signalList(reader: Reader, asked: Asked): Promise<SignalList> {
  const { view, narrowed, page, perPage } = asked
  const { rows } = await sql<ListedSignal & { total: number }>`
    with ${standing(asked)},
    seen as (
      select *, row_number() over (partition by closed, child_id order by id) as nth from standing
      where ${inView(view, asked)} and ${isNarrowed(narrowed)}
    ),
    page as (
      select *, count(*) over () as total from seen where not closed or nth = 1
      order by ${BY_WHAT_MATTERS} limit ${perPage} offset ${(page - 1) * perPage}
    )
    select ${SAID}, page.closed, page.total::int as total, c.given_names, c.family_name
    from page
    join child c on c.service_id = current_service() and c.id = page.child_id
    left join programme p
      on page.subject_kind = 'programme' and p.service_id = current_service() and p.id = page.subject_id
    order by ${BY_WHAT_MATTERS}`.execute(reader)
  return { rows, total: rows[0]?.total ?? 0 }
}

/** The columns of what a signal says, from a row of `page` and its programme `p`. */
export const SAID = sql`
  page.id, page.child_id, page.rule, p.kind as programme_kind, page.severity, page.says, page.evidence, page.todo,
  page.facts, page.raised_on, page.due_on, page.times_raised, page.owner_role, page.height, page.with_id,
  page.with_name,
  (select jsonb_build_object('id', a.id, 'reason', a.reason, 'set_on', a.set_on, 'until_on', a.until_on,
     'by_id', a.person_id, 'by', decider.name)
   from signal_set_aside a
   join person decider on decider.service_id = a.service_id and decider.id = a.person_id
   where a.service_id = current_service() and a.id = page.aside_id) as aside`
