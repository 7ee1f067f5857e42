import PgBoss from 'pg-boss'
import type { Db } from '#db/db.ts'
import { errorForLog, type Log } from '#web/log.ts'
import type { Job } from '#web/module.ts'

/** Work that the program does by itself. Kept in the database, so several processes share it and none is lost. */
export type Queue = {
  /** Starts the timetable and takes on work. */
  readonly start: (jobs: readonly Job[]) => Promise<void>
  /** Asks for a job to be done soon, by whichever process comes to it first. Waits for the start. */
  readonly ask: (name: string, detail: object) => Promise<void>
  readonly stop: () => Promise<void>
}

const RETRIES = 3
const HOURS_AT_MOST = 4
const SECONDS_TO_FINISH = 5

/** The queue of a database. On the embedded one it shares the single connection with everything else. */
export function openQueue(db: Db, log: Log): Queue {
  const boss = new PgBoss({ db: { executeSql: (text, values) => db.runScript(text, values) }, schema: 'pgboss' })
  boss.on('error', error => {
    log.error({ job: 'queue', error: errorForLog(error) })
  })
  const started = Promise.withResolvers<undefined>()
  started.promise.catch(() => undefined) // whoever asks for a job is told; nobody else needs it
  return {
    start: async jobs => {
      try {
        await boss.start()
        for (const job of jobs) await takeOn(boss, db, job, log)
        started.resolve(undefined)
      } catch (error) {
        started.reject(error)
        log.error({ job: 'queue', error: errorForLog(error) })
      }
    },
    ask: async (name, detail) => {
      await started.promise
      await boss.send(name, detail, { retryLimit: RETRIES, expireInHours: HOURS_AT_MOST })
    },
    stop: () => boss.stop({ graceful: true, timeout: SECONDS_TO_FINISH * 1000 }),
  }
}

async function takeOn(boss: PgBoss, db: Db, { name, cron, run }: Job, log: Log): Promise<void> {
  await boss.createQueue(name)
  await boss.work<unknown>(name, { pollingIntervalSeconds: 1 }, async tasks => {
    for (const { data } of tasks) {
      await run(db, data).catch((error: unknown) => {
        log.error({ job: name, error: errorForLog(error) })
        throw error
      })
    }
  })
  if (cron) await boss.schedule(name, cron, {}, { tz: 'Europe/London' })
}
