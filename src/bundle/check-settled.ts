import { type RawBuilder, sql } from 'kysely'
import type { Writer } from '#db/work.ts'
import type { Settled } from './catalogue.ts'
import type { Checking } from './checking.ts'
import { reportFound } from './found-rows.ts'
import { differs, keyOfRow, rowsOfRun } from './merge-sql.ts'
import type { StagedEntity } from './staged-entity.ts'

/** Refuses rows that would change what was settled here, or add to it. What its sender says as before is no news. */
export async function checkSettled(tx: Writer, checking: Checking, { entity, by, parts }: Settled): Promise<void> {
  const stagedAs = (name: string) => checking.staged.find(staged => staged.entity.name === name)
  const whole = stagedAs(entity)
  if (whole) await report(tx, checking, whole, sql`where t.${sql.ref(by)} is not null and ${differs(whole)}`)
  for (const { entity: name, through } of parts) {
    const part = stagedAs(name)
    if (!part) continue
    const to = sql`coalesce(t.${sql.ref(through)}, (r.facts ->> ${sql.lit(through)})::uuid)`
    await report(
      tx,
      checking,
      part,
      sql`join ${sql.table(entity)} owner on owner.service_id = r.service_id and owner.id = ${to}
        where owner.${sql.ref(by)} is not null and (t.id is null or ${differs(part)})`,
    )
  }
}

const report = (
  tx: Writer,
  { runId, source, list }: Checking,
  staged: StagedEntity,
  which: RawBuilder<unknown>,
): Promise<void> =>
  reportFound(
    tx,
    list,
    { file: staged.file, column: null, problem: 'settled' },
    sql`select r.line, r.source_id as value
      ${rowsOfRun(staged.entity, runId)}
      left join ${sql.table(staged.entity.name)} t on t.service_id = r.service_id and t.id = r.record_id
      ${keyOfRow(source)}
      ${which} and k.content_hash is distinct from r.content_hash`,
  )
