import { sql } from 'kysely'
import type { Db } from '#db/db.ts'
import { asOwner, inService, type Worker, type Writer } from '#db/work.ts'
import type { Entity } from '#kernel/entity.ts'
import type { Catalogue } from './catalogue.ts'
import type { EntityCount } from './import-counts.ts'
import { importRun, type ImportRun, moveRun, noteCounts } from './import-run.ts'
import { affectedIds, keepNews, type Merged, mergeEntity, rememberKeys } from './merge-entity.ts'
import type { OnProgress } from './stage.ts'
import type { StagedEntity } from './staged-entity.ts'

/**
 * Merges a run that was checked and found free of errors, all or nothing, in one transaction. A row that says what
 * it said last time is passed over, even where the record has been edited here since. Answers null for a run that
 * is not ready.
 */
export async function merge(
  db: Db,
  worker: Worker,
  { runId, catalogue }: { readonly runId: string; readonly catalogue: Catalogue },
  onProgress: OnProgress,
): Promise<ImportRun | null> {
  const merged = await inService(db, worker, async tx => {
    await sql`select pg_advisory_xact_lock(hashtextextended('import into ' || current_service(), 0))`.execute(tx)
    if (!(await moveRun(tx, runId, ['ready', 'merging'], 'merged'))) return null
    const run = await importRun(tx, runId)
    if (!run) return null
    const staged = stagedIn(run, catalogue)
    const counts = await mergeAll(tx, run, staged, onProgress)
    await runHooks(tx, run, staged, catalogue)
    for (const each of staged) await rememberKeys(tx, run, each.entity)
    await noteCounts(tx, runId, counts)
    return { ...run, counts }
  })
  if (merged) await freshenStatistics(db, stagedIn(merged, catalogue))
  return merged
}

const stagedIn = ({ columns, counts }: ImportRun, { entities }: Catalogue): readonly StagedEntity[] =>
  entities.flatMap(entity => {
    const file = counts.find(count => count.entity === entity.name)?.file
    return file === undefined ? [] : [{ entity, file, columns: columns[entity.name] ?? [] }]
  })

async function mergeAll(
  tx: Writer,
  run: ImportRun,
  staged: readonly StagedEntity[],
  onProgress: OnProgress,
): Promise<readonly EntityCount[]> {
  const counts: EntityCount[] = []
  let rows = 0
  for (const each of staged) {
    onProgress({ step: 'merging', file: each.file, rows })
    await keepNews(tx, run, each.entity)
    const count = happened(run, each.entity, await mergeEntity(tx, run, each))
    counts.push(count)
    rows += count.rows
  }
  return counts
}

// What was foreseen may be a little out by now: a record may have been written here since the check.
function happened({ counts }: ImportRun, { name }: Entity, merged: Merged): EntityCount {
  const foreseen = counts.find(({ entity }) => entity === name)
  if (!foreseen) throw new Error(`The rows of ${name} were not counted`)
  const { rows, keptAsEdited } = foreseen
  return { ...foreseen, ...merged, same: rows - merged.new - merged.changed - keptAsEdited }
}

async function runHooks(
  tx: Writer,
  run: ImportRun,
  staged: readonly StagedEntity[],
  { afterMerge }: Catalogue,
): Promise<void> {
  for (const { entity } of staged) {
    for await (const ids of affectedIds(tx, run, entity)) {
      for (const hook of afterMerge) await hook(tx, { entity: entity.name, ids })
    }
  }
}

// A server does this by itself in time; PGlite never does, and searches planned for an empty table are slow.
const freshenStatistics = (db: Db, staged: readonly StagedEntity[]): Promise<void> =>
  asOwner(db, async tx => {
    for (const { entity } of staged) await sql`analyze ${sql.table(entity.name)}`.execute(tx)
  })
