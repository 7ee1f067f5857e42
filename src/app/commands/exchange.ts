import type { Command } from 'commander'
import { exportTo } from '#bundle/export-to.ts'
import { importBundle } from '#bundle/import-bundle.ts'
import type { Db } from '#db/db.ts'
import { CATALOGUE } from '../modules.ts'
import { type Desk, pathAt, tell } from './desk.ts'
import { importText } from './import-text.ts'
import { refuseUnknownService } from './known-service.ts'
import { refusedFor } from './refused.ts'

type Import = { readonly service: string; readonly dryRun: boolean; readonly source?: string; readonly json: boolean }
type Export = { readonly service: string; readonly json: boolean }

const EXPORT_WORDS = {
  'folder-not-empty': 'That folder is not empty. Give a new or empty one.',
  'file-exists': 'That file exists already. Give another name.',
} as const

export function addExchange(program: Command, desk: Desk): void {
  program
    .command('import <dir>')
    .description('Import a bundle: a folder or zip of CSV files with a datapackage.json (see docs/bundle.md)')
    .requiredOption('--service <id>', 'the service’s short name')
    .option('--dry-run', 'tell what would happen, and change nothing', false)
    .option('--source <name>', 'the sender, where the bundle does not name one')
    .option('--json', 'answer with JSON', false)
    .action((path: string, options: Import) =>
      desk.withDatabase(db => runImport(desk, db, pathAt(desk, path), options)),
    )
  program
    .command('export <dir>')
    .description('Export a service’s records as a bundle, to a new folder or a .zip file')
    .requiredOption('--service <id>', 'the service’s short name')
    .option('--json', 'answer with JSON', false)
    .action((path: string, options: Export) =>
      desk.withDatabase(db => runExport(desk, db, pathAt(desk, path), options)),
    )
}

async function runImport(desk: Desk, db: Db, path: string, { service, dryRun, source, json }: Import): Promise<void> {
  await refuseUnknownService(db, service)
  const details = {
    service,
    path,
    catalogue: CATALOGUE,
    now: new Date(),
    isDryRun: dryRun,
    ...(source === undefined ? {} : { source }),
  }
  const report = await importBundle(db, details, ({ file, rows }) => {
    desk.progress(`${file}: ${rows} rows`)
  })
  tell(desk, report, json, importText(report))
  if (report.outcome === 'refused') desk.refused()
}

async function runExport(desk: Desk, db: Db, path: string, { service, json }: Export): Promise<void> {
  await refuseUnknownService(db, service)
  const exported = await exportTo(
    db,
    { service, path, entities: CATALOGUE.entities, now: new Date() },
    ({ file, rows }) => {
      desk.progress(`${file}: ${rows} rows`)
    },
  )
  if (!exported.ok) throw refusedFor(EXPORT_WORDS, exported.problem)
  tell(desk, exported.value, json, [`The records of ${service} are in ${path}.`])
}
