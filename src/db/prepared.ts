import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type pg from 'pg'

const MARK = '/* prepared */'

/**
 * Begins a query of many parts, whose planning costs more than its work: a server plans it once for each connection and
 * not each time. Its text must be one of a few: each stays prepared for as long as the connection lives.
 */
export const PREPARED = sql.raw(MARK)

type Send = (query: unknown, ...rest: readonly unknown[]) => unknown

/** Has a connection to a server prepare what begins with the mark. */
export function prepareMarked(client: pg.PoolClient): void {
  const send = client.query.bind(client) as Send
  const query: Send = (text, values, ...rest) =>
    typeof text === 'string' && text.startsWith(MARK)
      ? send({ name: nameOf(text), text, values }, ...rest)
      : send(text, values, ...rest)
  Object.assign(client, { query })
}

const nameOf = (text: string): string => createHash('sha256').update(text).digest('base64url')
