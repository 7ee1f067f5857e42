import { sql } from 'kysely'
import type { Reader, Writer } from '#db/work.ts'

/** Which form a draft belongs to: one record at one version. The writer and the service come with the transaction. */
export type DraftKey = { readonly form: string; readonly recordId: string; readonly version: number }

export type Answers = Readonly<Record<string, string>>

export type Draft = DraftKey & {
  readonly childId: string | null
  /** The address at which it can be gone on with. */
  readonly place: string
  readonly answers: Answers
  readonly savedAt: Date
}

/** Keeps what was typed, over what was kept of the same form before. */
export async function keepDraft(
  tx: Writer,
  { form, recordId, version }: DraftKey,
  { answers, childId, place, now }: { answers: Answers; childId: string | null; place: string; now: Date },
): Promise<void> {
  await tx
    .insertInto('draft')
    .values({
      service_id: sql`current_service()`,
      account_id: sql`current_account()`,
      form,
      record_id: recordId,
      record_version: version,
      child_id: childId,
      place,
      answers: JSON.stringify(answers),
      saved_at: now,
    })
    .onConflict(conflict =>
      conflict.columns(['service_id', 'account_id', 'form', 'record_id', 'record_version']).doUpdateSet({
        answers: sql`draft.answers || excluded.answers`,
        place,
        saved_at: now,
      }),
    )
    .execute()
}

const drafts = (reader: Reader) =>
  reader.selectFrom('draft').select(['form', 'record_id', 'record_version', 'child_id', 'place', 'answers', 'saved_at'])

type Row = Awaited<ReturnType<ReturnType<typeof drafts>['execute']>>[number]

const toDraft = (row: Row): Draft => ({
  form: row.form,
  recordId: row.record_id,
  version: row.record_version,
  childId: row.child_id,
  place: row.place,
  answers: row.answers as Answers,
  savedAt: row.saved_at,
})

/** The draft of one record's form. With no version: the newest, whichever version it was begun from. */
export async function draftOf(reader: Reader, form: string, recordId: string): Promise<Draft | null> {
  const row = await drafts(reader)
    .where('form', '=', form)
    .where('record_id', '=', recordId)
    .orderBy('record_version', 'desc')
    .executeTakeFirst()
  return row ? toDraft(row) : null
}

/** What the person has begun and not saved, newest first; on one child's record where a child is named. */
export async function myDrafts(reader: Reader, childId?: string): Promise<readonly Draft[]> {
  let query = drafts(reader).orderBy('saved_at', 'desc').limit(50)
  if (childId !== undefined) query = query.where('child_id', '=', childId)
  return (await query.execute()).map(toDraft)
}

/** Throws away the drafts of one record's form, whichever version they were begun from. */
export async function clearDraft(tx: Writer, form: string, recordId: string): Promise<void> {
  await tx.deleteFrom('draft').where('form', '=', form).where('record_id', '=', recordId).execute()
}
