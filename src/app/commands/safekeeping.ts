import type { Command } from 'commander'
import { backup } from '#db/backup.ts'
import { restore } from '#db/restore.ts'
import { sealLogs } from '#db/seal.ts'
import { verifyLogs } from '#db/verify.ts'
import { type Desk, pathAt, tell } from './desk.ts'

type Json = { readonly json: boolean }

export function addSafekeeping(program: Command, desk: Desk): void {
  program
    .command('backup <file>')
    .description('Write everything to one file, while the service runs')
    .option('--json', 'answer with JSON', false)
    .action((file: string, { json }: Json) => runBackup(desk, pathAt(desk, file), json))
  program
    .command('restore <file>')
    .description('Fill an empty database from a backup')
    .option('--json', 'answer with JSON', false)
    .action((file: string, { json }: Json) => runRestore(desk, pathAt(desk, file), json))
  program
    .command('verify')
    .description('Find any row of the logs that was changed, removed or slipped in')
    .option('--json', 'answer with JSON', false)
    .action(({ json }: Json) => runVerify(desk, json))
}
