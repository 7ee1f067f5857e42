import type { Db } from '#db/db.ts'
import { inIdentity } from '#db/work.ts'
import { tidyEmail } from '../domain/email-address.ts'
import { hashOfNobody, passwordMatches } from './password-hash.ts'

export type Typed = { readonly email: string; readonly password: string }

/** Whose password it is, or null where it is nobody's: in the same time whether there is such an account or not. */
export async function checkPassword(db: Db, { email, password }: Typed, request: string): Promise<string | null> {
  const row = await inIdentity(db, { accountId: null, request }, tx =>
    tx
      .selectFrom('account')
      .leftJoin('account_password', 'account_password.account_id', 'account.id')
      .select(['account.id', 'account.status', 'account_password.hash'])
      .where('account.email', '=', tidyEmail(email) ?? '')
      .executeTakeFirst(),
  )
  const hash = row?.hash ?? null
  const matches = await passwordMatches(password, hash ?? (await hashOfNobody()))
  return row && hash !== null && matches && row.status === 'active' ? row.id : null
}
