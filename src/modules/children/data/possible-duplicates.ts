import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import { type LocalDate, partsOf, realDate } from '#kernel/local-date.ts'
import { type Likeness, signsOfOneChild } from '../domain/likely-duplicate.ts'
import { nameKeys } from '../domain/name-keys.ts'
import { restrictedFor } from './restricted-for.ts'

type Candidate = Likeness & { readonly id: string }

export type PossibleDuplicate = {
  readonly child: Candidate
  readonly signs: ReturnType<typeof signsOfOneChild>
  /** Whether a restriction keeps this person out: then only that there is such a record may be shown. */
  readonly restricted: boolean
}

type Looking = { readonly accountId: string; readonly today: LocalDate }

const AT_MOST = 10

/** Children already recorded who may be the one described, with why. Looks only where an index leads. */
export async function possibleDuplicates(
  reader: Reader,
  described: Likeness,
  { accountId, today }: Looking,
): Promise<readonly PossibleDuplicate[]> {
  const keys = nameKeys(described.givenNames, described.familyName, described.knownAs)
  const { rows } = await sql<Candidate & { restricted: boolean }>`
    with candidate as (
      select id from child where date_of_birth = any(${sql.val(birthsLike(described.dateOfBirth))}::date[])
      union
      select child_id from child_identifier where value = any(${sql.val([...described.identifiers])}::text[])
      union
      (select child_id from child_name_key where key = any(${sql.val([...keys])}::text[])
       group by child_id having count(*) >= 2 order by count(*) desc limit 200)
    )
    select child.id, given_names as "givenNames", family_name as "familyName", known_as as "knownAs",
           date_of_birth as "dateOfBirth", ${restrictedFor(accountId, today)} as restricted,
           array(select value from child_identifier i where i.service_id = child.service_id and i.child_id = child.id) as identifiers
    from candidate join child on child.id = candidate.id`.execute(reader)
  return rows
    .map(({ restricted, ...child }) => ({ child, restricted, signs: signsOfOneChild(described, child) }))
    .filter(({ signs }) => signs.length > 0)
    .sort((a, b) => b.signs.length - a.signs.length)
    .slice(0, AT_MOST)
}

/** The day itself, and with day and month exchanged. */
function birthsLike(birth: LocalDate | null): LocalDate[] {
  if (!birth) return []
  const [year, month, day] = partsOf(birth)
  return [birth, realDate(year, day, month)].filter(date => date !== null)
}
