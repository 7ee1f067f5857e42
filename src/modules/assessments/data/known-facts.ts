import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** What the record knows of a child already, as far as an assessment’s questions touch it. */
export type KnownFacts = {
  readonly home: readonly {
    readonly accommodation_type: string
    readonly town: string | null
    readonly with_whom: string | null
  }[]
  readonly family: readonly { readonly name: string; readonly relationship: string }[]
  readonly education: readonly {
    readonly provision_type: string
    readonly provider: string | null
    readonly hours_offered: number | null
    readonly hours_attended: number | null
  }[]
  readonly care: readonly { readonly status: string; readonly from_on: LocalDate }[]
  readonly health: readonly { readonly area: string; readonly details: string | null }[]
  readonly offences: readonly { readonly description: string; readonly committed_on: LocalDate }[]
  readonly language: readonly { readonly spoken_language: string | null; readonly communication_needs: string | null }[]
  readonly professionals: readonly { readonly name: string; readonly role: string }[]
}

/** One query: it stands beside every page of an assessment. */
export async function knownFacts(reader: Reader, childId: string, today: LocalDate): Promise<KnownFacts> {
  const holds = sql`x.child_id = ${childId} and (x.until_on is null or x.until_on >= ${today})`
  const listed = (table: string, order: string) =>
    sql`(select coalesce(jsonb_agg(to_jsonb(x) order by ${sql.raw(order)}), '[]') from ${sql.table(table)} x where ${holds})`
  const { rows } = await sql<KnownFacts>`
    select ${listed('residence', 'x.from_on desc')} as home,
           ${listed('family_member', 'x.name')} as family,
           ${listed('education', 'x.from_on desc')} as education,
           ${listed('care_status', 'x.from_on desc')} as care,
           ${listed('professional', 'x.name')} as professionals,
           (select coalesce(jsonb_agg(to_jsonb(x) order by x.area), '[]')
            from health_need x where x.child_id = ${childId} and x.ended_on is null) as health,
           (select coalesce(jsonb_agg(to_jsonb(x) order by x.committed_on desc), '[]')
            from offence x where x.child_id = ${childId}) as offences,
           (select jsonb_agg(jsonb_build_object('spoken_language', spoken_language,
                                                'communication_needs', communication_needs))
            from child where id = ${childId}) as language`.execute(reader)
  const row = rows[0]
  if (!row) throw new Error('a query without a row')
  return row
}
