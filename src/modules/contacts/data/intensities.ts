import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { Level, LevelSubject } from '#kernel/level.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { type Intensity, intensityFor } from '../domain/contact-levels.ts'

type Levels = Readonly<Partial<Record<LevelSubject, Level>>>

/** How often a child is to be seen, by programme: as the last assessment completed by a day had it. */
export async function intensities(
  reader: Reader,
  childId: string,
  on: LocalDate,
): Promise<ReadonlyMap<string, Intensity>> {
  const { rows } = await sql<{ programme_id: string; levels: Levels }>`
    select a.programme_id, (select coalesce(jsonb_object_agg(l.about, l.level), '{}') from assessed_level l
                            where l.service_id = a.service_id and l.assessment_id = a.id) as levels
    from (
      select distinct on (programme_id) service_id, id, programme_id from assessment
      where service_id = current_service() and child_id = ${childId} and completed_on <= ${on}
      order by programme_id, completed_on desc, created_at desc, id desc
    ) a`.execute(reader)
  return new Map(rows.map(({ programme_id, levels }) => [programme_id, intensityFor(levels)]))
}
