import type { Reader } from '#db/work.ts'

/** What a document of a child is called, or null where that child has none by that id whose file is still there. */
export async function documentTitle(reader: Reader, childId: string, id: string): Promise<string | null> {
  const found = await reader
    .selectFrom('document')
    .innerJoin('document_file', join =>
      join.onRef('document_file.service_id', '=', 'document.service_id').onRef('document_file.id', '=', 'document.id'),
    )
    .select('title')
    .where('document.child_id', '=', childId)
    .where('document.id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return found?.title ?? null
}
