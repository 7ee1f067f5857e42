import { sql } from 'kysely'
import type { Writer } from '#db/work.ts'
import type { Checking } from './checking.ts'
import { reportFound } from './found-rows.ts'
import { ID_COLUMN } from './format.ts'
import type { StagedEntity } from './staged-entity.ts'

/** Two rows with one id: the same row twice is told and read once, two different ones are refused. */
export async function checkRepeatedIds(
  tx: Writer,
  { runId, list }: Checking,
  { entity, file }: StagedEntity,
): Promise<void> {
  const repeated = sql`
    select line, source_id as value, is_same from (
      select line, source_id,
        row_number() over first_of_it as number,
        content_hash = first_value(content_hash) over first_of_it as is_same
      from import_row
      where service_id = current_service() and run_id = ${runId} and entity = ${entity.name}
      window first_of_it as (partition by record_id order by line)
    ) numbered where number > 1`
  const where = { file, column: ID_COLUMN }
  await reportFound(tx, list, { ...where, problem: 'id-repeated' }, sql`select * from (${repeated}) x where is_same`)
  await reportFound(
    tx,
    list,
    { ...where, problem: 'id-conflict' },
    sql`select * from (${repeated}) x where not is_same`,
  )
  await sql`delete from import_row r using (${repeated}) x
    where r.service_id = current_service() and r.run_id = ${runId} and r.entity = ${entity.name} and r.line = x.line`.execute(
    tx,
  )
}
