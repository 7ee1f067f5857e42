import { sql } from 'kysely'
import { oneApart } from '#db/apart.ts'
import type { Db } from '#db/db.ts'
import { inService, lookAsOwner, lookInService, type Worker } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { FRAMEWORKS } from '#modules/frameworks/domain/frameworks.ts'
import { forecastApart } from './forecast-apart.ts'
import { forecastGrounds, markOf } from './forecast-grounds.ts'
import { dropForecast, keepForecast, keptForecast } from './kept-forecast.ts'

/** Works out again the forecasts of one service whose grounds may have changed. Answers whether there was one. */
export const keepForecasts = async (db: Db, today: LocalDate): Promise<boolean> =>
  oneApart(await markedServices(db), serviceId => keepForecastsOf(db, serviceId, today))

async function markedServices(db: Db): Promise<readonly string[]> {
  const { rows } = await lookAsOwner(db, reader =>
    sql<{ service_id: string }>`
      select service_id from forecast_mark group by service_id order by min(id)`.execute(reader),
  )
  return rows.map(({ service_id }) => service_id)
}

/**
 * Brings a service’s forecasts up to date. The marks that were there at the start are taken out at the end: what is
 * written meanwhile marks again, and a crash loses nothing.
 */
export async function keepForecastsOf(db: Db, serviceId: string, today: LocalDate): Promise<void> {
  const worker: Worker = { serviceId, accountId: null, request: 'forecasts' }
  const marks = await lookInService(db, worker, async reader => {
    const { rows } = await sql<{ id: string }>`
      select id::text as id from forecast_mark where service_id = current_service()`.execute(reader)
    return rows.map(({ id }) => id)
  })
  for (const framework of FRAMEWORKS) {
    const { grounds, mark, kept } = await lookInService(db, worker, async reader => {
      const found = await forecastGrounds(reader, framework, today)
      return { grounds: found, mark: found && markOf(found), kept: await keptForecast(reader, framework.id) }
    })
    if (grounds === null || mark === null) {
      if (kept) await inService(db, worker, tx => dropForecast(tx, framework.id))
    } else if (kept?.mark !== mark) {
      const made = await forecastApart(grounds)
      await inService(db, worker, tx => keepForecast(tx, framework.id, mark, made))
    }
  }
  await inService(db, worker, tx =>
    sql`delete from forecast_mark where service_id = current_service() and id = any(${marks}::bigint[])`.execute(tx),
  )
}
