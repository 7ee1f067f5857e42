import type { Command } from 'commander'
import { RESTORE_PROBLEMS } from '#db/backup-format.ts'
import { backup } from '#db/backup.ts'
import type { Head } from '#db/finding.ts'
import { restore } from '#db/restore.ts'
import { verifyLogs } from '#db/verify.ts'
import { type Desk, pathAt, tell } from './desk.ts'
import { Refused } from './refused.ts'

type Json = { readonly json: boolean }
type Verify = Json & { readonly head?: readonly string[] }

export function addSafekeeping(program: Command, desk: Desk): void {
  program
    .command('backup <file>')
    .description('Write everything to one file, while the service runs')
    .option('--json', 'answer with JSON', false)
    .action((file: string, { json }: Json) => runBackup(desk, pathAt(desk, file), json))
  program
    .command('restore <file>')
    .description('Fill an empty database from a backup, made on either engine')
    .option('--json', 'answer with JSON', false)
    .action((file: string, { json }: Json) => runRestore(desk, pathAt(desk, file), json))
  program
    .command('verify')
    .description('Find any row of the logs that was changed, removed or slipped in')
    .option('--head <service/log/number/hash...>', 'seals noted earlier, which must still be there')
    .option('--json', 'answer with JSON', false)
    .action((options: Verify) => runVerify(desk, options))
}

const runBackup = (desk: Desk, file: string, json: boolean): Promise<void> =>
  desk.withDatabase(async db => {
    const { rows } = await backup(db, file, ({ table, rows: done }) => {
      desk.progress(`${table}: ${done}`)
    })
    tell(desk, { file, rows }, json, [`Wrote ${totalOf(rows)} rows of ${Object.keys(rows).length} tables to ${file}.`])
  })

const runRestore = (desk: Desk, file: string, json: boolean): Promise<void> =>
  desk.withDatabaseAsItIs(async db => {
    const restored = await restore(db, file, ({ table, rows: done }) => {
      desk.progress(`${table}: ${done}`)
    })
    if (!restored.ok) throw new Refused(`${RESTORE_PROBLEMS[restored.problem].en}.`)
    const { rows } = restored.value
    tell(desk, { file, rows }, json, [
      `Restored ${totalOf(rows)} rows of ${Object.keys(rows).length} tables from ${file}.`,
    ])
  })

const totalOf = (rows: Readonly<Record<string, number>>): number => Object.values(rows).reduce((sum, n) => sum + n, 0)

const runVerify = (desk: Desk, { head = [], json }: Verify): Promise<void> =>
  desk.withDatabase(async db => {
    const found = await verifyLogs(db, { expected: head.map(headFrom) })
    const { seals, rows, unsealed, heads, problems, problemCount } = found
    tell(desk, found, json, [
      `Looked at ${rows} rows under ${seals} seals; ${unsealed} newer rows are not sealed yet.`,
      ...problems.map(({ words }) => `- ${words.en}`),
      problemCount === 0 ? 'Nothing was changed, removed or slipped in.' : `${problemCount} problems were found.`,
      ...heads.map(last => `Last seal: ${last.serviceId}/${last.log}/${last.number}/${last.hash}`),
    ])
    if (problemCount > 0) desk.refused()
  })

/** A seal as `verify` prints it, given back to be looked for. */
function headFrom(text: string): Head {
  const [serviceId = '', log, number = '', hash = ''] = text.split('/')
  if ((log !== 'change_log' && log !== 'access_log') || !/^\d+$/.test(number) || !/^[0-9a-f]{64}$/.test(hash)) {
    throw new Refused(`Not a seal: ${text}. Give it as verify printed it: service/log/number/hash.`)
  }
  return { serviceId, log, number: Number(number), hash }
}
