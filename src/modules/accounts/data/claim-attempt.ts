import type { Writer } from '#db/work.ts'
import { londonDay } from '#kernel/local-date.ts'
import { type AttemptKind, stillCounted, type Wait, waitAfter } from '../domain/throttle.ts'
import { hashOf } from './secret-token.ts'

export type AttemptKey = { readonly kind: AttemptKind; readonly subject: string }

type Counted = AttemptKey & { readonly failures: { readonly count: number; readonly last: Date } | null }

/**
 * Takes an attempt if none of the counts asks to wait. It counts as failed from this moment, before it is known to
 * be, so that many at once get no further than one after another; a success forgives it.
 */
export async function claimAttempt(tx: Writer, keys: readonly AttemptKey[], now: Date): Promise<Wait> {
  const counts: Counted[] = []
  for (const key of keys) counts.push({ ...key, failures: await lockCount(tx, key, now) })
  for (const { kind, failures } of counts) {
    const wait = waitAfter(kind, failures, now, londonDay(now))
    if (wait.state !== 'go-ahead') return wait
  }
  for (const { kind, subject, failures } of counts) {
    await setCount(tx, { kind, subject }, { failures: stillCounted(kind, failures, now) + 1, last_failed_at: now })
  }
  return { state: 'go-ahead' }
}

async function lockCount(tx: Writer, { kind, subject }: AttemptKey, now: Date): Promise<Counted['failures']> {
  const subject_hash = hashOf(subject)
  await tx
    .insertInto('sign_in_attempt')
    .values({ kind, subject_hash, failures: 0, last_failed_at: now })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const row = await tx
    .selectFrom('sign_in_attempt')
    .select(['failures', 'last_failed_at'])
    .where('kind', '=', kind)
    .where('subject_hash', '=', subject_hash)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return row.failures === 0 ? null : { count: row.failures, last: row.last_failed_at }
}

const setCount = (tx: Writer, { kind, subject }: AttemptKey, count: { failures: number; last_failed_at: Date }) =>
  tx
    .updateTable('sign_in_attempt')
    .set(count)
    .where('kind', '=', kind)
    .where('subject_hash', '=', hashOf(subject))
    .execute()

/** After a success: the person's own count is forgotten, and the address's loses this attempt. */
export async function forgiveAttempt(tx: Writer, keys: readonly AttemptKey[]): Promise<void> {
  for (const { kind, subject } of keys) {
    if (kind === 'address') await takeOneOff(tx, subject)
    else await forgetFailures(tx, kind, subject)
  }
}

export async function forgetFailures(tx: Writer, kind: AttemptKind, subject: string): Promise<void> {
  await tx.deleteFrom('sign_in_attempt').where('kind', '=', kind).where('subject_hash', '=', hashOf(subject)).execute()
}

const takeOneOff = (tx: Writer, address: string) =>
  tx
    .updateTable('sign_in_attempt')
    .set(eb => ({ failures: eb('failures', '-', 1) }))
    .where('kind', '=', 'address')
    .where('subject_hash', '=', hashOf(address))
    .where('failures', '>', 0)
    .execute()
