import { type RawBuilder, sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import { addDays, type LocalDate } from '#kernel/local-date.ts'
import { restrictedFor } from '#modules/children/index.ts'
import type { Asked } from './victim-facts.ts'

/** An offence that harmed somebody. Of a closed record nothing but the child’s name is shown. */
export type OffenceWithVictim = {
  readonly id: string
  readonly child_id: string
  readonly given_names: string
  readonly family_name: string
  readonly closed: boolean
  readonly description: string
  readonly committed_on: LocalDate
}

type Page = { readonly limit: number; readonly offset: number }

/** For so many days after an offence somebody asks whom it harmed, and for as long as there is work with the child. */
const ASKED_FOR = 365

/** The offences marked with a victim for whom nobody is recorded, the newest first, and how many there are. */
export async function unrecordedVictims(
  reader: Reader,
  asked: Asked,
  { limit, offset }: Page,
): Promise<{ readonly offences: readonly OffenceWithVictim[]; readonly total: number }> {
  const { rows } = await sql<OffenceWithVictim & { total: number }>`
    select ${columns(asked)}, count(*) over () as total ${FROM}
    where o.service_id = current_service() and o.victim_identified
      and not exists (select from victim_harm h where h.service_id = o.service_id and h.offence_id = o.id)
      and (o.committed_on >= ${addDays(asked.today, -ASKED_FOR)} or exists (
        select from programme p
        where p.service_id = o.service_id and p.child_id = o.child_id and p.ended_on is null))
    order by o.committed_on desc, o.id limit ${limit} offset ${offset}`.execute(reader)
  return { offences: rows, total: rows[0]?.total ?? 0 }
}

/** The newest offences marked with a victim, to choose from; none of a record that is closed to this person. */
export async function offencesToChoose(reader: Reader, asked: Asked): Promise<readonly OffenceWithVictim[]> {
  const { rows } = await sql<OffenceWithVictim>`
    select ${columns(asked)} ${FROM}
    where o.service_id = current_service() and o.victim_identified and not ${restrictedFor(asked.accountId, asked.today)}
    order by o.committed_on desc, o.id limit 200`.execute(reader)
  return rows
}

/** One offence, whether marked with a victim or not; null where there is none. */
export async function offenceById(reader: Reader, id: string, asked: Asked): Promise<OffenceWithVictim | null> {
  const { rows } = await sql<OffenceWithVictim>`
    select ${columns(asked)} ${FROM} where o.service_id = current_service() and o.id = ${id}`.execute(reader)
  return rows[0] ?? null
}

const columns = ({ accountId, today }: Asked): RawBuilder<unknown> => sql`
  o.id, o.child_id, child.given_names, child.family_name, ${restrictedFor(accountId, today)} as closed,
  o.description, o.committed_on`

const FROM = sql`from offence o join child on child.service_id = o.service_id and child.id = o.child_id`
