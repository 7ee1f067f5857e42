import type { Writer } from '#db/work.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { tidyEmail } from '../domain/email-address.ts'
import type { CouncilPerson } from './council-provider.ts'
import { recordEvent } from './record-event.ts'

export type MatchProblem = 'no-account' | 'email-not-verified' | 'disabled' | 'email-of-someone-else'

/**
 * The account of someone whom the council's provider has confirmed. The first time it is found by the address that
 * the provider vouches for, and linked; from then on by the provider's own name for the person, so that whoever is
 * given a leaver's address does not inherit the leaver's account.
 */
export async function matchCouncilPerson(
  tx: Writer,
  person: CouncilPerson,
  now: Date,
): Promise<Result<string, MatchProblem>> {
  const linked = await tx
    .selectFrom('account_identity')
    .innerJoin('account', 'account.id', 'account_identity.account_id')
    .select(['account.id', 'account.status'])
    .where('issuer', '=', person.issuer)
    .where('subject', '=', person.subject)
    .executeTakeFirst()
  if (linked) return linked.status === 'active' ? ok(linked.id) : refuse('disabled')
  return linkByEmail(tx, person, now)
}

async function linkByEmail(tx: Writer, person: CouncilPerson, now: Date): Promise<Result<string, MatchProblem>> {
  if (person.verifiedEmail === null) return refuse('email-not-verified')
  const account = await tx
    .selectFrom('account')
    .select(['id', 'status'])
    .where('email', '=', tidyEmail(person.verifiedEmail) ?? '')
    .executeTakeFirst()
  if (!account) return refuse('no-account')
  if (account.status !== 'active') return refuse('disabled')
  const other = await tx
    .selectFrom('account_identity')
    .select('subject')
    .where('account_id', '=', account.id)
    .where('issuer', '=', person.issuer)
    .executeTakeFirst()
  if (other) return refuse('email-of-someone-else')
  await tx
    .insertInto('account_identity')
    .values({ issuer: person.issuer, subject: person.subject, account_id: account.id, linked_at: now })
    .execute()
  await recordEvent(tx, account.id, 'council-linked', now, person.issuer)
  return ok(account.id)
}
