import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import {
  BACKUP_FORMAT,
  type BackupDigest,
  type BackupEnd,
  type BackupHeader,
  type BackupTable,
} from './backup-format.ts'

/** A file that is no backup, or not a whole one. */
export class BadBackup extends Error {
  readonly problem: 'not-a-backup' | 'damaged'
  constructor(problem: BadBackup['problem']) {
    super(problem)
    this.problem = problem
  }
}

/** What a backup holds, in its order: rows come in batches, as the JSON that the database wrote. */
export type BackupPart =
  | { readonly kind: 'header'; readonly header: BackupHeader }
  | { readonly kind: 'table'; readonly table: BackupTable }
  | { readonly kind: 'rows'; readonly rows: readonly string[] }
  | { readonly kind: 'end'; readonly end: BackupEnd }

const BATCH_BYTES = 1_000_000

/** Reads a backup in bounded memory. Throws `BadBackup` at the latest when the end shows that something is missing. */
export async function* readBackup(file: string): AsyncGenerator<BackupPart> {
  let last: BackupPart['kind'] | null = null
  let batch: string[] = []
  let bytes = 0
  for await (const line of wholeLines(file)) {
    const isRow = last !== null && line.startsWith('[')
    if (isRow) bytes += batch.push(line) && line.length
    if (isRow && bytes < BATCH_BYTES) continue
    if (batch.length > 0) yield { kind: 'rows', rows: batch }
    batch = []
    bytes = 0
    if (isRow) continue
    const part: BackupPart = last === null ? asHeader(line) : asMark(line)
    last = part.kind
    yield part
  }
  if (last !== 'end') throw new BadBackup('damaged')
}

function asHeader(line: string): BackupPart {
  const header = parse(line) as Partial<BackupHeader> | null
  if (header?.format !== BACKUP_FORMAT) throw new BadBackup('not-a-backup')
  return { kind: 'header', header: header as BackupHeader }
}

function asMark(line: string): BackupPart {
  const mark = parse(line) as Partial<BackupTable & BackupEnd> | null
  if (mark?.table && mark.columns) return { kind: 'table', table: { table: mark.table, columns: mark.columns } }
  if (mark?.rows && mark.sequences) return { kind: 'end', end: { rows: mark.rows, sequences: mark.sequences } }
  throw new BadBackup('damaged')
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** The lines but for the last, which must hold the digest of all of them. */
async function* wholeLines(file: string): AsyncGenerator<string> {
  const digest = createHash('sha256')
  let held: string | null = null
  for await (const line of linesOf(file)) {
    if (held !== null) {
      digest.update(`${held}\n`)
      yield held
    }
    held = line
  }
  const last = held === null ? null : (parse(held) as Partial<BackupDigest> | null)
  if (last?.sha256 !== digest.digest('hex')) throw new BadBackup('damaged')
}

async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = ''
  for await (const text of unzipped(file)) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') throw new BadBackup('damaged')
}

async function* unzipped(file: string): AsyncGenerator<string> {
  if (!(await isGzip(file))) throw new BadBackup('not-a-backup')
  const source = createReadStream(file)
  const gunzip = createGunzip()
  source.on('error', error => gunzip.destroy(error))
  try {
    yield* source.pipe(gunzip).setEncoding('utf8') as AsyncIterable<string>
  } catch (error) {
    throw isZlibError(error) ? new BadBackup('damaged') : error
  } finally {
    source.destroy()
  }
}

const GZIP_MARK = Buffer.from([0x1f, 0x8b])

async function isGzip(file: string): Promise<boolean> {
  const opened = await open(file)
  try {
    const { buffer } = await opened.read({ buffer: Buffer.alloc(GZIP_MARK.length) })
    return buffer.equals(GZIP_MARK)
  } finally {
    await opened.close()
  }
}

const isZlibError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
