import { londonDay } from '#kernel/local-date.ts'
import type { Mailer } from '#web/mailer.ts'
import type { Module } from '#web/module.ts'
import { signalsToday } from './data/child-contribution.ts'
import { keepUp } from './data/keep-up.ts'
import { sendDigests } from './data/send-digests.ts'
import { signalsDay } from './data/signals-day.ts'
import { SIGNAL_RECORDS } from './domain/records.ts'
import { messagesRoutes } from './web/messages-page.tsx'
import { signalsRoutes } from './web/routes.ts'
import { SIGNALS } from './web/signal-words.ts'
import { VICTIM_SIGNALS } from './web/victim-signals-page.tsx'

/** Often enough that what was saved is looked at again within a second. */
const PAUSE_MS = 500

export const signals: Module = {
  name: 'signals',
  routes: signalsRoutes,
  records: SIGNAL_RECORDS,
  navigation: [
    { label: SIGNALS, path: '/signals', permission: 'signal.read' },
    { label: VICTIM_SIGNALS, path: '/victims/signals', permission: 'victim.read' },
  ],
  childTabs: [{ label: SIGNALS, path: '/signals', permission: 'signal.read' }],
  contributes: { child: signalsToday, day: signalsDay },
  watches: [
    {
      name: 'keep-signals',
      pauseMs: PAUSE_MS,
      step: async (db, now) => (await keepUp(db, londonDay(now))) > 0,
    },
  ],
}

type Options = { readonly mail: Mailer | null; readonly publicUrl: URL }

/** The module with what goes out of it, where messages can be sent at all. */
export const signalsModule = ({ mail, publicUrl }: Options): Module =>
  mail === null
    ? signals
    : {
        ...signals,
        routes: [...signalsRoutes, ...messagesRoutes],
        jobs: [
          {
            name: 'signal-digests',
            cron: '0 7 * * *',
            run: async db => {
              await sendDigests(db, { mail, publicUrl, now: new Date() })
            },
          },
        ],
      }
