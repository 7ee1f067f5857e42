import { setTimeout as pause } from 'node:timers/promises'
import type { Db } from '#db/db.ts'
import { errorForLog, type Log } from '#web/log.ts'
import type { Watch } from '#web/module.ts'

type Around = { readonly clock: () => Date; readonly log: Log }

/** After work that failed, so that the same failure does not fill the log. */
const AFTER_FAILURE_MS = 30_000

/** Keeps on doing a watch’s work until the answer is called, which ends it after the piece in hand. */
export function keepWatch(db: Db, { name, pauseMs, step }: Watch, { clock, log }: Around): () => Promise<void> {
  const stopping = new AbortController()
  const waitFor = (ms: number) => pause(ms, undefined, { signal: stopping.signal }).catch(() => undefined)
  const watch = async () => {
    while (!stopping.signal.aborted) {
      const wait = await step(db, clock()).then(
        isMore => (isMore ? 0 : pauseMs),
        (error: unknown) => {
          log.error({ watch: name, error: errorForLog(error) })
          return AFTER_FAILURE_MS
        },
      )
      if (wait > 0) await waitFor(wait)
    }
  }
  const watched = watch()
  return async () => {
    stopping.abort()
    await watched
  }
}
