import { sql } from 'kysely'
import type { Db } from '#db/db.ts'
import { asOwner, inService, lookInService, type Worker } from '#db/work.ts'
import { document } from '../domain/document.ts'
import type { Bucket } from './bucket.ts'
import { objectName } from './put-away.ts'

/** How long a file waits for somebody to say what it is. */
const WAITS_DAYS = 30

type Waiting = { readonly id: string; readonly storage: string }

/** Throws away the files of which nobody has said what they are, in every service. */
export async function clearWaitingFiles(db: Db, bucket: Bucket | null, now: Date): Promise<void> {
  const services = await asOwner(db, async tx => (await sql<{ id: string }>`select id from service`.execute(tx)).rows)
  for (const { id } of services) {
    await clearOf(db, { serviceId: id, accountId: null, request: 'clear waiting files' }, bucket, now)
  }
}

async function clearOf(db: Db, worker: Worker, bucket: Bucket | null, now: Date): Promise<void> {
  const before = new Date(now.getTime() - WAITS_DAYS * 24 * 3_600_000)
  const waiting = await lookInService(db, worker, async reader => {
    const { rows } = await sql<Waiting>`
      select id, storage from document_file f
      where added_at < ${before} and not exists (select from document d where d.service_id = f.service_id and d.id = f.id)
        and not exists (select from document_file later where later.service_id = f.service_id and later.replaces_id = f.id)`.execute(
      reader,
    )
    return rows
  })
  for (const { id, storage } of waiting) {
    if (storage === 's3' && !bucket) continue // whoever takes the bucket out of use keeps what is in it
    if (storage === 's3') await bucket?.remove(objectName(worker.serviceId, id))
    await inService(db, worker, async tx => {
      await sql`delete from document_piece where document_file_id = ${id}`.execute(tx)
      await sql`delete from document_file where id = ${id}`.execute(tx)
    })
    // Drafts are their writers’ own: only the owner reaches what somebody else has begun.
    await asOwner(db, tx => sql`delete from draft where form = ${document.name} and record_id = ${id}`.execute(tx))
  }
}
