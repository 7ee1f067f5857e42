import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { Level, LevelSubject } from '#kernel/level.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { programmeGroup } from '#modules/cases/domain/programme-kinds.ts'
import { type AssessmentStatus, assessmentStatus } from '../domain/assessment-status.ts'
import { type LevelsOf, needsCountersignature } from '../domain/countersigning.ts'

type Row = {
  readonly id: string
  readonly programme_id: string
  readonly programme_kind: string
  readonly form: string
  readonly stage: string
  readonly reason: string | null
  readonly origin: string
  readonly started_on: LocalDate
  readonly completed_on: LocalDate | null
  readonly author_id: string | null
  readonly author: string | null
  readonly decision: string | null
  readonly comments: string | null
  readonly levels: Readonly<Partial<Record<LevelSubject, Level>>>
}

export type AssessmentListed = Row & {
  readonly status: AssessmentStatus
  /** The one completed before it. */ readonly beforeId: string | null
}

/** A child’s assessments, drafts first and then the newest, each with how it stands. */
export async function assessmentsOf(reader: Reader, childId: string): Promise<readonly AssessmentListed[]> {
  const { rows } = await sql<Row>`
    select a.id, a.programme_id, p.kind as programme_kind, a.form, a.stage, a.reason, a.origin, a.started_on,
           a.completed_on, a.author_id, author.name as author, c.decision, c.comments,
           (select coalesce(jsonb_object_agg(l.about, l.level), '{}') from assessed_level l
            where l.service_id = a.service_id and l.assessment_id = a.id) as levels
    from assessment a
    join programme p on p.service_id = a.service_id and p.id = a.programme_id
    left join person author on author.service_id = a.service_id and author.id = a.author_id
    left join countersignature c on c.service_id = a.service_id and c.assessment_id = a.id
    where a.service_id = current_service() and a.child_id = ${childId}
    order by a.completed_on desc nulls first, a.created_at desc, a.id desc`.execute(reader)
  return rows.map((row, index) =>
    withStatus(
      row,
      rows.slice(index + 1).filter(({ completed_on }) => completed_on),
    ),
  )
}

function withStatus(row: Row, earlier: readonly Row[]): AssessmentListed {
  const before: LevelsOf = Object.assign({}, ...earlier.map(({ levels }) => levels).toReversed()) as LevelsOf
  return {
    ...row,
    beforeId: earlier.find(({ programme_id }) => programme_id === row.programme_id)?.id ?? earlier[0]?.id ?? null,
    status: assessmentStatus({
      ...row,
      needsCountersignature: needsCountersignature(
        programmeGroup(row.programme_kind),
        row.levels,
        before,
        row.completed_on ?? row.started_on,
      ),
    }),
  }
}
