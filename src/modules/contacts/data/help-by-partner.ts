import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** What became of the referrals to one partner for one kind of help. */
export type HelpOfPartner = {
  readonly partner: string
  readonly service: string
  readonly referred: number
  readonly waiting: number
  /** Days that the one who has waited longest has waited so far; null where nobody waits. */
  readonly longest: number | null
  readonly started: number
  /** Days between referral and start, in the middle of those that started. */
  readonly typical: number | null
  readonly declined: number
  readonly ended: number
}

type Span = { readonly from: LocalDate; readonly today: LocalDate }

/** Referrals since a day, by partner and kind of help: those for whom most children wait first. */
export async function helpByPartner(reader: Reader, { from, today }: Span): Promise<readonly HelpOfPartner[]> {
  const { rows } = await sql<HelpOfPartner>`
    select partner, service, count(*) as referred,
           count(*) filter (where waits) as waiting,
           max(${today}::date - referred_on) filter (where waits) as longest,
           count(started_on) as started,
           round(percentile_cont(0.5) within group (order by started_on - referred_on)
                 filter (where started_on is not null))::integer as typical,
           count(declined_on) as declined,
           count(ended_on) filter (where started_on is not null) as ended
    from (select *, started_on is null and declined_on is null and ended_on is null as waits from intervention
          where service_id = current_service() and referred_on >= ${from}) i
    group by partner, service
    order by waiting desc, referred desc, partner, service`.execute(reader)
  return rows
}
