import type { Module } from '#web/module.ts'
import { clearEveryService, mergeUpload, stageUpload } from './data/bundle-jobs.ts'
import { CLEAR_JOB, type Exchange, MERGE_JOB, STAGE_JOB } from './web/exchange.ts'
import { exchangeRoutes } from './web/routes.tsx'
import { EXPORT, EXPORT_PATH, IMPORT, IMPORT_PATH } from './web/run-words.ts'

/** Bundles in and out of the browser. */
export const exchangeModule = (exchange: Exchange): Module => ({
  name: 'exchange',
  routes: exchangeRoutes(exchange),
  navigation: [
    { label: IMPORT, path: IMPORT_PATH, permission: 'bundle.import' },
    { label: EXPORT, path: EXPORT_PATH, permission: 'bundle.export' },
  ],
  jobs: [
    { name: STAGE_JOB, run: (db, detail) => stageUpload(db, detail, exchange.catalogue, new Date()) },
    { name: MERGE_JOB, run: (db, detail) => mergeUpload(db, detail, exchange.catalogue) },
    { name: CLEAR_JOB, cron: '30 3 * * *', run: db => clearEveryService(db, new Date()) },
  ],
})
