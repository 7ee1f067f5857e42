import { sql } from 'kysely'
import type { Reader, Writer } from '#db/work.ts'
import { newId } from '#kernel/id.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { addDays } from '#kernel/local-date.ts'

export type Restriction = {
  readonly id: string
  readonly version: number
  readonly reason: string
  readonly from_on: LocalDate
  readonly owner_account_id: string
  readonly owner: string
  readonly readers: readonly string[]
}

/** The restriction that stands on a record today, with the names of those who may open it. */
export async function standingRestriction(
  reader: Reader,
  childId: string,
  today: LocalDate,
): Promise<Restriction | null> {
  const { rows } = await sql<Restriction>`
    select r.id, r.version, r.reason, r.from_on, r.owner_account_id, owner.name as owner,
           array(
             select a.name from restriction_reader named join account a on a.id = named.account_id
             where named.service_id = r.service_id and named.child_restriction_id = r.id order by a.name
           ) as readers
    from child_restriction r join account owner on owner.id = r.owner_account_id
    where r.child_id = ${childId} and r.from_on <= ${today} and (r.until_on is null or r.until_on >= ${today})
    order by r.from_on desc limit 1`.execute(reader)
  return rows[0] ?? null
}

type NewRestriction = {
  readonly childId: string
  readonly reason: string
  readonly ownerId: string
  readonly readerIds: readonly string[]
  readonly from: LocalDate
}

/** Closes a record to all but its owner and the people named. */
export async function restrictRecord(
  tx: Writer,
  { childId, reason, ownerId, readerIds, from }: NewRestriction,
): Promise<void> {
  const id = newId()
  const service_id = sql<string>`current_service()`
  await tx
    .insertInto('child_restriction')
    .values({ service_id, id, child_id: childId, reason, owner_account_id: ownerId, from_on: from })
    .execute()
  const readers = readerIds.filter(reader => reader !== ownerId)
  if (readers.length === 0) return
  await tx
    .insertInto('restriction_reader')
    .values(readers.map(account_id => ({ service_id, id: newId(), child_restriction_id: id, account_id })))
    .execute()
}

/** Opens a record again to everyone who works with children, from today. */
export async function liftRestriction(tx: Writer, childId: string, today: LocalDate): Promise<void> {
  await tx
    .updateTable('child_restriction')
    .set({ until_on: addDays(today, -1) })
    .where('child_id', '=', childId)
    .where(eb => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', today)]))
    .execute()
}

export type Colleague = { readonly id: string; readonly name: string }

/** Those in the service whose roles let them open children's records. */
export async function colleaguesWhoOpenRecords(
  reader: Reader,
  today: LocalDate,
  roles: readonly string[],
): Promise<readonly Colleague[]> {
  const { rows } = await sql<Colleague>`
    select distinct account.id, account.name
    from membership join account on account.id = membership.account_id
    where role = any(${sql.val([...roles])}::text[]) and from_on <= ${today} and (until_on is null or until_on >= ${today})
    order by account.name`.execute(reader)
  return rows
}
