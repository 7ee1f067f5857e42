import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { Level, LevelSubject } from '#kernel/level.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** What an assessment found that a plan has to answer. */
export type FoundFactor = {
  readonly kind: string
  readonly isPresent: boolean
  readonly weight: string | null
  readonly detail: string | null
}

export type CurrentAssessment = {
  readonly id: string
  readonly completedOn: LocalDate
  readonly levels: Readonly<Partial<Record<LevelSubject, Level>>>
  readonly factors: readonly FoundFactor[]
}

/** The assessment completed last in a programme, or null where none has been. */
export async function currentAssessment(reader: Reader, programmeId: string): Promise<CurrentAssessment | null> {
  const { rows } = await sql<CurrentAssessment>`
    select a.id, a.completed_on as "completedOn",
           (select coalesce(jsonb_object_agg(l.about, l.level), '{}') from assessed_level l
            where l.service_id = a.service_id and l.assessment_id = a.id) as levels,
           (select coalesce(jsonb_agg(jsonb_build_object(
                     'kind', f.kind, 'isPresent', f.is_present, 'weight', f.weight, 'detail', f.detail)
                     order by f.kind), '[]') from assessed_factor f
            where f.service_id = a.service_id and f.assessment_id = a.id) as factors
    from assessment a
    where a.service_id = current_service() and a.programme_id = ${programmeId} and a.completed_on is not null
    order by a.completed_on desc, a.created_at desc, a.id desc
    limit 1`.execute(reader)
  return rows[0] ?? null
}
