import { sql } from 'kysely'
import type { Writer } from '#db/work.ts'
import type { LetterWords } from '../domain/letter-paper.ts'
import { keepDocument } from './keep-document.ts'
import type { NewFile } from './keep-file.ts'
import type { Storage } from './put-away.ts'

type Letter = LetterWords & { readonly kind: string; readonly title: string }

/** Keeps a letter: the document that was made of it, and its words. */
export async function keepLetter(
  tx: Writer,
  file: NewFile,
  storage: Storage,
  { kind, title, ...words }: Letter,
): Promise<void> {
  const said = { title, kind: 'letter', dated_on: words.written_on, about_id: null, handling: 'may-be-shared' }
  await keepDocument(tx, file, storage, said)
  await tx
    .insertInto('letter')
    .values({ service_id: sql`current_service()`, id: file.id, child_id: file.childId, kind, ...words })
    .execute()
}
