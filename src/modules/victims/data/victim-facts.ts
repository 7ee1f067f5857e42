import { type RawBuilder, sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { restrictedFor } from '#modules/children/index.ts'
import type { VictimFacts } from '../domain/victim-tasks.ts'

/** A victim with all that something may be due for. */
export type VictimInBrief = VictimFacts & { readonly id: string; readonly name: string }

export type Asked = { readonly accountId: string; readonly today: LocalDate }

/** Every victim of the service, by name. */
export const victimsInBrief = async (reader: Reader, asked: Asked): Promise<readonly VictimInBrief[]> =>
  (await briefly(asked, sql`true`).execute(reader)).rows

/** Those whose name has this text in it, whatever its capitals. */
export const victimsNamed = async (reader: Reader, text: string, asked: Asked): Promise<readonly VictimInBrief[]> =>
  (await briefly(asked, sql`strpos(lower(v.name), ${text.toLowerCase()}) > 0`).execute(reader)).rows

/** One victim in the same words; null where the service has none by that id. */
export const victimInBrief = async (reader: Reader, id: string, asked: Asked): Promise<VictimInBrief | null> =>
  (await briefly(asked, sql`v.id = ${id}`).execute(reader)).rows[0] ?? null

const briefly = (asked: Asked, which: RawBuilder<unknown>) => sql<VictimInBrief>`
  select v.id, v.name, v.kind, v.enhanced_rights,
    ${ofVictim('victim_harm', ['details', 'details_on'], 'details_on')} as harms,
    ${ofVictim('victim_consent', ['about', 'decision', 'decided_on'], 'decided_on')} as consents,
    ${ofVictim('victim_contact', ['held_on', 'reached', 'about_event'], 'held_on')} as contacts,
    ${ofVictim('victim_restorative', ['offered_on', 'answer', 'started_on', 'ended_on'], 'offered_on')} as offers,
    (select coalesce(jsonb_agg(distinct jsonb_build_object('event', happened.event, 'on', happened.on)), '[]')
     from victim_harm h
     join offence o on o.service_id = h.service_id and o.id = h.offence_id
     join child on child.service_id = o.service_id and child.id = o.child_id
     cross join lateral (${EVENTS}) happened
     where h.service_id = v.service_id and h.victim_id = v.id and happened.on is not null
       and not ${restrictedFor(asked.accountId, asked.today)}) as events
  from victim v
  where v.service_id = current_service() and ${which}
  order by v.name, v.id`

const ofVictim = (table: string, columns: readonly string[], day: string): RawBuilder<unknown> => sql`
  (select coalesce(jsonb_agg(jsonb_build_object(${sql.join(columns.flatMap(name => [sql.lit(name), sql.ref(`r.${name}`)]))})
     order by ${sql.ref(`r.${day}`)} desc nulls last, r.created_at desc, r.id desc), '[]')
   from ${sql.table(table)} r where r.service_id = v.service_id and r.victim_id = v.id)`

// The work on an offence has ended when none of its programmes goes on; a release begins a programme on licence; a
// breach is told of once it is before the court: until then nobody outside need know what was decided.
const EVENTS = sql`
  select 'sentence' as event, d.decided_on as on from outcome d
  where d.service_id = o.service_id and d.offence_id = o.id
  union all
  select 'release', p.starts_on
  from programme_offence b join programme p on p.service_id = b.service_id and p.id = b.programme_id
  where b.service_id = o.service_id and b.offence_id = o.id and p.kind in ('dto-licence', 'long-licence')
  union all
  select 'breach', k.information_laid_on
  from programme_offence b
  join breach_decision k on k.service_id = b.service_id and k.programme_id = b.programme_id
  where b.service_id = o.service_id and b.offence_id = o.id
  union all
  select 'end', case when bool_and(p.ended_on is not null) then max(p.ended_on) end
  from programme_offence b join programme p on p.service_id = b.service_id and p.id = b.programme_id
  where b.service_id = o.service_id and b.offence_id = o.id`
