import { sql } from 'kysely'
import type { Reader, Writer } from '#db/work.ts'

/** How long each piece is, but for the last. */
const PIECE = 1024 ** 2

type Change = (work: (tx: Writer) => Promise<unknown>) => Promise<unknown>
type Look = <Answer>(work: (reader: Reader) => Promise<Answer>) => Promise<Answer>

const piecesOf = (size: number): readonly number[] => Array.from({ length: Math.ceil(size / PIECE) }, (_one, at) => at)

/** Keeps a file’s bytes piece by piece, each as a change by itself, so that others get their turn in between. */
export async function keepPieces(change: Change, { id, bytes }: { readonly id: string; readonly bytes: Buffer }) {
  for (const number of piecesOf(bytes.length)) {
    const piece = bytes.subarray(number * PIECE, (number + 1) * PIECE)
    await change(tx =>
      sql`insert into document_piece (service_id, document_file_id, number, bytes)
        values (current_service(), ${id}, ${number}, ${piece})`.execute(tx),
    )
  }
}

/** Reads them back, in the same way. What is missing is missing: the hash of the whole finds out. */
export async function readPieces(look: Look, { id, size }: { readonly id: string; readonly size: number }) {
  const pieces: Uint8Array[] = []
  for (const number of piecesOf(size)) {
    const { rows } = await look(reader =>
      sql<{ bytes: Uint8Array }>`
        select bytes from document_piece
        where service_id = current_service() and document_file_id = ${id} and number = ${number}`.execute(reader),
    )
    pieces.push(...rows.map(({ bytes }) => bytes))
  }
  return Buffer.concat(pieces)
}
