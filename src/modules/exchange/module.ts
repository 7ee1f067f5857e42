import type { Module } from '#web/module.ts'
import { clearEveryService, mergeUpload, stageUpload } from './data/bundle-jobs.ts'
import { CLEAR_JOB, type Exchange, MERGE_JOB, STAGE_JOB } from './web/exchange.ts'
import { exchangeRoutes } from './web/routes.tsx'
import { IMPORT_AND_EXPORT, IMPORT_PATH } from './web/run-words.ts'

/** Bundles in and out of the browser. */
export const exchangeModule = (exchange: Exchange): Module => ({
  name: 'exchange',
  routes: exchangeRoutes(exchange),
  navigation: [{ label: IMPORT_AND_EXPORT, path: IMPORT_PATH, permission: 'bundle.import' }],
  jobs: [
    { name: STAGE_JOB, run: (db, detail) => stageUpload(db, detail, exchange.catalogue, new Date()) },
    { name: MERGE_JOB, run: (db, detail) => mergeUpload(db, detail, exchange.catalogue) },
    { name: CLEAR_JOB, cron: '30 3 * * *', run: db => clearEveryService(db, new Date()) },
  ],
})
