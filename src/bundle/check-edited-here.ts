import { sql } from 'kysely'
import type { Writer } from '#db/work.ts'
import type { Checking } from './checking.ts'
import { reportFound } from './found-rows.ts'
import { differs, keyOfRow, rowsOfRun } from './merge-sql.ts'
import type { StagedEntity } from './staged-entity.ts'

/** Tells of corrections made here that a row would replace, since its sender has changed the record too. */
export const checkEditedHere = (tx: Writer, { runId, source, list }: Checking, staged: StagedEntity): Promise<void> =>
  reportFound(
    tx,
    list,
    { file: staged.file, column: null, problem: 'edited-here' },
    sql`select r.line, r.source_id as value
      ${rowsOfRun(staged.entity, runId)}
      join ${sql.table(staged.entity.name)} t on t.service_id = r.service_id and t.id = r.record_id
      ${keyOfRow(source)}
      where k.content_hash <> r.content_hash and t.version > k.record_version and ${differs(staged)}`,
  )
