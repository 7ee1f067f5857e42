import { parentPort, workerData } from 'node:worker_threads'
import { forecast, moreAudits } from '#modules/forecast/index.ts'
import type { Grounds } from '#modules/forecast/domain/ground-of.ts'

/** As many as the command draws. */
const DRAWS = 100_000
const SEED = 1

const grounds = workerData as Grounds
parentPort?.postMessage({
  forecast: forecast(grounds, { draws: DRAWS, seed: SEED }),
  narrowing: moreAudits(grounds, SEED),
})
