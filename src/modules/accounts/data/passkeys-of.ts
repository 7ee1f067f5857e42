import type { Reader, Writer } from '#db/work.ts'
import { recordEvent } from './record-event.ts'

export type Passkey = {
  readonly id: string
  readonly name: string
  readonly createdAt: Date
  readonly lastUsedAt: Date | null
}

/** Someone's passkeys, oldest first. */
export async function passkeysOf(reader: Reader, accountId: string): Promise<readonly Passkey[]> {
  const rows = await reader
    .selectFrom('account_passkey')
    .select(['id', 'name', 'created_at', 'last_used_at'])
    .where('account_id', '=', accountId)
    .orderBy('created_at')
    .execute()
  return rows.map(row => ({ id: row.id, name: row.name, createdAt: row.created_at, lastUsedAt: row.last_used_at }))
}

export async function removePasskey(tx: Writer, accountId: string, id: string, now: Date): Promise<void> {
  const removed = await tx
    .deleteFrom('account_passkey')
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .returning('name')
    .executeTakeFirst()
  if (removed) await recordEvent(tx, accountId, 'passkey-removed', now, removed.name)
}
