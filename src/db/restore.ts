import { sql } from 'kysely'
import { ok, refuse, type Result } from '#kernel/result.ts'
import {
  BACKUP_VERSION,
  type BackupEnd,
  type BackupHeader,
  type BackupProgress,
  type RestoreProblem,
} from './backup-format.ts'
import { catalogue } from './catalogue.ts'
import { loadBackup } from './load-backup.ts'
import { appliedMigrations, applyMigrations, migrate, migrations } from './migrate.ts'
import type { Db } from './db.ts'
import { BadBackup, readBackup } from './read-backup.ts'
import { asOwner } from './work.ts'

/**
 * Fills a new or empty database with a backup made on either engine by this version of the program or an earlier one,
 * and then brings it to this version. A file that is not whole, or does not fit, changes nothing.
 */
export async function restore(
  db: Db,
  file: string,
  tell: (progress: BackupProgress) => void = () => undefined,
): Promise<Result<BackupEnd, RestoreProblem>> {
  const checked = await checkBackup(file)
  if (!checked.ok) return checked
  const { header, end } = checked.value
  const problem = programProblem(header) ?? (await databaseProblem(db, header))
  if (problem) return refuse(problem)
  const names = new Set(Object.keys(header.migrations))
  await applyMigrations(
    db,
    migrations().filter(({ name }) => names.has(name)),
  )
  await asOwner(db, tx => loadBackup(tx, file, end, tell))
  await migrate(db)
  await sql`analyze`.execute(db.kysely)
  return ok(end)
}

type Checked = { readonly header: BackupHeader; readonly end: BackupEnd }

/** Reads the whole file once before anything is changed. */
async function checkBackup(file: string): Promise<Result<Checked, BadBackup['problem']>> {
  let header: BackupHeader | null = null
  let end: BackupEnd | null = null
  try {
    for await (const part of readBackup(file)) {
      if (part.kind === 'header') header = part.header
      if (part.kind === 'end') end = part.end
    }
  } catch (error) {
    if (error instanceof BadBackup) return refuse(error.problem)
    throw error
  }
  return header && end ? ok({ header, end }) : refuse('damaged')
}

function programProblem({ version, migrations: had }: BackupHeader): RestoreProblem | null {
  if (version > BACKUP_VERSION) return 'newer-program'
  const known = new Map(migrations().map(({ name, hash }) => [name, hash]))
  for (const [name, hash] of Object.entries(had)) {
    if (!known.has(name)) return 'newer-program'
    if (known.get(name) !== hash) return 'other-migrations'
  }
  return null
}

async function databaseProblem(db: Db, { migrations: had }: BackupHeader): Promise<RestoreProblem | null> {
  const applied = await appliedMigrations(db.kysely)
  if ([...applied.keys()].some(name => !(name in had))) return (await isEmpty(db)) ? 'migrated-further' : 'not-empty'
  return (await isEmpty(db)) ? null : 'not-empty'
}

const isEmpty = (db: Db): Promise<boolean> =>
  asOwner(db, async tx => {
    for (const { name } of await catalogue(tx)) {
      if (name === 'migration') continue
      const { rows } = await sql`select from ${sql.table(name)} limit 1`.execute(tx)
      if (rows.length > 0) return false
    }
    return true
  })
