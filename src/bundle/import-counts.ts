import { sql } from 'kysely'
import type { Writer } from '#db/work.ts'
import { differs, keyOfRow, rowsOfRun } from './merge-sql.ts'
import type { StagedEntity } from './staged-entity.ts'

/** What happens, or would happen, to the rows of one record kind. */
export type EntityCount = {
  readonly entity: string
  readonly file: string
  readonly rows: number
  readonly new: number
  readonly changed: number
  readonly same: number
  /** Unchanged since they last came, and edited here since: left alone. */
  readonly keptAsEdited: number
}

/** Counts what merging would do, without doing it. */
export async function countOutcomes(
  tx: Writer,
  { runId, source }: { readonly runId: string; readonly source: string },
  staged: StagedEntity,
): Promise<EntityCount> {
  const { entity, file } = staged
  const { rows } = await sql<Omit<EntityCount, 'entity' | 'file'>>`
    select count(*) as rows,
      count(*) filter (where t.id is null) as new,
      count(*) filter (where t.id is not null and k.content_hash is distinct from r.content_hash and ${differs(staged)}) as changed,
      count(*) filter (where k.content_hash = r.content_hash and t.version <> k.record_version) as "keptAsEdited"
    ${rowsOfRun(entity, runId)}
    left join ${sql.table(entity.name)} t on t.service_id = r.service_id and t.id = r.record_id
    ${keyOfRow(source)}`.execute(tx)
  const counted = rows[0] ?? { rows: 0, new: 0, changed: 0, keptAsEdited: 0 }
  return {
    entity: entity.name,
    file,
    ...counted,
    same: counted.rows - counted.new - counted.changed - counted.keptAsEdited,
  }
}
