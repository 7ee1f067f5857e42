import { type RawBuilder, sql } from 'kysely'
import type { Writer } from '#db/work.ts'
import type { Entity } from '#kernel/entity.ts'
import { entityNamed } from './catalogue.ts'
import type { Checking } from './checking.ts'
import { reportFound } from './found-rows.ts'
import { referencesOf } from './format.ts'
import type { StagedEntity } from './staged-entity.ts'

/** Every reference must lead to a record of the bundle or of the service, and to the same child's where both name one. */
export async function checkReferences(tx: Writer, checking: Checking, { entity, file }: StagedEntity): Promise<void> {
  const { runId, catalogue, list } = checking
  for (const [column, field] of referencesOf(entity)) {
    const to = entityNamed(catalogue.entities, field.to)
    const references = referencesIn(runId, entity, column)
    await reportFound(tx, list, { file, column, problem: 'reference-unknown' }, leadingNowhere(runId, to, references))
    if (entity.child && to.child && column !== entity.child) {
      const elsewhere = leadingToAnotherChild(runId, { child: entity.child, to, toChild: to.child }, references)
      await reportFound(tx, list, { file, column, problem: 'reference-elsewhere' }, elsewhere)
    }
  }
}

/** Each reference of a column: its line, the id here, the id as sent, and the row's facts. */
const referencesIn = (runId: string, entity: Entity, column: string): RawBuilder<unknown> => {
  const kind = entity.fields[column]?.kind
  const rows = sql`import_row r where r.service_id = current_service() and r.run_id = ${runId} and r.entity = ${entity.name}`
  if (kind === 'reference') {
    return sql`select r.line, (r.facts->>${column}::text)::uuid as id, r.sent->>${column}::text as value, r.facts
      from ${rows} and r.facts ? ${column}`
  }
  return sql`select r.line, each.id::uuid as id, r.sent->${column}::text->>(each.place - 1)::integer as value, r.facts
    from import_row r cross join lateral jsonb_array_elements_text(r.facts->${column}::text) with ordinality each(id, place)
    where r.service_id = current_service() and r.run_id = ${runId} and r.entity = ${entity.name}`
}

const leadingNowhere = (runId: string, to: Entity, references: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select line, value from (${references}) f
  where not exists (
      select from import_row o where o.service_id = current_service() and o.run_id = ${runId}
        and o.entity = ${to.name} and o.record_id = f.id)
    and not exists (select from ${sql.table(to.name)} o where o.service_id = current_service() and o.id = f.id)`

type Whose = { readonly child: string; readonly to: Entity; readonly toChild: string }

const leadingToAnotherChild = (runId: string, { child, to, toChild }: Whose, references: RawBuilder<unknown>) => sql`
  select line, value from (
    select f.line, f.value, f.facts->>${child}::text as child, coalesce(
      (select o.facts->>${toChild}::text from import_row o where o.service_id = current_service() and o.run_id = ${runId}
        and o.entity = ${to.name} and o.record_id = f.id limit 1),
      (select o.${sql.ref(toChild)}::text from ${sql.table(to.name)} o
        where o.service_id = current_service() and o.id = f.id)) as other
    from (${references}) f
  ) both_named where child <> other`
