import { type RawBuilder, sql } from 'kysely'
import type { Entity } from '#kernel/entity.ts'
import { columnFieldsOf, referencesOf } from './format.ts'
import type { StagedEntity } from './staged-entity.ts'

/** The rows of a run for one record kind, as `r`. */
export const rowsOf = (entity: string, runId: string): RawBuilder<unknown> => sql`
  from (
    select * from import_row where service_id = current_service() and run_id = ${runId} and entity = ${entity}
  ) r`

/** The same, with their facts as typed columns in `v`. */
export const rowsOfRun = (entity: Entity, runId: string): RawBuilder<unknown> => sql`
  ${rowsOf(entity.name, runId)}
  cross join lateral jsonb_populate_record(null::${sql.table(entity.name)}, r.facts) v`

/** What the sender said last of the row's record, as `k`. */
export const keyOfRow = (source: string): RawBuilder<unknown> => sql`
  left join import_key k on k.service_id = r.service_id and k.source = ${source}
    and k.entity = r.entity and k.source_id = r.source_id`

/** The fields of the record's own table that the file had columns for. */
export const sentFieldsOf = ({ entity, columns }: StagedEntity): readonly string[] =>
  columnFieldsOf(entity).filter(name => columns.includes(name))

/** The lists of references that the file had columns for, each kept in a table of its own. */
export const sentListsOf = ({ entity, columns }: StagedEntity): readonly Link[] =>
  listsOf(entity).filter(({ field }) => columns.includes(field))

/** A table that holds which records a list field refers to. */
export type Link = { readonly field: string; readonly table: string; readonly from: string; readonly to: string }

export const listsOf = (entity: Entity): readonly Link[] =>
  referencesOf(entity).flatMap(([name, field]) =>
    field.kind === 'references'
      ? [{ field: name, table: field.through, from: `${entity.name}_id`, to: `${field.to}_id` }]
      : [],
  )

/** Whether the row says something else than its record `t`. */
export const differs = (staged: StagedEntity): RawBuilder<boolean> =>
  sql<boolean>`(${sql.join([fieldsDiffer(staged), ...sentListsOf(staged).map(listDiffers)], sql` or `)})`

const fieldsDiffer = (staged: StagedEntity): RawBuilder<unknown> => {
  const fields = sentFieldsOf(staged)
  const of = (side: 't' | 'v') => sql.join(fields.map(name => sql.ref(`${side}.${name}`)))
  return fields.length === 0 ? sql`false` : sql`row(${of('t')}) is distinct from row(${of('v')})`
}

/** The ids that the row's list has, in order. */
export const idsOfRow = ({ field }: Link): RawBuilder<unknown> =>
  sql`array(select x::uuid from jsonb_array_elements_text(r.facts->${sql.lit(field)}) x order by 1)`

const listDiffers = (link: Link): RawBuilder<unknown> => sql`
  array(select l.${sql.ref(link.to)} from ${sql.table(link.table)} l
        where l.service_id = r.service_id and l.${sql.ref(link.from)} = r.record_id order by 1)
  is distinct from ${idsOfRow(link)}`
