import type { Reader } from '#db/work.ts'

/** Who last changed a record, or one of several, and when. */
export async function lastChange(
  reader: Reader,
  ...recordIds: readonly [string, ...string[]]
): Promise<{ name: string; at: Date } | null> {
  const row = await reader
    .selectFrom('change_log')
    .leftJoin('account', 'account.id', 'change_log.account_id')
    .select(['account.name', 'change_log.at'])
    .where('change_log.record_id', 'in', recordIds)
    .orderBy('change_log.sequence', 'desc')
    .executeTakeFirst()
  return row ? { name: row.name ?? 'Sightline', at: row.at } : null
}
