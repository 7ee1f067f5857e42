import { sql } from 'kysely'
import type { ChildAsked, ChronologySource } from '#db/contributions.ts'
import { listRecords, type StoredRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import { codeLabel } from '#kernel/code-list.ts'
import type { ChildToday } from '#kernel/contribution.ts'
import { join, same } from '#kernel/language.ts'
import { SAFETY_NOTE_KINDS } from '../domain/safety-note-kinds.ts'
import { safetyNote } from '../domain/safety-note.ts'

/** What others’ safety needs of the work with a child, the newest first. */
export const safetyNotesOf = (reader: Reader, childId: string): Promise<readonly StoredRecord<typeof safetyNote>[]> =>
  listRecords(reader, safetyNote, { child_id: childId })

/** The notes that hold today stand among the dangers of the child’s page: all of it that the page ever knows. */
export async function safetyNotesToday(reader: Reader, { childId, today }: ChildAsked): Promise<ChildToday> {
  const notes = await safetyNotesOf(reader, childId)
  const inForce = notes.filter(
    ({ values }) => values.from_on <= today && (values.until_on === null || values.until_on >= today),
  )
  return {
    dangers: inForce.map(({ values }) => ({
      what: join([codeLabel(SAFETY_NOTE_KINDS, values.kind), same(values.text)], ': '),
      since: values.from_on,
      path: `/children/${childId}/safety-notes`,
      weight: 1,
    })),
  }
}

export const safetyNoteChronology: ChronologySource = {
  kind: { id: 'safety-notes', words: { en: 'Safety notes', cy: 'Nodiadau diogelwch' } },
  events: {
    'safety-note': {
      words: { en: 'Safety note', cy: 'Nodyn diogelwch' },
      page: '/safety-notes',
      list: SAFETY_NOTE_KINDS,
    },
  },
  rows: childId => sql`
    select 'safety-note' as event, n.from_on as day, null::text as at, n.id as record_id, n.kind as code, n.text as text
    from safety_note n where n.child_id = ${childId}`,
}
