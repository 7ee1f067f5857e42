import type { Db } from '#db/db.ts'
import { londonDay } from '#kernel/local-date.ts'
import { keepForecasts } from '#modules/sight/data/keep-forecasts.ts'
import { shareFigures } from '#modules/sight/data/share-figures.ts'
import { keepSignalsThen } from '#modules/sight/data/signals-then.ts'
import { takeSightings } from '#modules/sight/data/take-sightings.ts'
import { aMonthBefore } from '#modules/sight/domain/looking-back.ts'
import { keepUp } from '#modules/signals/index.ts'

/** Does at once what the running program does by and by after records have changed. */
export async function catchUp(db: Db, now: Date): Promise<void> {
  const today = londonDay(now)
  while ((await keepUp(db, today)) > 0);
  while (await takeSightings(db, now));
  while (await keepForecasts(db, today));
  while (await keepSignalsThen(db, aMonthBefore(today)));
  while (await shareFigures(db, now));
}
