import type { Reader } from '#db/work.ts'

/** A letter of a child’s record in its words, with the title of the document made of it; null where there is none. */
export async function letterOf(reader: Reader, childId: string, id: string) {
  const found = await reader
    .selectFrom('letter')
    .innerJoin('document', join =>
      join.onRef('document.service_id', '=', 'letter.service_id').onRef('document.id', '=', 'letter.id'),
    )
    .innerJoin('document_file', join =>
      join.onRef('document_file.service_id', '=', 'letter.service_id').onRef('document_file.id', '=', 'letter.id'),
    )
    .select(['title', 'recipient', 'address', 'written_on', 'welsh', 'english', 'removed_at'])
    .where('letter.child_id', '=', childId)
    .where('letter.id', '=', id)
    .executeTakeFirst()
  return found ?? null
}
