import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { SAID, type SignalSaid } from './signal-list.ts'
import { BY_WHAT_MATTERS, standing } from './standing.ts'

type Asked = { readonly accountId: string; readonly today: LocalDate; readonly childId: string }

/** The signals that stand of a child whose record is open, those set aside among them: what matters first. */
export async function signalsOfChild(reader: Reader, asked: Asked): Promise<readonly SignalSaid[]> {
  const { rows } = await sql<SignalSaid>`
    with ${standing(asked)}, page as (select * from standing where child_id = ${asked.childId})
    select ${SAID}
    from page
    left join programme p
      on page.subject_kind = 'programme' and p.service_id = current_service() and p.id = page.subject_id
    order by ${BY_WHAT_MATTERS}`.execute(reader)
  return rows
}

/** What was once to be seen of a child, by rule: when it ended last, and how often it had been raised by then. */
export type EndedSignal = {
  readonly rule: string
  readonly programme_kind: string | null
  readonly raised_on: LocalDate
  readonly ended_on: LocalDate
  readonly times: number
}

/** The signals of a child that have ended, the last first: one line for each rule and programme. */
export async function endedSignals(reader: Reader, childId: string): Promise<readonly EndedSignal[]> {
  const { rows } = await sql<EndedSignal>`
    select s.rule, p.kind as programme_kind, min(s.raised_on) as raised_on, max(s.ended_on) as ended_on,
           max(s.times_raised) as times
    from signal s
    left join programme p on s.subject_kind = 'programme' and p.service_id = s.service_id and p.id = s.subject_id
    where s.service_id = current_service() and s.child_id = ${childId} and s.ended_on is not null
      and s.subject_kind <> 'victim'
    group by s.rule, s.subject_id, p.kind
    order by max(s.ended_on) desc, s.rule`.execute(reader)
  return rows
}
