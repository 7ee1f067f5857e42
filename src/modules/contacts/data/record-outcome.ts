import { readRecord, updateRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { contact } from '../domain/contact.ts'
import { outcomeProblem, type OutcomeProblem } from '../domain/outcome-problem.ts'

type Told = {
  readonly contactId: string
  readonly outcome: string
  readonly reason: string | null
  readonly today: LocalDate
}

/** Tells how a contact went. What somebody else has told meanwhile stands. */
export async function recordOutcome(
  tx: Writer,
  { contactId, outcome, reason, today }: Told,
): Promise<Result<null, OutcomeProblem>> {
  const found = await readRecord(tx, contact, contactId)
  if (!found) throw new Error('There is no such contact to tell of')
  const problem = outcomeProblem(found.values, { outcome, reason }, today)
  if (problem) return refuse(problem)
  const updated = await updateRecord(tx, contact, contactId, found.version, { outcome, absence_reason: reason })
  return updated.ok ? ok(null) : refuse('told-already')
}
