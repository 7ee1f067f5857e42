import type { Db } from '#db/open.ts'
import { inIdentity } from '#db/work.ts'
import { tidyEmail } from '../domain/email-address.ts'
import { hashOfNobody, passwordMatches } from './password-hash.ts'

/** Whether the password was right, and whose account the e-mail address names. Only `isRight` may show to the outside. */
export type Checked = { readonly isRight: boolean; readonly accountId: string | null }

/** Checks a password in the same time whether there is such an account or not. */
export async function checkPassword(
  db: Db,
  typed: { email: string; password: string },
  request: string,
): Promise<Checked> {
  const email = tidyEmail(typed.email) ?? ''
  const row = await inIdentity(db, { accountId: null, request }, tx =>
    tx
      .selectFrom('account')
      .leftJoin('account_password', 'account_password.account_id', 'account.id')
      .select(['account.id', 'account.status', 'account_password.hash'])
      .where('account.email', '=', email)
      .executeTakeFirst(),
  )
  const matches = await passwordMatches(typed.password, row?.hash ?? (await hashOfNobody()))
  return { isRight: matches && row?.hash != null && row.status === 'active', accountId: row?.id ?? null }
}
