import { sql } from 'kysely'
import type { Db } from '#db/db.ts'
import { eachApart } from '#db/apart.ts'
import { inService, lookAsOwner, type Reader, type Writer } from '#db/work.ts'
import { type LocalDate, londonDay } from '#kernel/local-date.ts'
import { auditedJudgements } from '#modules/audits/index.ts'
import { agreementOn, share, takeBack } from '#modules/sharing/index.ts'
import { SHARED_KINDS } from '#modules/sharing/domain/what-is-shared.ts'
import { ownSettings } from '#modules/signals/index.ts'
import { figuresToShare } from '../domain/figures-to-share.ts'
import { boardInFull } from './board-in-full.ts'

/** What is shared is put together anew so often, since audits go on. */
const MINUTES_KEPT = 60

/** Brings up to date what services share with those who look at the nation. Answers whether there was any to do. */
export async function shareFigures(db: Db, now: Date): Promise<boolean> {
  const today = londonDay(now)
  const services = await lookAsOwner(db, reader => servicesToShare(reader, today))
  await eachApart(services, ({ id, counted }) =>
    inService(db, { serviceId: id, accountId: null, request: 'share-figures' }, tx => shareAnew(tx, today, counted)),
  )
  return services.length > 0
}

async function shareAnew(tx: Writer, today: LocalDate, madeFrom: string): Promise<unknown> {
  const agreement = await agreementOn(tx, today)
  if (!agreement) return takeBack(tx)
  const shares = SHARED_KINDS.filter(kind => agreement.values.shares.includes(kind))
  const { framework, paper } = await boardInFull(tx, today)
  const judgements = await auditedJudgements(tx, { frameworkId: framework.id, on: today })
  const own = (await ownSettings(tx)).filter(({ from_on }) => from_on <= today)
  const ownNumbers = new Set(own.map(({ setting }) => setting)).size
  const figures = figuresToShare(shares, { paper, framework, judgements, ownNumbers, on: today })
  return share(tx, { agreement, figures, madeFrom })
}

/**
 * The services whose figures are to be shared and are not, or are old, or whose quarters have been counted since; and
 * those that share no more. With a mark of what has been counted.
 */
async function servicesToShare(
  reader: Reader,
  today: LocalDate,
): Promise<readonly { readonly id: string; readonly counted: string }[]> {
  const { rows } = await sql<{ id: string; counted: string }>`
    select s.id, counted.mark as counted from service s
    left join shared_figures f on f.service_id = s.id
    cross join lateral (
      select exists (
        select from sharing_agreement a
        where a.service_id = s.id and a.begins_on <= ${today} and (a.ends_on is null or a.ends_on > ${today})
      ) as shares) agreed
    cross join lateral (
      select coalesce(md5(string_agg(g.on_day::text || g.made_at::text, ' ' order by g.on_day)), '') as mark
      from sighting g where g.service_id = s.id and g.figures is not null) counted
    where case when agreed.shares
      then f.service_id is null or f.made_from <> counted.mark
        or f.made_at < now() - make_interval(mins => ${sql.lit(MINUTES_KEPT)})
      else f.service_id is not null end
    order by s.id`.execute(reader)
  return rows
}
