import type { Writer } from '#db/work.ts'
import { newId } from '#kernel/id.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { tidyEmail } from '../domain/email-address.ts'
import { recordEvent } from './record-event.ts'

export type NewAccount = { readonly name: string; readonly email: string }

export type Created = { readonly accountId: string; readonly isNew: boolean }

/** The account with this e-mail address: the one there is, as it is, or a new one. */
export async function createAccount(
  tx: Writer,
  { name, email: typed }: NewAccount,
  now: Date,
): Promise<Result<Created, 'not-an-email' | 'no-name'>> {
  const email = tidyEmail(typed)
  if (!email) return refuse('not-an-email')
  const existing = await tx.selectFrom('account').select('id').where('email', '=', email).executeTakeFirst()
  if (existing) return ok({ accountId: existing.id, isNew: false })
  if (name.trim() === '') return refuse('no-name')
  const id = newId()
  await tx.insertInto('account').values({ id, email, name: name.trim(), created_at: now }).execute()
  await recordEvent(tx, id, 'created', now)
  return ok({ accountId: id, isNew: true })
}
