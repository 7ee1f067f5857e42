import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { Level, LevelSubject } from '#kernel/level.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** A programme’s record as an auditor reads it first: what was understood, what was planned, what was done. */
export type RecordBeside = {
  readonly programme: { readonly kind: string; readonly starts_on: LocalDate; readonly ended_on: LocalDate | null }
  readonly workers: readonly string[]
  readonly assessment: {
    readonly id: string
    readonly completed_on: LocalDate
    readonly stage: string
    readonly author: string | null
    readonly summary: string | null
    readonly child_part_note: string | null
    readonly levels: readonly { readonly about: LevelSubject; readonly level: Level; readonly reason: string }[]
  } | null
  readonly plan: {
    readonly id: string
    readonly agreed_on: LocalDate | null
    readonly objectives: readonly { readonly child_words: string | null; readonly worker_words: string }[]
    readonly measures: readonly { readonly what: string; readonly who: string }[]
    readonly contingencies: readonly { readonly if_what: string; readonly then_what: string }[]
  } | null
  readonly reviewed_on: readonly LocalDate[]
  readonly contacts: readonly {
    readonly id: string
    readonly held_on: LocalDate
    readonly kind: string
    readonly outcome: string | null
    readonly note: string | null
  }[]
  readonly incidents: readonly {
    readonly id: string
    readonly happened_on: LocalDate
    readonly kind: string
    readonly what: string
  }[]
  readonly missing: readonly { readonly missing_from_on: LocalDate; readonly found_on: LocalDate | null }[]
}

const CONTACTS_SHOWN = 12

/** Reads it in one question to the database; null where the service has no such programme. */
export async function recordBeside(reader: Reader, programmeId: string): Promise<RecordBeside | null> {
  const listed = (rows: ReturnType<typeof sql>) => sql`(select coalesce(jsonb_agg(to_jsonb(x)), '[]') from (${rows}) x)`
  const ofPlan = (columns: string, table: string, order: string) =>
    listed(sql`select ${sql.raw(columns)} from ${sql.table(table)} o
               where o.service_id = plan.service_id and o.plan_id = plan.id order by ${sql.raw(order)}`)
  const { rows } = await sql<RecordBeside>`
    select jsonb_build_object('kind', p.kind, 'starts_on', p.starts_on, 'ended_on', p.ended_on) as programme,
      array(select distinct person.name from allocation al
            join person on person.service_id = al.service_id and person.id = al.person_id
            where al.service_id = p.service_id and al.programme_id = p.id and al.role = 'case-manager') as workers,
      (select jsonb_build_object('id', a.id, 'completed_on', a.completed_on, 'stage', a.stage, 'author', author.name,
                'summary', a.summary, 'child_part_note', a.child_part_note, 'levels',
                ${listed(sql`select l.about, l.level, l.reason from assessed_level l
                             where l.service_id = a.service_id and l.assessment_id = a.id order by l.about`)})
       from assessment a left join person author on author.service_id = a.service_id and author.id = a.author_id
       where a.service_id = p.service_id and a.programme_id = p.id and a.completed_on is not null
       order by a.completed_on desc, a.created_at desc, a.id desc limit 1) as assessment,
      (select jsonb_build_object('id', plan.id, 'agreed_on', plan.agreed_on,
                'objectives', ${ofPlan('o.child_words, o.worker_words', 'objective', 'o.position, o.id')},
                'measures', ${ofPlan('o.what, o.who', 'plan_control', 'o.id')},
                'contingencies', ${ofPlan('o.if_what, o.then_what', 'contingency', 'o.id')})
       from plan where plan.service_id = p.service_id and plan.programme_id = p.id
       order by plan.agreed_on is null, plan.agreed_on desc, plan.started_on desc, plan.id desc limit 1) as plan,
      array(select r.reviewed_on::text from plan_review r where r.service_id = p.service_id and r.programme_id = p.id
            order by r.reviewed_on desc) as reviewed_on,
      ${listed(sql`select c.id, c.held_on, c.kind, c.outcome, c.note from contact c
                   where c.service_id = p.service_id and c.programme_id = p.id
                   order by c.held_on desc, c.id limit ${CONTACTS_SHOWN}`)} as contacts,
      ${listed(sql`select i.id, i.happened_on, i.kind, i.what from incident i
                   where i.service_id = p.service_id and i.child_id = p.child_id
                     and i.happened_on >= p.starts_on - 365
                   order by i.happened_on desc, i.id`)} as incidents,
      ${listed(sql`select m.missing_from_on, m.found_on from missing_episode m
                   where m.service_id = p.service_id and m.child_id = p.child_id
                     and m.missing_from_on >= p.starts_on - 365
                   order by m.missing_from_on desc, m.id`)} as missing
    from programme p where p.service_id = current_service() and p.id = ${programmeId}`.execute(reader)
  return rows[0] ?? null
}
