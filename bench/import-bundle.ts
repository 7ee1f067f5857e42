import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import type { Catalogue } from '#bundle/catalogue.ts'
import { csvText } from '#bundle/csv-text.ts'
import { exportTo } from '#bundle/export-to.ts'
import { importBundle } from '#bundle/import-bundle.ts'
import { migrate } from '#db/migrate.ts'
import { openDb } from '#db/open.ts'
import { asOwner } from '#db/work.ts'
import { addDays, localDate } from '#kernel/local-date.ts'
import { CASE_RECORDS } from '#modules/cases/index.ts'
import { CHILDREN_RECORDS, keepNameKeysOf } from '#modules/children/index.ts'
import { WORKFORCE_RECORDS } from '#modules/workforce/index.ts'
import { startPostgres } from '#test/postgres-server.ts'

export type ImportFigures = {
  readonly engine: string
  readonly rows: number
  /** Reading, checking and counting. */
  readonly checkedPerSecond: number
  readonly mergedPerSecond: number
  /** The same bundle again, which changes nothing. */
  readonly againPerSecond: number
  readonly exportedPerSecond: number
  readonly peakMegabytes: number
}

const CATALOGUE: Catalogue = {
  entities: [...WORKFORCE_RECORDS, ...CHILDREN_RECORDS, ...CASE_RECORDS],
  lookalikes: [{ entity: 'child', fields: ['given_names', 'family_name', 'date_of_birth'] }],
  afterMerge: [(tx, { entity, ids }) => (entity === 'child' ? keepNameKeysOf(tx, ids) : Promise.resolve())],
  settled: [],
}

const NOW = new Date('2026-11-23T10:00:00Z')
const NAMES = ['Cadi', 'Ifan', 'Mair', 'Aled', 'Nia', 'Tomos', 'Elin', 'Rhys', 'Beca', 'Owain']
const SURNAMES = ['Penllwyn', 'Rhosfawr', 'Brynglas', 'Llanfair', 'Hafod', 'Derwen', 'Maesgwyn']

const day = (start: string, at: number, span: number): string => addDays(localDate(start), (at * 37) % span)

/** The rows of a bundle of invented children: for each child one address and three offences. */
const FILES: Readonly<
  Record<string, { headings: readonly string[]; each: number; row: (at: number) => readonly string[] }>
> = {
  children: {
    headings: [
      'id',
      'given_names',
      'family_name',
      'date_of_birth',
      'sex',
      'ethnicity',
      'nationality',
      'communication_needs',
    ],
    each: 1,
    row: at => [
      `C${at}`,
      `${NAMES[at % 10]} ${NAMES[(at >> 3) % 10]}`,
      `${SURNAMES[at % 7]}-${at % 5003}`,
      day('2008-01-01', at, 3000),
      at % 5 ? 'male' : 'female',
      'white-british',
      'British',
      at % 3 ? '' : 'Short sentences, one question at a time.\nDraws rather than writes.',
    ],
  },
  residences: {
    headings: ['id', 'child_id', 'address_line_1', 'town', 'postcode', 'accommodation_type', 'suitability', 'from_on'],
    each: 1,
    row: at => [
      `R${at}`,
      `C${at}`,
      `${at % 90} Stryd y Bont`,
      'Aberwen',
      'SY23 3AS',
      'living-with-parent-s',
      'suitable',
      day('2020-01-01', at, 2000),
    ],
  },
  offences: {
    headings: [
      'id',
      'child_id',
      'committed_on',
      'description',
      'category',
      'seriousness',
      'knife_involved',
      'victim_identified',
    ],
    each: 3,
    row: at => [
      `O${at}`,
      `C${Math.floor(at / 3)}`,
      day('2022-01-01', at, 1500),
      'Criminal damage to property valued under £5,000',
      'criminal-damage',
      String(1 + (at % 8)),
      'no',
      at % 2 ? 'yes' : 'no',
    ],
  },
}

const SHARES = 5

async function writeBundle(folder: string, rows: number): Promise<void> {
  const resources = Object.keys(FILES).map(name => ({ name, path: `${name}.csv` }))
  const write = (name: string, text: Iterable<string>) =>
    pipeline(Readable.from(text), createWriteStream(join(folder, name)))
  await write('datapackage.json', [JSON.stringify({ sightline: { format: 1, source: 'bench' }, resources })])
  for (const [name, { headings, each, row }] of Object.entries(FILES)) {
    const count = (rows / SHARES) * each
    await write(`${name}.csv`, textOf(headings, row, count))
  }
}

function* textOf(
  headings: readonly string[],
  row: (at: number) => readonly string[],
  count: number,
): Generator<string> {
  yield csvText([headings])
  for (let at = 0; at < count; at += 1000) {
    yield csvText(Array.from({ length: Math.min(1000, count - at) }, (_, next) => row(at + next)))
  }
}

function memoryWatch(): () => number {
  let peak = 0
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50)
  return () => {
    clearInterval(timer)
    return Math.round(peak / 1024 ** 2)
  }
}

/** Imports a bundle of so many rows into a new database there, twice, and exports it. */
export async function measureImport(
  location: string | undefined,
  rows: number,
  tell: (text: string) => void,
): Promise<ImportFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'sightline-bench-'))
  const bundle = join(folder, 'bundle')
  await mkdir(bundle)
  await writeBundle(bundle, rows)
  const db = await openDb(location ?? join(folder, 'data'))
  const peak = memoryWatch()
  try {
    await migrate(db)
    await asOwner(db, tx =>
      sql`insert into service (id, name_en, name_cy, nation) values ('bench', 'Bench', 'Mainc', 'wales')`.execute(tx),
    )
    const timesOf = async () => {
      const began = performance.now()
      let checked = 0
      const report = await importBundle(
        db,
        { service: 'bench', path: bundle, catalogue: CATALOGUE, now: NOW },
        ({ step, file, rows: done }) => {
          if (step === 'merging' && checked === 0) checked = performance.now()
          if (step !== 'reading' || done % 50_000 === 0) {
            tell(`${Math.round((performance.now() - began) / 1000)} s: ${step} ${file} ${done}`)
          }
        },
      )
      if (report.outcome !== 'imported') throw new Error(JSON.stringify(report.problems.slice(0, 3)))
      return { check: checked - began, merge: performance.now() - checked }
    }
    const first = await timesOf()
    const again = await timesOf()
    const began = performance.now()
    await exportTo(
      db,
      { service: 'bench', path: join(folder, 'out.zip'), entities: CATALOGUE.entities, now: NOW },
      () => undefined,
    )
    const perSecond = (ms: number): number => Math.round((rows / ms) * 1000)
    return {
      engine: db.engine,
      rows,
      checkedPerSecond: perSecond(first.check),
      mergedPerSecond: perSecond(first.merge),
      againPerSecond: perSecond(again.check + again.merge),
      exportedPerSecond: perSecond(performance.now() - began),
      peakMegabytes: peak(),
    }
  } finally {
    peak()
    await db.close()
    await rm(folder, { recursive: true, force: true })
  }
}

if (import.meta.main) {
  const rows = Number(process.argv[2] ?? 500_000)
  const tell = (text: string): void => void process.stderr.write(`${text}\n`)
  const server = process.argv[3] === 'postgres' ? await startPostgres() : null
  const figures = await measureImport(server?.url, rows, tell)
  await server?.stop()
  process.stdout.write(`${JSON.stringify(figures)}\n`)
}
