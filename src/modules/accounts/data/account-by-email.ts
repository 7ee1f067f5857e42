import type { Reader } from '#db/work.ts'
import { tidyEmail } from '../domain/email-address.ts'

export type KnownAccount = {
  readonly accountId: string
  readonly name: string
  readonly email: string
  readonly isActive: boolean
}

/** The account with an e-mail address, however it was typed. */
export async function accountByEmail(reader: Reader, typed: string): Promise<KnownAccount | null> {
  const row = await reader
    .selectFrom('account')
    .select(['id', 'name', 'email', 'status'])
    .where('email', '=', tidyEmail(typed) ?? '')
    .executeTakeFirst()
  return row ? { accountId: row.id, name: row.name, email: row.email, isActive: row.status === 'active' } : null
}
