import { sealLogs } from '#db/seal.ts'
import type { Module } from '#web/module.ts'

/** What the program does by itself for the whole installation. */
export const upkeep: Module = {
  name: 'upkeep',
  jobs: [
    {
      name: 'seal-logs',
      cron: '*/10 * * * *',
      run: async db => {
        await sealLogs(db) // a busy log is sealed at the next turn
      },
    },
  ],
}
