import { sql } from 'kysely'
import type { Writer } from '#db/work.ts'
import type { Checking } from './checking.ts'
import { ID_COLUMN } from './format.ts'
import { reportFound } from './found-rows.ts'
import { keyOfRow, rowsOf } from './merge-sql.ts'
import type { StagedEntity } from './staged-entity.ts'

/** Tells of records that came in once and were removed here: their sender still has them, so they would come again. */
export const checkRemovedHere = (
  tx: Writer,
  { runId, source, list }: Checking,
  { entity, file }: StagedEntity,
): Promise<void> =>
  reportFound(
    tx,
    list,
    { file, column: ID_COLUMN, problem: 'removed-here' },
    sql`select r.line, r.source_id as value
      ${rowsOf(entity.name, runId)}
      ${keyOfRow(source)}
      where k.record_id is not null and not exists (
        select from ${sql.table(entity.name)} t where t.service_id = r.service_id and t.id = k.record_id)`,
  )
