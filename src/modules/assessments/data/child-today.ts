import { sql } from 'kysely'
import type { ChildAsked } from '#db/contributions.ts'
import { PREPARED } from '#db/prepared.ts'
import type { Reader } from '#db/work.ts'
import type { ChildToday, Due, StageNow } from '#kernel/contribution.ts'
import { join, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { codeLabel } from '#kernel/code-list.ts'
import { PROGRAMME_KINDS } from '#modules/cases/domain/programme-kinds.ts'
import { assessmentDueOn } from '../domain/assessment-due.ts'
import { levelsStanding, type LevelRow } from '#kernel/levels-standing.ts'

type ProgrammeRow = {
  readonly id: string
  readonly kind: string
  readonly starts_on: LocalDate | null
  readonly draft_id: string | null
  readonly draft_since: LocalDate | null
  readonly completed_on: LocalDate | null
  readonly returned_id: string | null
}

type Answer = { readonly levels: readonly LevelRow[]; readonly programmes: readonly ProgrammeRow[] }

/** What the child’s page says of assessing today: the levels, what is due, and how far each programme has got. */
export async function childToday(reader: Reader, { childId, today }: ChildAsked): Promise<ChildToday> {
  const { rows } = await sql<Answer>`${PREPARED}
    with latest as (
      select distinct on (a.programme_id) a.programme_id, a.id, a.completed_on, c.decision
      from assessment a
      left join countersignature c on c.service_id = a.service_id and c.assessment_id = a.id
      where a.service_id = current_service() and a.child_id = ${childId} and a.completed_on is not null
      order by a.programme_id, a.completed_on desc, a.created_at desc, a.id desc
    )
    select
      (select coalesce(jsonb_agg(jsonb_build_object(
                'assessmentId', a.id, 'about', l.about, 'level', l.level, 'on', a.completed_on,
                'countersigned', exists (select from countersignature c where c.service_id = a.service_id
                                         and c.assessment_id = a.id and c.decision = 'countersigned'))
                order by a.completed_on desc, a.created_at desc, a.id desc), '[]')
       from assessed_level l join assessment a on a.service_id = l.service_id and a.id = l.assessment_id
       where l.service_id = current_service() and l.child_id = ${childId} and a.completed_on is not null) as levels,
      (select coalesce(jsonb_agg(jsonb_build_object(
                'id', p.id, 'kind', p.kind, 'starts_on', p.starts_on, 'completed_on', latest.completed_on,
                'draft_id', draft.id, 'draft_since', draft.started_on,
                'returned_id', case when latest.decision = 'returned' then latest.id end)
                order by p.starts_on desc nulls last, p.id), '[]')
       from programme p
       left join latest on latest.programme_id = p.id
       left join assessment draft on draft.service_id = p.service_id and draft.programme_id = p.id
                                 and draft.completed_on is null
       where p.service_id = current_service() and p.child_id = ${childId} and p.ended_on is null) as programmes`.execute(
    reader,
  )
  const { levels = [], programmes = [] } = rows[0] ?? {}
  const path = `/children/${childId}/assessments`
  return {
    levels: levelsStanding(levels, childId),
    due: programmes.flatMap(one => dueOf(one, path)),
    stages: programmes.map(one => stageOf(one, path, today)),
  }
}

const GO_ON: Words = { en: 'Go on with the assessment', cy: 'Mynd ymlaen â’r asesiad' }
const ASSESS: Words = { en: 'Complete an assessment', cy: 'Cwblhau asesiad' }
const MEND: Words = { en: 'Mend the assessment that was returned', cy: 'Cywiro’r asesiad a ddychwelwyd' }

function dueOf(one: ProgrammeRow, path: string): readonly Due[] {
  const due = (what: Words, on: LocalDate | null, page: string): Due => ({
    what: join([what, codeLabel(PROGRAMME_KINDS, one.kind)], ': '),
    on,
    path: `${path}${page}`,
    programmeId: one.id,
  })
  const first = one.completed_on === null ? assessmentDueOn(one) : null
  if (one.draft_id !== null) return [due(GO_ON, first, `/${one.draft_id}`)]
  if (one.returned_id !== null) return [due(MEND, null, `/${one.returned_id}`)]
  return first === null ? [] : [due(ASSESS, first, `/new?programme=${one.id}`)]
}

const DONE: Words = { en: 'Assessed', cy: 'Aseswyd' }
const BEGUN: Words = { en: 'Being assessed', cy: 'Yn cael ei asesu' }
const LATE: Words = { en: 'Assessment late', cy: 'Asesiad yn hwyr' }
const WAITS: Words = { en: 'To be assessed', cy: 'I’w asesu' }

function stageOf(one: ProgrammeRow, path: string, today: LocalDate): StageNow {
  const due = assessmentDueOn(one)
  const late = one.completed_on === null && due !== null && due < today
  const [words, meaning] =
    one.completed_on !== null
      ? ([DONE, 'done'] as const)
      : late
        ? ([LATE, 'late'] as const)
        : one.draft_id !== null
          ? ([BEGUN, 'active'] as const)
          : ([WAITS, 'waiting'] as const)
  return { stage: 'assess', programmeId: one.id, words, meaning, path }
}
