import { sql } from 'kysely'
import type { Reader } from './work.ts'

/** A column as the database itself describes it. */
export type Column = {
  readonly name: string
  /** The short name of its type, such as `int8` or `_text`. */
  readonly type: string
  /** The type as SQL writes it, such as `numeric(7,2)` or `text[]`. */
  readonly sqlType: string
  readonly nullable: boolean
  /** Filled by the database when an insert leaves it out. */
  readonly defaulted: boolean
  /** Worked out from other columns: can't be written. */
  readonly computed: boolean
  readonly comment: string | null
}

/** A reference from one table to another: its columns, and those that they refer to. */
export type ForeignKey = {
  readonly name: string
  readonly columns: readonly string[]
  readonly to: string
  readonly definition: string
}

export type Table = {
  readonly name: string
  readonly comment: string | null
  readonly columns: readonly Column[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  readonly triggers: readonly string[]
}

/** Every table of the project's own, by name, from the database's catalogue. */
export async function catalogue(reader: Reader): Promise<readonly Table[]> {
  const { rows } = await sql<Table>`
    select c.relname as name, obj_description(c.oid, 'pg_class') as comment,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'name', a.attname, 'type', t.typname, 'sqlType', format_type(a.atttypid, a.atttypmod),
          'nullable', not a.attnotnull, 'defaulted', a.atthasdef or a.attidentity <> '',
          'computed', a.attgenerated <> '', 'comment', col_description(c.oid, a.attnum)) order by a.attnum), '[]')
        from pg_attribute a join pg_type t on t.oid = a.atttypid
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      (select coalesce(jsonb_agg(a.attname order by k.position), '[]')
        from pg_constraint p cross join unnest(p.conkey) with ordinality k (number, position)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
        where p.conrelid = c.oid and p.contype = 'p') as "primaryKey",
      (select coalesce(jsonb_agg(jsonb_build_object(
          'name', f.conname, 'to', f.confrelid::regclass::text, 'definition', pg_get_constraintdef(f.oid),
          'columns', (select jsonb_agg(a.attname order by k.position)
            from unnest(f.conkey) with ordinality k (number, position)
            join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number)) order by f.conname), '[]')
        from pg_constraint f where f.conrelid = c.oid and f.contype = 'f') as "foreignKeys",
      (select coalesce(jsonb_agg(g.tgname order by g.tgname), '[]')
        from pg_trigger g where g.tgrelid = c.oid and not g.tgisinternal) as triggers
    from pg_class c
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
    order by c.relname collate "C"`.execute(reader)
  return rows
}

/** Whether rows are only ever added to it. */
export const isAppendOnly = ({ triggers }: Table): boolean => triggers.includes('never_changed')

/** Whether its rows belong to one service each. */
export const isOfAService = ({ columns }: Table): boolean => columns.some(({ name }) => name === 'service_id')
