import { Secret, TOTP } from 'otpauth'
import type { Reader, Writer } from '#db/work.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { recordEvent } from './record-event.ts'

/** One code before and one after the present one is taken, for clocks that differ (RFC 6238 section 5.2). */
const WINDOW = 1
const PERIOD = 30

const totp = (secret: string, label: string) =>
  new TOTP({
    issuer: 'Sightline',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD,
    secret: Secret.fromBase32(secret),
  })

export type Pairing = { readonly secret: string; readonly uri: string }

/** The secret to pair an app with: the one begun and not yet confirmed, so that a reload shows the same, or a new one. */
export async function beginPairing(
  tx: Writer,
  accountId: string,
  email: string,
): Promise<Result<Pairing, 'already-paired'>> {
  const row = await tx
    .selectFrom('account_totp')
    .select(['secret', 'confirmed_at'])
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (row?.confirmed_at) return refuse('already-paired')
  const secret = row?.secret ?? new Secret({ size: 20 }).base32
  if (!row) await tx.insertInto('account_totp').values({ account_id: accountId, secret }).execute()
  return ok({ secret, uri: totp(secret, email).toString() })
}

/** Pairs the app, on a first code that proves that it works. */
export async function confirmPairing(
  tx: Writer,
  accountId: string,
  code: string,
  now: Date,
): Promise<Result<null, 'wrong-code'>> {
  const step = await acceptedStep(tx, accountId, code, now, 'unconfirmed')
  if (step === null) return refuse('wrong-code')
  await tx
    .updateTable('account_totp')
    .set({ confirmed_at: now, last_used_step: step })
    .where('account_id', '=', accountId)
    .execute()
  await recordEvent(tx, accountId, 'app-added', now)
  return ok(null)
}

/** Whether a code is right now. Each serves once: one seen over a shoulder is of no use. */
export async function checkAppCode(tx: Writer, accountId: string, code: string, now: Date): Promise<boolean> {
  const step = await acceptedStep(tx, accountId, code, now, 'confirmed')
  if (step === null) return false
  await tx.updateTable('account_totp').set({ last_used_step: step }).where('account_id', '=', accountId).execute()
  return true
}

async function acceptedStep(
  tx: Writer,
  accountId: string,
  code: string,
  now: Date,
  state: 'confirmed' | 'unconfirmed',
): Promise<number | null> {
  const row = await tx
    .selectFrom('account_totp')
    .selectAll()
    .where('account_id', '=', accountId)
    .forUpdate()
    .executeTakeFirst()
  if (!row || (row.confirmed_at !== null) !== (state === 'confirmed')) return null
  const timestamp = now.getTime()
  const token = code.replace(/\s/g, '')
  const delta = /^\d{6}$/.test(token) ? totp(row.secret, '').validate({ token, timestamp, window: WINDOW }) : null
  if (delta === null) return null
  const step = TOTP.counter({ period: PERIOD, timestamp }) + delta
  return row.last_used_step === null || step > row.last_used_step ? step : null
}

export async function hasApp(reader: Reader, accountId: string): Promise<boolean> {
  const row = await reader
    .selectFrom('account_totp')
    .select('account_id')
    .where('account_id', '=', accountId)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst()
  return row !== undefined
}

export async function removeApp(tx: Writer, accountId: string, now: Date): Promise<void> {
  const removed = await tx.deleteFrom('account_totp').where('account_id', '=', accountId).executeTakeFirst()
  if (removed.numDeletedRows > 0n) await recordEvent(tx, accountId, 'app-removed', now)
}
