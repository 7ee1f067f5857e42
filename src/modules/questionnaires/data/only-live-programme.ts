import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { isLive } from '#modules/cases/domain/programme-status.ts'
import { programmesOf } from '#modules/cases/index.ts'

/** The programme in which somebody works with a child now; null where there is none, or more than one. */
export async function onlyLiveProgramme(reader: Reader, childId: string, today: LocalDate): Promise<string | null> {
  const live = (await programmesOf(reader, childId, today)).filter(({ status }) => isLive(status))
  return live.length === 1 ? (live[0]?.id ?? null) : null
}
