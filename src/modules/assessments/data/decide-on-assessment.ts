import { insertRecord } from '#db/record-store.ts'
import { sql } from 'kysely'
import type { Writer } from '#db/work.ts'
import { newId } from '#kernel/id.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { ASSESSMENT_MOVES } from '../domain/assessment-status.ts'
import { countersignature } from '../domain/countersignature.ts'
import type { CaseFacts } from '../domain/form.ts'
import { assessmentInFull } from './assessment-in-full.ts'

type Deciding = {
  readonly assessmentId: string
  readonly decision: 'countersigned' | 'returned'
  readonly comments: string | null
  readonly personId: string
  readonly nation: CaseFacts['nation']
  readonly on: LocalDate
}

export type DecideProblem =
  'not-found' | 'not-completed' | 'own-work' | 'already-decided' | 'not-asked-for' | 'comments-missing'

/** Countersigns a completed assessment, or returns it with comments: by another person than who wrote it, once. */
export async function decideOnAssessment(tx: Writer, deciding: Deciding): Promise<Result<null, DecideProblem>> {
  const { assessmentId, decision, comments, personId, nation, on } = deciding
  await sql`select from assessment where service_id = current_service() and id = ${assessmentId} for update`.execute(tx)
  const whole = await assessmentInFull(tx, assessmentId, nation)
  if (!whole) return refuse('not-found')
  if (whole.status === 'draft') return refuse('not-completed')
  if (whole.decision) return refuse('already-decided')
  if (!ASSESSMENT_MOVES[whole.status].includes('countersign')) return refuse('not-asked-for')
  if (whole.values.author_id === personId) return refuse('own-work')
  if (decision === 'returned' && comments === null) return refuse('comments-missing')
  await insertRecord(tx, countersignature, newId(), {
    child_id: whole.values.child_id,
    assessment_id: assessmentId,
    decision,
    comments,
    person_id: personId,
    decided_on: on,
  })
  return ok(null)
}
