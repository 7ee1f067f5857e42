import { sql } from 'kysely'
import type { Reader, Writer } from '#db/work.ts'
import { newId } from '#kernel/id.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { restrictedFor } from './restricted-for.ts'

/** A child's name and what a page must know before it shows anything else. */
export type ChildHead = {
  readonly id: string
  readonly given_names: string
  readonly family_name: string
  readonly known_as: string | null
  readonly pronouns: string | null
  readonly date_of_birth: LocalDate
  readonly date_of_birth_estimated: boolean | null
  readonly spoken_language: string | null
  readonly written_language: string | null
  readonly interpreter_needed: boolean | null
  readonly communication_needs: string | null
  /** Whether a restriction keeps this person out. */
  readonly closed: boolean
  /** Whether any restriction stands, for the mark on the record. */
  readonly restricted: boolean
}

/** The head of a child's record, or null where the service has no such child. */
export async function childHead(
  reader: Reader,
  childId: string,
  accountId: string,
  today: LocalDate,
): Promise<ChildHead | null> {
  const { rows } = await sql<ChildHead>`
    select id, given_names, family_name, known_as, pronouns, date_of_birth, date_of_birth_estimated, spoken_language, written_language,
           interpreter_needed, communication_needs,
           ${restrictedFor(accountId, today)} as closed,
           exists (
             select from child_restriction r
             where r.service_id = child.service_id and r.child_id = child.id
               and r.from_on <= ${today} and (r.until_on is null or r.until_on >= ${today})
           ) as restricted
    from child where id = ${childId}`.execute(reader)
  return rows[0] ?? null
}

/** How long a record stays open to someone who gave a reason. */
const BREAK_GLASS_HOURS = 4

/**
 * Opens a restricted record to someone who is not named, for a few hours: their reason is kept, the opening is
 * logged, and whoever answers for the restriction is told. Answers the accounts that were told.
 */
export async function breakGlass(
  tx: Writer,
  { childId, accountId, reason }: { childId: string; accountId: string; reason: string },
  now: Date,
): Promise<readonly string[]> {
  const service_id = sql<string>`current_service()`
  await tx
    .insertInto('break_glass')
    .values({
      service_id,
      id: newId(),
      child_id: childId,
      account_id: accountId,
      reason,
      opened_at: now,
      until_at: new Date(now.getTime() + BREAK_GLASS_HOURS * 3_600_000),
    })
    .execute()
  const owners = await tx
    .selectFrom('child_restriction')
    .select('owner_account_id')
    .distinct()
    .where('child_id', '=', childId)
    .where(eb => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', sql<LocalDate>`${now}::date`)]))
    .execute()
  const told = owners.map(({ owner_account_id }) => owner_account_id)
  if (told.length > 0) {
    await tx
      .insertInto('notice')
      .values(
        told.map(owner => ({
          service_id,
          id: newId(),
          account_id: owner,
          kind: 'record-opened-with-reason',
          child_id: childId,
          about_account_id: accountId,
          sent_at: now,
        })),
      )
      .execute()
  }
  return told
}
