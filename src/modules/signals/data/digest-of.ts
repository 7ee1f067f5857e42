import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import { londonDay } from '#kernel/local-date.ts'
import type { Digest } from '../domain/digest-words.ts'
import { inView, type Looking } from './in-view.ts'
import { heightOn, standing } from './standing.ts'

/** Before anyone was told anything: all of it is new. */
const NEVER = new Date('2000-01-01T00:00:00Z')

/** What is new to someone since they were told last, among what is open to them; null for those who want no messages. */
export async function digestOf(reader: Reader, looking: Looking): Promise<Digest | null> {
  const told = await sql<{ told_at: Date | null; declined: boolean }>`
    select (select max(told_at) from signal_digest
            where service_id = current_service() and account_id = ${looking.accountId}) as told_at,
           exists (select from signal_digest_declined
                   where service_id = current_service() and account_id = ${looking.accountId}) as declined`.execute(
    reader,
  )
  if (told.rows[0]?.declined) return null
  const since = told.rows[0]?.told_at ?? NEVER
  const then = londonDay(since)
  const mine = sql`not closed and ${inView('mine', looking)}`
  const least = looking.oversees === 'service' ? 2 : 1
  const hadCome = sql`first_seen_at <= ${since} and ${heightOn(then, 'standing')} >= ${sql.lit(least)}`
  const comeUp = looking.oversees === 'own' ? sql`false` : sql`${inView('come-up', looking)} and not (${hadCome})`
  const { rows } = await sql<Digest>`
    with ${standing(looking)}
    select (count(*) filter (where ${mine} and first_seen_at > ${since}))::int as fresh,
           (count(*) filter (where ${mine} and due_on < ${looking.today}))::int as late,
           (count(*) filter (where ${mine} and due_on < ${looking.today} and due_on >= ${then}))::int as "newlyLate",
           (count(*) filter (where not closed and ${comeUp}))::int as "comeUp"
    from standing`.execute(reader)
  return rows[0] ?? null
}
