import { Readable } from 'node:stream'
import { sql } from 'kysely'
import yauzl from 'yauzl'
import type { Db } from '#db/db.ts'
import { inService, lookInService, type Worker } from '#db/work.ts'

/** How long each piece of an uploaded file is, but for the last. */
const PIECE = 1024 * 1024

/** Keeps a file in pieces as it arrives, each in a short transaction, and answers with its size. */
export async function keepUpload(
  db: Db,
  worker: Worker,
  runId: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<number> {
  let size = 0
  for await (const piece of piecesOf(bytes)) {
    const number = Math.floor(size / PIECE)
    await inService(db, worker, tx =>
      sql`insert into import_file (service_id, run_id, number, bytes)
        values (current_service(), ${runId}, ${number}, ${piece})`.execute(tx),
    )
    size += piece.length
  }
  return size
}

async function* piecesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = []
  let length = 0
  for await (const part of bytes) {
    waiting.push(part)
    length += part.length
    if (length < PIECE) continue
    const joined = Buffer.concat(waiting)
    const whole = joined.length - (joined.length % PIECE)
    for (let at = 0; at < whole; at += PIECE) yield joined.subarray(at, at + PIECE)
    waiting = [joined.subarray(whole)]
    length -= whole
  }
  if (length > 0) yield Buffer.concat(waiting)
}

export const uploadSize = (db: Db, worker: Worker, runId: string): Promise<number> =>
  lookInService(db, worker, async reader => {
    const { rows } = await sql<{ size: number | null }>`
      select sum(length(bytes))::bigint as size from import_file
      where service_id = current_service() and run_id = ${runId}`.execute(reader)
    return rows[0]?.size ?? 0
  })

/** Reads an uploaded file from its pieces, from anywhere in it, one piece at a time in memory. */
export class UploadReader extends yauzl.RandomAccessReader {
  readonly #piece: (number: number) => Promise<Uint8Array>

  constructor(db: Db, worker: Worker, runId: string) {
    super()
    this.#piece = rememberingLast(number =>
      lookInService(db, worker, async reader => {
        const { rows } = await sql<{ bytes: Uint8Array }>`
          select bytes from import_file
          where service_id = current_service() and run_id = ${runId} and number = ${number}`.execute(reader)
        if (!rows[0]) throw new Error(`Piece ${number} of the uploaded file is not there`)
        return rows[0].bytes
      }),
    )
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#bytes(start, end), { objectMode: false })
  }

  async *#bytes(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < end;) {
      const number = Math.floor(at / PIECE)
      const piece = await this.#piece(number)
      const until = Math.min(end, (number + 1) * PIECE)
      yield Buffer.from(piece.subarray(at - number * PIECE, until - number * PIECE))
      at = until
    }
  }
}

function rememberingLast(read: (number: number) => Promise<Uint8Array>): (number: number) => Promise<Uint8Array> {
  let last: { readonly number: number; readonly piece: Promise<Uint8Array> } | undefined
  return number => {
    if (last?.number !== number) last = { number, piece: read(number) }
    return last.piece
  }
}
