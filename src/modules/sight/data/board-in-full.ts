import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Outlook } from '#modules/forecast/domain/outlook.ts'
import type { Framework } from '#modules/frameworks/domain/framework.ts'
import { boardDays } from '../domain/board-days.ts'
import { type BoardPaper, boardPaper } from '../domain/board-paper.ts'
import { frameworkToShow } from '../domain/framework-to-show.ts'
import { boardRaised, type RaisedAgain } from './board-raised.ts'
import { judgedBy } from './judged-by.ts'
import { keptForecast } from './kept-forecast.ts'
import { sightings } from './sightings.ts'

/** All that a board’s paper says. */
export type BoardInFull = {
  readonly framework: Framework
  readonly paper: BoardPaper
  /** When its figures were counted; null while they are being counted for the first time. */
  readonly countedAt: Date | null
  readonly outlooks: ReadonlyMap<string, Outlook>
  readonly raised: readonly RaisedAgain[]
}

/** The paper as it is on a day: made up to the end of the last quarter, so that it says the same every day till then. */
export async function boardInFull(reader: Reader, today: LocalDate): Promise<BoardInFull> {
  const framework = frameworkToShow(await judgedBy(reader), today)
  const counted = await sightings(reader, boardDays(today))
  const kept = await keptForecast(reader, framework.id)
  return {
    framework,
    paper: boardPaper(counted, framework, today),
    countedAt: counted.at(-1)?.madeAt ?? null,
    outlooks: new Map(kept?.forecast.standards.flatMap(one => (one.cases > 0 ? [[one.id, one] as const] : [])) ?? []),
    raised: await boardRaised(reader),
  }
}
