import { type RawBuilder, sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { restrictedFor } from '#modules/children/index.ts'
import { type CourseOfOffence, eventsOf } from '../domain/events-of.ts'
import type { VictimFacts } from '../domain/victim-tasks.ts'

/** A victim with all that something may be due for. */
export type VictimInBrief = VictimFacts & { readonly id: string; readonly name: string }

export type Asked = { readonly accountId: string; readonly today: LocalDate }

/** Every victim of the service, by name. */
export const victimsInBrief = (reader: Reader, asked: Asked): Promise<readonly VictimInBrief[]> =>
  briefly(reader, asked, sql`true`)

/** Those whose name has this text in it, whatever its capitals. */
export const victimsNamed = (reader: Reader, text: string, asked: Asked): Promise<readonly VictimInBrief[]> =>
  briefly(reader, asked, sql`strpos(lower(v.name), ${text.toLowerCase()}) > 0`)

/** One victim in the same words; null where the service has none by that id. */
export const victimInBrief = async (reader: Reader, id: string, asked: Asked): Promise<VictimInBrief | null> =>
  (await briefly(reader, asked, sql`v.id = ${id}`))[0] ?? null

type Row = Omit<VictimInBrief, 'events'> & { readonly courses: readonly CourseOfOffence[] }

async function briefly(reader: Reader, asked: Asked, which: RawBuilder<unknown>): Promise<readonly VictimInBrief[]> {
  const { rows } = await selected(asked, which).execute(reader)
  return rows.map(({ courses, ...victim }) => ({ ...victim, events: eventsOf(courses) }))
}

const selected = (asked: Asked, which: RawBuilder<unknown>) => sql<Row>`
  select v.id, v.name, v.kind, v.enhanced_rights,
    ${ofVictim('victim_harm', ['details', 'details_on'], 'details_on')} as harms,
    ${ofVictim('victim_consent', ['about', 'decision', 'decided_on'], 'decided_on')} as consents,
    ${ofVictim('victim_contact', ['held_on', 'reached', 'about_event'], 'held_on')} as contacts,
    ${ofVictim('victim_restorative', ['offered_on', 'answer', 'started_on', 'ended_on'], 'offered_on')} as offers,
    (select coalesce(jsonb_agg(jsonb_build_object('outcomes', ${OUTCOMES}, 'programmes', ${PROGRAMMES})), '[]')
     from victim_harm h
     join offence o on o.service_id = h.service_id and o.id = h.offence_id
     join child on child.service_id = o.service_id and child.id = o.child_id
     where h.service_id = v.service_id and h.victim_id = v.id
       and not ${restrictedFor(asked.accountId, asked.today)}) as courses
  from victim v
  where v.service_id = current_service() and ${which}
  order by v.name, v.id`

const ofVictim = (table: string, columns: readonly string[], day: string): RawBuilder<unknown> => sql`
  (select coalesce(jsonb_agg(jsonb_build_object(${sql.join(columns.flatMap(name => [sql.lit(name), sql.ref(`r.${name}`)]))})
     order by ${sql.ref(`r.${day}`)} desc nulls last, r.created_at desc, r.id desc), '[]')
   from ${sql.table(table)} r where r.service_id = v.service_id and r.victim_id = v.id)`

const OUTCOMES = sql`(
  select coalesce(jsonb_agg(d.decided_on), '[]') from outcome d
  where d.service_id = o.service_id and d.offence_id = o.id)`

const PROGRAMMES = sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'kind', p.kind, 'starts_on', p.starts_on, 'ended_on', p.ended_on, 'breaches', (
      select coalesce(jsonb_agg(b.information_laid_on), '[]') from breach_decision b
      where b.service_id = p.service_id and b.programme_id = p.id and b.information_laid_on is not null))), '[]')
  from programme_offence based join programme p on p.service_id = based.service_id and p.id = based.programme_id
  where based.service_id = o.service_id and based.offence_id = o.id)`
