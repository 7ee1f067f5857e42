import { type RawBuilder, sql } from 'kysely'
import type { Reader } from './work.ts'

export const LOGS = ['change_log', 'access_log'] as const
export type LogName = (typeof LOGS)[number]

/** One row of a log as a seal knows it. */
export type LogRow = { readonly sequence: number; readonly hash: Uint8Array }

/** A stretch of one service's log: after one sequence number (null: from the very first), up to and with another. */
export type Stretch = {
  readonly log: LogName
  readonly serviceId: string
  readonly after: number | null
  readonly through: number
}

// Written so that every PostgreSQL, and a restored backup, gives the same text for the same row.
const moment = sql`(extract(epoch from at) * 1000000)::bigint`
const WHOLE_ROW: Readonly<Record<LogName, RawBuilder<unknown>>> = {
  change_log: sql`service_id, sequence, ${moment}, account_id, request, table_name, record_id, action, before::text, after::text`,
  access_log: sql`service_id, sequence, ${moment}, account_id, request, action, child_id, detail::text`,
}

/** The next rows of a stretch in their order, each with the SHA-256 of all that it says. */
export async function hashLogRows(
  reader: Reader,
  { log, serviceId, after, through }: Stretch,
  limit: number,
): Promise<readonly LogRow[]> {
  const found = await sql<LogRow>`
    select sequence, sha256(convert_to(jsonb_build_array(${WHOLE_ROW[log]})::text, 'UTF8')) as hash
    from ${sql.table(log)}
    where service_id = ${serviceId} and sequence <= ${through} ${after === null ? sql`` : sql`and sequence > ${after}`}
    order by sequence
    limit ${limit}`.execute(reader)
  return found.rows
}
