import type { Reader } from '#db/work.ts'

const COLUMNS = [
  'id',
  'child_id',
  'file_name',
  'media_type',
  'size',
  'sha256',
  'storage',
  'replaces_id',
  'account_id',
  'added_at',
  'removed_at',
] as const

/** What is known of a file, wherever its bytes are. */
export type FileOf = NonNullable<Awaited<ReturnType<typeof fileOf>>>

/** A file of a child’s record, or null where that record has none by that id. */
export async function fileOf(reader: Reader, childId: string, fileId: string) {
  const found = await reader
    .selectFrom('document_file')
    .select(COLUMNS)
    .where('child_id', '=', childId)
    .where('id', '=', fileId)
    .executeTakeFirst()
  return found ?? null
}
