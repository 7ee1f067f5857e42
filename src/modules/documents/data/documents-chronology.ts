import { sql } from 'kysely'
import type { ChronologySource } from '#db/contributions.ts'
import { DOCUMENT_KINDS } from '../domain/document-kinds.ts'

/** The documents that have their day in a child’s chronology: each once, in its newest version, while it is there. */
export const documentsChronology: ChronologySource = {
  kind: { id: 'documents', words: { en: 'Documents', cy: 'Dogfennau' } },
  events: {
    document: { words: { en: 'Document', cy: 'Dogfen' }, page: '/documents', list: DOCUMENT_KINDS },
  },
  rows: childId => sql`
    select 'document' as event, d.dated_on as day, null::text as at, d.id as record_id, d.kind as code, d.title as text
    from document d join document_file f on f.service_id = d.service_id and f.id = d.id
    where d.child_id = ${childId} and f.removed_at is null and not exists (
      select from document_file later join document said on said.service_id = later.service_id and said.id = later.id
      where later.service_id = f.service_id and later.replaces_id = f.id)`,
}
