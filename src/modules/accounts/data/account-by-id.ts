import type { Reader } from '#db/work.ts'
import type { KnownAccount } from './account-by-email.ts'

export async function accountById(reader: Reader, accountId: string): Promise<KnownAccount | null> {
  const row = await reader
    .selectFrom('account')
    .select(['id', 'name', 'email', 'status'])
    .where('id', '=', accountId)
    .executeTakeFirst()
  return row ? { accountId: row.id, name: row.name, email: row.email, isActive: row.status === 'active' } : null
}
