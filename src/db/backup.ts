import { createHash, type Hash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupDigest,
  type BackupEnd,
  type BackupHeader,
  type BackupProgress,
  type BackupTable,
} from './backup-format.ts'
import { catalogue, type Table } from './catalogue.ts'
import { appliedMigrations } from './migrate.ts'
import type { Db } from './db.ts'
import { isNumberedLog, numberedLogRows, readSequences, tableRows, writePlainly, writtenColumns } from './table-rows.ts'
import { lookAsOwner, type Reader } from './work.ts'

type Tell = (progress: BackupProgress) => void
type Batches = AsyncIterable<readonly string[]>

/** A backup being written. */
type Writing = {
  readonly file: string
  readonly digest: Hash
  readonly rows: Record<string, number>
  readonly tell: Tell
}

/** Only whoever makes it may read it: it holds everything. */
const MODE = 0o600
/** The embedded database waits while its records are written: squeezing harder would hold it longer for little. */
const GZIP = { level: 3 }

/**
 * Writes the whole database, as it stood at one moment, to a file that either engine can restore, while the service
 * goes on. A server does not notice; the embedded database pauses while its records are read, but not for its logs.
 */
export async function backup(db: Db, file: string, tell: Tell = () => undefined): Promise<BackupEnd> {
  const part = `${file}.part`
  try {
    await writeFile(part, '', { mode: MODE })
    const end = await writeBackup(db, part, tell)
    await rename(part, file)
    return end
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

async function writeBackup(db: Db, file: string, tell: Tell): Promise<BackupEnd> {
  const writing: Writing = { file, digest: createHash('sha256'), rows: {}, tell }
  // On a server one transaction sees one moment for as long as it likes. The embedded database serves nobody
  // meanwhile: its logs, which only ever grow, are read afterwards, up to where they were.
  const isForLater = (table: Table) => db.engine === 'pglite' && isNumberedLog(table)
  const { later, sequences } = await lookAsOwner(db, async reader => {
    const tables = await catalogue(reader)
    await writePlainly(reader)
    await append(writing, header(reader))
    await append(
      writing,
      records(
        writing,
        reader,
        tables.filter(table => !isForLater(table)),
      ),
    )
    return { later: tables.filter(isForLater), sequences: await readSequences(reader) }
  })
  await append(writing, logs(writing, db, later, sequences))
  const end: BackupEnd = { rows: writing.rows, sequences }
  await append(writing, [asLine(end)])
  await append(writing, [asLine({ sha256: writing.digest.copy().digest('hex') })])
  return end
}

const asLine = (said: BackupHeader | BackupTable | BackupEnd | BackupDigest): string => `${JSON.stringify(said)}\n`

async function* header(reader: Reader): AsyncGenerator<string> {
  const migrations = Object.fromEntries(await appliedMigrations(reader))
  const madeAt = new Date().toISOString()
  yield asLine({ format: BACKUP_FORMAT, version: BACKUP_VERSION, madeAt, migrations })
}

async function* records(writing: Writing, reader: Reader, tables: readonly Table[]): AsyncGenerator<string> {
  for (const table of tables) {
    if (table.name !== 'migration') yield* tableLines(writing, table, tableRows(reader, table))
  }
}

async function* logs(
  writing: Writing,
  db: Db,
  tables: readonly Table[],
  sequences: BackupEnd['sequences'],
): AsyncGenerator<string> {
  for (const table of tables) {
    const through = sequences[`${table.name}_sequence_seq`] ?? 0
    yield* tableLines(writing, table, numberedLogRows(db, table, through))
  }
}

async function* tableLines({ rows, tell }: Writing, table: Table, batches: Batches): AsyncGenerator<string> {
  yield asLine({ table: table.name, columns: writtenColumns(table) })
  let count = 0
  for await (const batch of batches) {
    yield `${batch.join('\n')}\n`
    count += batch.length
    tell({ table: table.name, rows: count })
  }
  rows[table.name] = count
}

/** Each piece is a gzip of its own; read one after the other they are one. */
const append = ({ file, digest }: Writing, chunks: Iterable<string> | AsyncIterable<string>): Promise<void> =>
  pipeline(Readable.from(digested(chunks, digest)), createGzip(GZIP), createWriteStream(file, { flags: 'a' }))

async function* digested(chunks: Iterable<string> | AsyncIterable<string>, digest: Hash): AsyncGenerator<string> {
  for await (const chunk of chunks) {
    digest.update(chunk)
    yield chunk
  }
}
