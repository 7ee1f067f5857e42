import { sql } from 'kysely'
import type { Reader, Writer } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Nation } from '#modules/national/domain/nation-service.ts'
import type { SharedFigures } from '../domain/shared-figures.ts'
import type { SharingService } from '../domain/shared-list.ts'
import type { Agreement } from './agreements.ts'

type Row = {
  readonly id: string
  readonly name_en: string
  readonly name_cy: string
  readonly nation: Nation
  readonly made_at: Date
  readonly figures: SharedFigures
}

/**
 * What services share today: for whoever has the reach of the nation every one that does, for anybody else their own.
 * Narrowed to one service where it is named.
 */
export async function sharedToday(
  reader: Reader,
  today: LocalDate,
  serviceId: string | null = null,
): Promise<readonly SharingService[]> {
  const { rows } = await sql<Row>`
    select s.id, s.name_en, s.name_cy, s.nation, f.made_at, f.figures
    from shared_figures f join service s on s.id = f.service_id
    where f.since_on <= ${today} and (f.until_on is null or f.until_on > ${today})
      and (${serviceId}::text is null or f.service_id = ${serviceId})
    order by s.id`.execute(reader)
  return rows.map(({ id, name_en, name_cy, nation, made_at, figures }) => ({
    ...{ id, nation, figures, madeAt: made_at },
    name: { en: name_en, cy: name_cy },
  }))
}

type Made = { readonly agreement: Agreement; readonly figures: SharedFigures; readonly madeFrom: string }

/**
 * Lets others see these figures of the service, in the place of those that they saw before. Nothing is shared where the
 * agreement has changed meanwhile; a change that comes a moment later waits, and then takes them back.
 */
export async function share(tx: Writer, { agreement, figures, madeFrom }: Made): Promise<void> {
  await sql`
    insert into shared_figures (service_id, since_on, until_on, made_from, figures)
    select a.service_id, a.begins_on, a.ends_on, ${madeFrom}, ${JSON.stringify(figures)}::jsonb
    from sharing_agreement a
    where a.service_id = current_service() and a.id = ${agreement.id} and a.version = ${agreement.version}
    for share
    on conflict (service_id) do update
    set since_on = excluded.since_on, until_on = excluded.until_on, made_from = excluded.made_from,
        figures = excluded.figures, made_at = now()`.execute(tx)
}

/** Takes back whatever the service shared. */
export const takeBack = (tx: Writer): Promise<unknown> =>
  sql`delete from shared_figures where service_id = current_service()`.execute(tx)
