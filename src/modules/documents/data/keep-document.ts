import { insertRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { document } from '../domain/document.ts'
import { keepFile, type NewFile } from './keep-file.ts'
import { keepPieces } from './pieces.ts'
import type { Storage } from './put-away.ts'

export type Said = {
  readonly title: string
  readonly kind: string
  readonly dated_on: LocalDate
  readonly about_id: string | null
  readonly handling: string
}

/** Keeps a small file that was made here, together with what is said of it: all in one change. */
export async function keepDocument(tx: Writer, file: NewFile, storage: Storage, said: Said): Promise<void> {
  await keepFile(tx, file, storage)
  if (storage === 'database') await keepPieces(work => work(tx), file)
  await insertRecord(tx, document, file.id, { child_id: file.childId, ...said })
}
