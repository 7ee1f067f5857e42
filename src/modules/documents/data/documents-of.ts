import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { MediaType } from '../domain/media-types.ts'

/** A document as lists show it, with its file and what became of it. */
export type DocumentOf = {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly dated_on: LocalDate
  readonly about_id: string | null
  readonly handling: string | null
  readonly media_type: MediaType
  readonly size: number
  readonly replaces_id: string | null
  readonly added_by: string | null
  readonly added_at: Date
  readonly removed_at: Date | null
  readonly removed_by: string | null
  readonly removed_reason: string | null
  readonly is_letter: boolean
}

/** All documents of a child with their earlier versions, by the date that they bear, the newest first. */
export async function documentsOf(reader: Reader, childId: string): Promise<readonly DocumentOf[]> {
  const { rows } = await sql<DocumentOf>`
    select d.id, d.title, d.kind, d.dated_on, d.about_id, d.handling, f.media_type, f.size, f.replaces_id, f.added_at,
           f.removed_at, f.removed_reason, adder.name as added_by, remover.name as removed_by,
           exists (select from letter l where l.service_id = d.service_id and l.id = d.id) as is_letter
    from document d
    join document_file f on f.service_id = d.service_id and f.id = d.id
    left join account adder on adder.id = f.account_id
    left join account remover on remover.id = f.removed_by_account_id
    where d.service_id = current_service() and d.child_id = ${childId}
    order by d.dated_on desc, d.id desc`.execute(reader)
  return rows
}
