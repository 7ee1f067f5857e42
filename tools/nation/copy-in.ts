import pg from 'pg'
import type { Copy } from './copy-text.ts'

/** What `pg` hands to a query whose rows the server is ready to take. */
type CopyConnection = { readonly sendCopyFromChunk: (chunk: Buffer) => void; readonly endCopyFrom: () => void }

const LINES_A_CHUNK = 2_000

/** Streams lines into a table by COPY: several times faster than inserts. */
export function copyIn(client: pg.Client, { table, columns, lines }: Copy): Promise<void> {
  if (lines.length === 0) return Promise.resolve()
  return new Promise((done, fail) => {
    const text = `copy ${table} (${columns.join(', ')}) from stdin`
    const query = new pg.Query(text, (error: Error | undefined) => (error ? fail(error) : done()))
    Object.assign(query, {
      handleCopyInResponse: (connection: CopyConnection) => {
        for (let at = 0; at < lines.length; at += LINES_A_CHUNK) {
          connection.sendCopyFromChunk(Buffer.from(`${lines.slice(at, at + LINES_A_CHUNK).join('\n')}\n`))
        }
        connection.endCopyFrom()
      },
    })
    client.query(query)
  })
}
