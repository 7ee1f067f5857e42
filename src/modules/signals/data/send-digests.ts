import { sql } from 'kysely'
import type { Db } from '#db/db.ts'
import { inService, lookAsOwner, lookInService, type Writer } from '#db/work.ts'
import type { Language, Words } from '#kernel/language.ts'
import { londonDay } from '#kernel/local-date.ts'
import { permissionsOf } from '#kernel/permission.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import { DIGEST_SUBJECT, type Digest, digestText, isWorthTelling } from '../domain/digest-words.ts'
import { oversightOf } from '../domain/oversight-of.ts'
import { digestOf } from './digest-of.ts'
import { type DigestReader, digestReaders } from './digest-readers.ts'

type Message = {
  readonly to: string
  readonly subject: Words
  readonly text: Words
  /** The language that the person reads, where it is known. */
  readonly first?: Language
}

type Sending = {
  readonly mail: { readonly send: (message: Message) => Promise<void> }
  readonly publicUrl: URL
  readonly now: Date
}

/**
 * Tells everyone who has something new how many signals wait for them. What was told is noted when it has been sent;
 * one message that fails keeps none of the others back, and is tried again with the job.
 */
export async function sendDigests(db: Db, sending: Sending): Promise<number> {
  const readers = await lookAsOwner(db, reader => digestReaders(reader, londonDay(sending.now)))
  const failures: unknown[] = []
  let sent = 0
  for (const one of readers)
    try {
      if (await tell(db, one, sending)) sent += 1
    } catch (failure) {
      failures.push(failure)
    }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} messages about signals failed`)
  return sent
}

async function tell(db: Db, one: DigestReader, { mail, publicUrl, now }: Sending): Promise<boolean> {
  const worker = { serviceId: one.service_id, accountId: one.account_id, request: 'signal-digests' }
  const may = permissionsOf(one.roles)
  const digest = await lookInService(db, worker, async reader =>
    digestOf(reader, {
      accountId: one.account_id,
      personId: await personOfAccount(reader, { accountId: one.account_id, email: one.email }),
      oversees: oversightOf(permission => may.has(permission)),
      today: londonDay(now),
    }),
  )
  if (!digest || !isWorthTelling(digest)) return false
  const at = (path: string): string => new URL(`/${one.service_id}${path}`, publicUrl).href
  const text = digestText(digest, { list: at('/signals'), stop: at('/signals/messages') })
  await mail.send({ to: one.email, subject: DIGEST_SUBJECT, text, ...(one.language && { first: one.language }) })
  await inService(db, worker, tx => note(tx, one, digest, now))
  return true
}

const note = (tx: Writer, { account_id }: DigestReader, { fresh, late, comeUp }: Digest, now: Date) =>
  sql`insert into signal_digest (service_id, account_id, told_at, new_signals, late, come_up)
      values (current_service(), ${account_id}, ${now}, ${fresh}, ${late}, ${comeUp})`.execute(tx)
