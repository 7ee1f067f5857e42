import { sql } from 'kysely'
import type { StoredRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { Entity, Values } from '#kernel/entity.ts'
import { levelsStanding, type LevelRow } from '#kernel/levels-standing.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { escalation } from '../domain/escalation.ts'
import { incident } from '../domain/incident.ts'
import { missingEpisode } from '../domain/missing-episode.ts'
import { notification } from '../domain/notification.ts'
import { oversight } from '../domain/oversight.ts'
import { panelAction } from '../domain/panel-action.ts'
import { panel } from '../domain/panel.ts'
import { levelRows } from './level-rows.ts'

type Found = {
  readonly incidents: readonly Kept[]
  readonly episodes: readonly Kept[]
  readonly panels: readonly Kept[]
  readonly actions: readonly Kept[]
  readonly concerns: readonly Kept[]
  readonly notifications: readonly Kept[]
  readonly looks: readonly Kept[]
  readonly levels: readonly LevelRow[]
  readonly working_since: LocalDate | null
}
type Kept = Values & { readonly id: string; readonly version: number }

/** All that the record holds of a child’s safety, each kind the newest first, and since when the service works with them. */
export type SafetyOf = Awaited<ReturnType<typeof safetyOf>>

/** Reads it in one question to the database. */
export async function safetyOf(reader: Reader, childId: string) {
  const all = (table: string, day: string) => sql`
    (select coalesce(jsonb_agg(to_jsonb(r) order by ${sql.ref(`r.${day}`)} desc nulls last, r.created_at desc, r.id), '[]')
     from ${sql.table(table)} r where r.service_id = current_service() and r.child_id = ${childId})`
  const { rows } = await sql<Found>`
    select ${all('incident', 'happened_on')} as incidents, ${all('missing_episode', 'missing_from_on')} as episodes,
           ${all('panel', 'held_on')} as panels, ${all('panel_action', 'due_on')} as actions,
           ${all('escalation', 'raised_on')} as concerns, ${all('notification', 'known_on')} as notifications,
           ${all('oversight', 'held_on')} as looks,
           ${levelRows(sql`${childId}::uuid`)} as levels,
           (select min(coalesce(p.starts_on, p.referred_on)) from programme p
            where p.service_id = current_service() and p.child_id = ${childId} and p.ended_on is null) as working_since`.execute(
    reader,
  )
  const [found] = rows
  if (!found) throw new Error('A query without a table answers one row')
  return {
    incidents: found.incidents.map(stored(incident)),
    episodes: found.episodes.map(stored(missingEpisode)),
    panels: found.panels.map(stored(panel)),
    actions: found.actions.map(stored(panelAction)),
    concerns: found.concerns.map(stored(escalation)),
    notifications: found.notifications.map(stored(notification)),
    looks: found.looks.map(stored(oversight)),
    levels: levelsStanding(found.levels, childId),
    workingSince: found.working_since,
  }
}

const stored =
  <E extends Entity>({ fields }: E) =>
  (kept: Kept): StoredRecord<E> => ({
    id: kept.id,
    version: kept.version,
    values: Object.fromEntries(
      Object.keys(fields).map(name => [name, kept[name] ?? null]),
    ) as StoredRecord<E>['values'],
  })
