import { sql } from 'kysely'
import type { Writer } from '#db/work.ts'
import type { Lookalike } from './catalogue.ts'
import type { Checking } from './checking.ts'
import { reportFound } from './found-rows.ts'
import { ID_COLUMN } from './format.ts'
import type { StagedEntity } from './staged-entity.ts'

/** Tells of rows that look like another record, in the bundle or here. They are kept apart: only people can judge. */
export async function checkLookalikes(
  tx: Writer,
  { runId, list }: Checking,
  { entity, file }: StagedEntity,
  { fields, of }: Lookalike,
): Promise<void> {
  const likeness = (facts: 'r.facts' | 't.facts') =>
    sql`lower(${sql.join(
      fields.map(name => sql`(${sql.raw(facts)}->>${name}::text)`),
      sql` || chr(31) || `,
    )})` // null, and so like nothing, where one of them is empty
  const whose = (facts: 'r.facts' | 't.facts', id: 'r.record_id' | 't.id') =>
    of ? sql`${sql.raw(facts)}->>${of}::text` : sql`${sql.raw(id)}::text`
  const seen = sql`
    select r.line, r.source_id, ${whose('r.facts', 'r.record_id')} as whose, ${likeness('r.facts')} as likeness from import_row r
    where r.service_id = current_service() and r.run_id = ${runId} and r.entity = ${entity.name}
    union all
    select null, null, ${whose('t.facts', 't.id')}, ${likeness('t.facts')}
    from (select id, to_jsonb(o) as facts from ${sql.table(entity.name)} o where o.service_id = current_service()) t
    where not exists (select from import_row r where r.service_id = current_service() and r.run_id = ${runId}
      and r.entity = ${entity.name} and r.record_id = t.id)`
  await reportFound(
    tx,
    list,
    { file, column: ID_COLUMN, problem: 'likely-duplicate' },
    sql`with seen as materialized (${seen}),
      shared as (select likeness from seen group by likeness having count(distinct whose) > 1)
      select line, source_id as value from seen where line is not null and likeness in (select likeness from shared)`,
  )
}
