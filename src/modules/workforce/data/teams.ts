import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'

type Team = {
  readonly id: string
  readonly name: string
  readonly welsh_name: string | null
  readonly kind: string | null
  readonly until_on: LocalDate | null
  /** How many work in it who have not left. */
  readonly people: number
}

/** The teams of the service, those that are no more last. */
export async function teams(reader: Reader, today: LocalDate): Promise<readonly Team[]> {
  const { rows } = await sql<Team>`
    select id, name, welsh_name, kind, until_on,
           (select count(*) from person p
            where p.service_id = team.service_id and p.team_id = team.id
              and (p.leaves_on is null or p.leaves_on >= ${today})) as people
    from team
    order by (until_on is not null and until_on < ${today}), lower(name), id`.execute(reader)
  return rows
}

/** A team's name in each language; the English one where it has no other. */
export const teamName = ({ name, welsh_name }: Pick<Team, 'name' | 'welsh_name'>): Words => ({
  en: name,
  cy: welsh_name ?? name,
})
