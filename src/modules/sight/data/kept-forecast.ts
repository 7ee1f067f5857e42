import { sql } from 'kysely'
import type { Reader, Writer } from '#db/work.ts'
import type { Forecasted } from './forecast-apart.ts'

/** A forecast as it was last worked out, and whether what it rests on has changed since. */
export type KeptForecast = Forecasted & { readonly mark: string; readonly madeAt: Date; readonly isBehind: boolean }

/** The service’s forecast by a framework; null where nothing was audited by it, or it has not been worked out yet. */
export async function keptForecast(reader: Reader, frameworkId: string): Promise<KeptForecast | null> {
  const { rows } = await sql<KeptForecast>`
    select mark, made_at as "madeAt", forecast, narrowing,
           exists (select from forecast_mark m where m.service_id = current_service()) as "isBehind"
    from kept_forecast where service_id = current_service() and framework = ${frameworkId}`.execute(reader)
  return rows[0] ?? null
}

export const keepForecast = (tx: Writer, frameworkId: string, mark: string, made: Forecasted) =>
  sql`
    insert into kept_forecast (service_id, framework, mark, made_at, forecast, narrowing)
    values (current_service(), ${frameworkId}, ${mark}, now(), ${JSON.stringify(made.forecast)}::jsonb,
            ${JSON.stringify(made.narrowing)}::jsonb)
    on conflict (service_id, framework)
    do update set mark = excluded.mark, made_at = excluded.made_at, forecast = excluded.forecast,
                  narrowing = excluded.narrowing`.execute(tx)

export const dropForecast = (tx: Writer, frameworkId: string) =>
  sql`delete from kept_forecast where service_id = current_service() and framework = ${frameworkId}`.execute(tx)
