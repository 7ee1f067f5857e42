import type { Reader } from '#db/work.ts'
import { hashOf } from './secret-token.ts'

/** When the person behind a token signed in, or null where nobody is. */
export async function signedInAt(reader: Reader, token: string): Promise<Date | null> {
  const row = await reader
    .selectFrom('session')
    .select('created_at')
    .where('token_hash', '=', hashOf(token))
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row?.created_at ?? null
}
