import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { Level, LevelSubject } from '#kernel/level.ts'
import type { LocalDate } from '#kernel/local-date.ts'

export type LevelBefore = { readonly level: Level; readonly on: LocalDate }
export type LevelsBefore = Readonly<Partial<Record<LevelSubject, LevelBefore>>>

/** The levels that stood for the child before an assessment: of each subject, the one completed last. */
export async function levelsBefore(reader: Reader, assessmentId: string): Promise<LevelsBefore> {
  const { rows } = await sql<{ about: LevelSubject; level: Level; on: LocalDate }>`
    select distinct on (l.about) l.about, l.level, a.completed_on as on
    from assessment this
    join assessment a on a.service_id = this.service_id and a.child_id = this.child_id and a.id <> this.id
    join assessed_level l on l.service_id = a.service_id and l.assessment_id = a.id
    where this.service_id = current_service() and this.id = ${assessmentId} and a.completed_on is not null
      and (a.completed_on, a.created_at, a.id) < (coalesce(this.completed_on, 'infinity'), this.created_at, this.id)
    order by l.about, a.completed_on desc, a.created_at desc, a.id desc`.execute(reader)
  return Object.fromEntries(rows.map(({ about, level, on }) => [about, { level, on }]))
}

/** The same without their days. */
export const levelsAlone = (before: LevelsBefore): Readonly<Partial<Record<LevelSubject, Level>>> =>
  Object.fromEntries(Object.entries(before).map(([about, { level }]) => [about, level]))
