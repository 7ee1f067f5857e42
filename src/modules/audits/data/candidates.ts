import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import { higherOf, type Level } from '#kernel/level.ts'
import { CASELOAD_ROLES } from '#modules/cases/domain/caseload-roles.ts'
import type { Candidate } from '../domain/may-be-drawn.ts'

type Row = Omit<Candidate, 'level'> & { readonly childLevel: Level | null; readonly othersLevel: Level | null }

/** Every programme that has begun and may be drawn by some rules, with whose own work each is. */
export async function candidates(reader: Reader, programmeId: string | null = null): Promise<readonly Candidate[]> {
  const level = (about: string) => sql`
    (select l.level from assessed_level l
     join assessment a on a.service_id = l.service_id and a.id = l.assessment_id
     where l.service_id = p.service_id and a.programme_id = p.id and a.completed_on is not null and l.about = ${about}
     order by a.completed_on desc, a.created_at desc, a.id desc limit 1)`
  const { rows } = await sql<Row>`
    select p.id, p.child_id as "childId", p.kind, p.starts_on as "startsOn", p.ended_on as "endedOn",
           ${level('child-safety')} as "childLevel", ${level('others-safety')} as "othersLevel",
           child.sex, child.ethnicity, child.date_of_birth as "bornOn",
           array(select distinct al.person_id from allocation al
                 where al.service_id = p.service_id and al.programme_id = p.id
                   and al.role = any(${sql.val([...CASELOAD_ROLES])}::text[])) as workers,
           array(select al.person_id from allocation al
                 where al.service_id = p.service_id and al.programme_id = p.id
                 union
                 select a.author_id from assessment a
                 where a.service_id = p.service_id and a.programme_id = p.id and a.author_id is not null
                 union
                 select c.person_id from countersignature c
                 join assessment a on a.service_id = c.service_id and a.id = c.assessment_id
                 where c.service_id = p.service_id and a.programme_id = p.id) as own
    from programme p join child on child.service_id = p.service_id and child.id = p.child_id
    where p.service_id = current_service() and p.starts_on is not null
      and (${programmeId}::uuid is null or p.id = ${programmeId}::uuid)
    order by p.id`.execute(reader)
  return rows.map(({ childLevel, othersLevel, ...row }) => ({ ...row, level: higherOf(childLevel, othersLevel) }))
}
