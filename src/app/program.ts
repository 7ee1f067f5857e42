import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Db } from '#db/db.ts'
import { identify, type ListedPerson, sessionToken } from '#modules/accounts/index.ts'
import { type Log, openLog } from '#web/log.ts'
import { type Mailer, smtpMailer } from '#web/mailer.ts'
import { notifyMailer } from '#web/notify-mailer.ts'
import { createWeb } from '#web/web.tsx'
import { buildAssets } from '../../tools/build-assets.ts'
import type { Config } from './config.ts'
import { installation } from './installation.ts'
import { openQueue } from './jobs.ts'
import { listen } from './listen.ts'
import { modulesFor } from './modules.ts'
import { serveAssets } from './serve-assets.ts'
import { keepWatch } from './keep-watch.ts'

const ASSETS = join(fileURLToPath(new URL('../..', import.meta.url)), '.cache', 'assets')

/** The running program, and how to end it. */
export type Running = { readonly stop: () => Promise<void> }

type Options = {
  /** The invented people whom the demonstration's sign-in page offers. */
  readonly demoPeople?: readonly ListedPerson[]
  readonly clock?: () => Date
  readonly log?: Log
}

/** Whatever the operator has: a mail server, GOV.UK Notify, or neither. */
const mailerFor = ({ mail, notify }: Config): Mailer | null =>
  mail ? smtpMailer(mail) : notify ? notifyMailer(notify) : null

/** Serves an open database: pages at once, and the work on its timetable soon after. */
export async function runProgram(db: Db, config: Config, options: Options = {}): Promise<Running> {
  const { demoPeople = [], clock = () => new Date(), log = openLog(config.logLevel) } = options
  const { isDemo } = await installation(db)
  const queue = openQueue(db, log)
  const modules = modulesFor({
    accounts: {
      db,
      publicUrl: config.publicUrl,
      secondFactor: isDemo ? 'offered' : config.secondFactor,
      mail: mailerFor(config),
      oidc: config.oidc,
      demoPeople: isDemo ? demoPeople : [],
    },
    documents: {
      bucket: config.bucket,
      clamav: config.clamav,
      tell: words => {
        log.warn({ documents: words })
      },
    },
    startJob: queue.ask,
  })
  const assets = await buildAssets(ASSETS)
  const web = createWeb({
    db,
    modules,
    publicUrl: config.publicUrl,
    identify: (c, now) => {
      const token = sessionToken(c)
      return token === null ? Promise.resolve(null) : identify(db, token, now)
    },
    assets,
    serveAssets: await serveAssets(ASSETS, assets),
    demo: isDemo,
    log,
    clock,
  })
  const server = await listen(web, config)
  const working = queue.start(modules.flatMap(({ jobs }) => jobs ?? []))
  const watching = modules.flatMap(({ watches }) => watches ?? []).map(watch => keepWatch(db, watch, { clock, log }))
  return {
    stop: async () => {
      await server.close()
      await working
      await Promise.all(watching.map(stop => stop()))
      await queue.stop()
      await db.close()
    },
  }
}
