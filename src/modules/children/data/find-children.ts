import { type RawBuilder, sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { readDay } from '#kernel/read-value.ts'
import { soughtWords, type SoughtWord } from '../domain/name-keys.ts'
import { restrictedFor } from './restricted-for.ts'

/** A child as a list shows them. */
export type FoundChild = {
  readonly id: string
  readonly given_names: string
  readonly family_name: string
  readonly known_as: string | null
  readonly date_of_birth: LocalDate
  /** Whether the record opens to this person only by giving a reason. */
  readonly restricted: boolean
}

export type Found = { readonly children: readonly FoundChild[]; readonly total: number }

type Search = {
  readonly text: string
  readonly accountId: string
  readonly today: LocalDate
  readonly page: number
  readonly perPage: number
}

/**
 * Children found by any part of a name in any order, by sound or another form of it, by date of birth, or by
 * a reference number. The best matches first.
 */
export async function findChildren(reader: Reader, search: Search): Promise<Found> {
  const matches = matchesFor(search.text)
  if (!matches) return { children: [], total: 0 }
  const { rows } = await sql<FoundChild & { total: number }>`
    select child.id, given_names, family_name, known_as, date_of_birth,
           ${restrictedFor(search.accountId, search.today)} as restricted, count(*) over () as total
    from (${matches}) matched
    join child on child.id = matched.child_id
    order by matched.weight desc, family_name, given_names, child.id
    limit ${search.perPage} offset ${(search.page - 1) * search.perPage}`.execute(reader)
  return { children: rows, total: rows[0]?.total ?? 0 }
}

function matchesFor(text: string): RawBuilder<unknown> | null {
  const day = readDay(text.trim())
  if (day) return sql`select id as child_id, 1 as weight from child where date_of_birth = ${day}`
  const words = soughtWords(text)
  if (words.length === 0) return null
  const byName = sql`
    select child_id, sum(weight) as weight from (
      select child_id, word, max(weight) as weight from (${sql.join(words.map(wordMatches), sql` union all `)}) hits
      group by child_id, word
    ) best group by child_id having count(*) = ${words.length}`
  const number = text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()
  if (!/\d/.test(number)) return byName
  return sql`
    select child_id, max(weight) as weight from (
      select child_id, 100 as weight from child_identifier where upper(regexp_replace(value, '[^[:alnum:]]', '', 'g')) = ${number}
      union all ${byName}
    ) either group by child_id`
}

/** The word itself counts most, then its beginning, then another form or sound of it. */
const wordMatches = ({ beginning, alike }: SoughtWord, word: number): RawBuilder<unknown> => sql`
  select child_id, ${sql.lit(word)} as word, case when key = ${beginning} then 4 else 3 end as weight
  from child_name_key where key >= ${beginning} and key < ${`${beginning}\u{10FFFF}`}
  union all
  select child_id, ${sql.lit(word)} as word, 1 as weight from child_name_key where key = any(${sql.val([...alike])}::text[])`
