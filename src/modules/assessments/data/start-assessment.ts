import { sql } from 'kysely'
import type { Writer } from '#db/work.ts'
import { newId } from '#kernel/id.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { sectionsFor } from '../domain/case-sections.ts'
import type { AssessmentForm, CaseFacts } from '../domain/form.ts'
import { formOn } from '../domain/forms.ts'
import { linesAsked } from '../domain/lines-asked.ts'
import { beginVersion } from './begin-version.ts'
import { caseFacts } from './case-facts.ts'
import { latestCompleted } from './latest-completed.ts'
import { programmeFor, type ProgrammeProblem } from './programme-for.ts'

export type Start = {
  readonly childId: string
  readonly programmeId: string
  readonly form: AssessmentForm['id']
  readonly stage: string
  readonly reason: string | null
  readonly authorId: string | null
  readonly nation: CaseFacts['nation']
  readonly on: LocalDate
}

export type StartProblem = ProgrammeProblem | 'another-draft-is-open'

/** Begins an assessment as a copy of the last completed one, with the form as it is today. */
export async function startAssessment(
  tx: Writer,
  start: Start,
): Promise<Result<{ readonly id: string }, StartProblem>> {
  const { childId, programmeId, stage, on } = start
  const found = await programmeFor(tx, { childId, programmeId, on })
  if (!found.ok) return found
  if ((await openDraft(tx, programmeId)) !== null) return refuse('another-draft-is-open')
  const form = formOn(start.form, on)
  const facts = await caseFacts(tx, { programmeId, stage, nation: start.nation })
  const asked = sectionsFor(form, facts).flatMap(section => linesAsked(section, facts))
  const id = newId()
  await beginVersion(tx, {
    id,
    fromId: (await latestCompleted(tx, childId, programmeId))?.id ?? null,
    takes: ({ kind, code }) => asked.some(line => line.kind === kind && line.code === code),
    values: {
      child_id: childId,
      programme_id: programmeId,
      form: form.id,
      form_version: form.version,
      stage,
      reason: start.reason,
      origin: 'here',
      started_on: on,
      completed_on: null,
      author_id: start.authorId,
      ...{ child_part: null, child_part_note: null, parent_part: null, parent_part_note: null, summary: null },
    },
  })
  return ok({ id })
}

/** The draft that a programme has open, or null. */
export async function openDraft(tx: Pick<Writer, 'getExecutor'>, programmeId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from assessment
    where service_id = current_service() and programme_id = ${programmeId} and completed_on is null
    limit 1`.execute(tx)
  return rows[0]?.id ?? null
}
