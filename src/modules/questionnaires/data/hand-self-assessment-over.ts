import { insertRecord, readRecord, updateRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import type { RecordOf } from '#kernel/entity.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { mayBeHandedOver } from '../domain/may-be-answered.ts'
import { selfAssessment } from '../domain/self-assessment.ts'
import { handOver } from './hand-over.ts'

/** How it is handed over: whose answers they will be, and who is there. */
export type Handing = Pick<
  RecordOf<typeof selfAssessment>,
  'child_id' | 'who' | 'answered_by' | 'present' | 'interpreter' | 'person_id' | 'programme_id' | 'form_version'
>

export type HandingProblem = 'no-longer-open' | 'changed-meanwhile'

/**
 * Begins a self-assessment on a device, or lets one go on that was begun today, and answers the token that opens it.
 * Pressed twice, it is one self-assessment.
 */
export async function handSelfAssessmentOver(
  tx: Writer,
  id: string,
  handing: Handing,
  { today, now }: { readonly today: LocalDate; readonly now: Date },
): Promise<Result<string, HandingProblem>> {
  const stored = await readRecord(tx, selfAssessment, id)
  if (!stored) {
    const unknownYet = {
      answered_on: null,
      language: null,
      followed_up_on: null,
      followed_up_by_id: null,
      follow_up: null,
    }
    await insertRecord(tx, selfAssessment, id, { ...handing, ...unknownYet, how: 'device' })
  } else {
    if (stored.values.child_id !== handing.child_id || !mayBeHandedOver(stored.values, today))
      return refuse('no-longer-open')
    const { present, interpreter } = handing
    const saved = await updateRecord(tx, selfAssessment, id, stored.version, { present, interpreter })
    if (!saved.ok) return refuse('changed-meanwhile')
  }
  return ok(await handOver(tx, { purpose: 'self-assessment', selfAssessmentId: id }, now))
}
