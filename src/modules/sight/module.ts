import { londonDay } from '#kernel/local-date.ts'
import type { Module } from '#web/module.ts'
import { keepForecasts } from './data/keep-forecasts.ts'
import { keepSignalsThen } from './data/signals-then.ts'
import { shareFigures } from './data/share-figures.ts'
import { takeSightings } from './data/take-sightings.ts'
import { aMonthBefore } from './domain/looking-back.ts'
import { baselineRoutes } from './web/baseline-routes.ts'
import { BOARD } from './web/board-page.tsx'
import { boardRoutes } from './web/board-routes.ts'
import { teamRoutes } from './web/team-routes.ts'
import { TEAM_SIGNALS } from './web/team-words.ts'
import { standardsRoutes } from './web/standards-routes.ts'
import { STANDARDS } from './web/standards-words.ts'

/** Nobody waits for these: a few seconds after a change are soon enough. */
const PAUSE_MS = 5_000

export const sight: Module = {
  name: 'sight',
  routes: [...baselineRoutes, ...standardsRoutes, ...boardRoutes, ...teamRoutes],
  navigation: [
    { label: STANDARDS, path: '/standards', permission: 'figure.read' },
    { label: BOARD, path: '/board', permission: 'board.read' },
    { label: TEAM_SIGNALS, path: '/team/signals', permission: 'team.read', isList: true },
  ],
  watches: [
    { name: 'keep-forecasts', pauseMs: PAUSE_MS, step: (db, now) => keepForecasts(db, londonDay(now)) },
    {
      name: 'keep-signals-then',
      pauseMs: PAUSE_MS,
      step: (db, now) => keepSignalsThen(db, aMonthBefore(londonDay(now))),
    },
    { name: 'take-sightings', pauseMs: PAUSE_MS, step: takeSightings },
    { name: 'share-figures', pauseMs: PAUSE_MS, step: shareFigures },
  ],
}
