import { Worker } from 'node:worker_threads'
import type { Grounds } from '#modules/forecast/domain/ground-of.ts'
import type { Forecast, Narrowing } from '#modules/forecast/index.ts'

export type Forecasted = { readonly forecast: Forecast; readonly narrowing: Narrowing }

/** Works out a forecast on a thread of its own: it takes a second or two, and pages must not wait for it. */
export const forecastApart = (grounds: Grounds): Promise<Forecasted> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./forecast-thread.ts', import.meta.url), { workerData: grounds })
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', code => {
      reject(new Error(`The thread of the forecast ended without an answer (${code})`))
    })
  })
