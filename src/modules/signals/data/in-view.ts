import { type RawBuilder, sql } from 'kysely'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Severity } from '../domain/rule.ts'
import type { Oversight, SignalView } from '../domain/signal-views.ts'

/** Who looks at signals: as which member of staff, and over whose work. */
export type Looking = {
  readonly accountId: string
  readonly personId: string | null
  readonly oversees: Oversight
  readonly today: LocalDate
}

/** What a list of signals is narrowed to; null where it is not. */
export type Narrowed = {
  readonly withId: string | null
  readonly teamId: string | null
  readonly rule: string | null
  readonly severity: Severity | null
}

export const UNNARROWED: Narrowed = { withId: null, teamId: null, rule: null, severity: null }

/** Of a row of `standing`: whether it is in somebody’s view. */
export function inView(view: SignalView, looking: Looking): RawBuilder<boolean> {
  const { personId, oversees } = looking
  if (view === 'mine') return sql`(aside_id is null and owner_id = ${personId}::uuid)`
  if (view === 'everyone') return sql`(aside_id is null)`
  if (view === 'come-up')
    return sql`(aside_id is null and height >= ${sql.lit(oversees === 'service' ? 2 : 1)}
      and owner_id is distinct from ${personId}::uuid and ${isOverseen(looking)})`
  const mine = sql`(owner_id = ${personId}::uuid or aside_by_id = ${personId}::uuid)`
  return sql`(aside_id is not null and (${mine} or ${isOverseen(looking)}))`
}

/** A team manager oversees their team, and the work that is nobody’s; without a team of their own, every team. */
const isOverseen = ({ personId, oversees }: Looking): RawBuilder<boolean> =>
  oversees === 'service'
    ? sql`true`
    : oversees === 'own'
      ? sql`false`
      : sql`(team_id is null or not exists (
          select from person me
          where me.service_id = current_service() and me.id = ${personId}::uuid and me.team_id <> standing.team_id))`

/** Of a closed record a list says nothing, and so its signals do not answer to what they say either. */
export const isNarrowed = ({ withId, teamId, rule, severity }: Narrowed): RawBuilder<boolean> => sql`(
  (${withId}::uuid is null or with_id = ${withId}::uuid) and (${teamId}::uuid is null or team_id = ${teamId}::uuid)
  and (${rule}::text is null or (rule = ${rule} and not closed))
  and (${severity}::text is null or (severity = ${severity} and not closed)))`
