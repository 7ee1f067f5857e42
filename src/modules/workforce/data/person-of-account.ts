import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'

type Account = { readonly accountId: string; readonly email: string }

/** The member of staff whom an account belongs to: the one that its roles name, else the one with its e-mail address. */
export async function personOfAccount(reader: Reader, { accountId, email }: Account): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from (
      select person_id as id, 1 as weight from membership where account_id = ${accountId} and person_id is not null
      union all
      select id, 2 from person where lower(email) = ${email.toLowerCase()}
    ) found
    order by weight, id limit 1`.execute(reader)
  return rows[0]?.id ?? null
}
