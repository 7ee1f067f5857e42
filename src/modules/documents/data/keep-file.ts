import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Writer } from '#db/work.ts'
import type { MediaType } from '../domain/media-types.ts'
import type { Storage } from './put-away.ts'

/** A file that was looked through and is to be kept. */
export type NewFile = {
  readonly id: string
  readonly childId: string
  readonly name: string
  readonly type: MediaType
  readonly bytes: Buffer
  readonly scan: 'not-configured' | 'clean' | 'made-here'
  readonly replacesId: string | null
  readonly accountId: string | null
  readonly addedAt: Date
}

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Writes what a file is. Its bytes are put away before or kept afterwards; until a document speaks of it, nobody finds it. */
export async function keepFile(tx: Writer, file: NewFile, storage: Storage): Promise<void> {
  await tx
    .insertInto('document_file')
    .values({
      service_id: sql`current_service()`,
      id: file.id,
      child_id: file.childId,
      file_name: file.name,
      media_type: file.type,
      size: file.bytes.length,
      sha256: digestOf(file.bytes),
      storage,
      scan: file.scan,
      replaces_id: file.replacesId,
      account_id: file.accountId,
      added_at: file.addedAt,
    })
    .execute()
}
