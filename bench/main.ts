import { writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { migrate } from '#db/migrate.ts'
import { openDb } from '#db/open.ts'
import { londonDay } from '#kernel/local-date.ts'
import { startPostgres } from '#test/postgres-server.ts'
import { noteSetUp } from '../src/app/installation.ts'
import { type Loaded, loadNation } from '../tools/nation/load-nation.ts'
import { nationOf } from '../tools/nation/nation-plan.ts'
import { measureForecast } from './forecast.ts'
import { measureImport } from './import-bundle.ts'
import { pageFigures } from './pages.ts'
import { peopleAtWork } from './people-at-work.ts'
import { measureRating } from './ratings.ts'
import { measureSights } from './sights.ts'
import { measureSignals } from './signals.ts'
import { startUp } from './start-up.ts'
import { weigh } from './weight.ts'

const RESULTS = fileURLToPath(new URL('results.json', import.meta.url))
const USERS = 50

const { values } = parseArgs({
  options: {
    /** How many times smaller than a nation, which is 155 services and 400,000 children. */
    smaller: { type: 'string', default: '1' },
    /** Rows of the bundle that is imported. */
    rows: { type: 'string', default: '100000' },
    /** Only the rules, which need no database. */
    rules: { type: 'boolean', default: false },
    /** The address of a PostgreSQL: empty, or with a nation that was loaded before. Absent: one is started. */
    database: { type: 'string' },
  },
})

const tell = (text: string): void => void process.stderr.write(`${text}\n`)

type Loading = { readonly seconds: number; readonly rows: Loaded }

/** Loads an invented nation into an empty PostgreSQL; null where one is there already. */
async function loadInto(url: string, smaller: number): Promise<Loading | null> {
  const db = await openDb(url)
  await migrate(db)
  await noteSetUp(db, false)
  const isEmpty = (await db.kysely.selectFrom('service').select('id').limit(1).execute()).length === 0
  await db.close()
  if (!isEmpty) return null
  const began = performance.now()
  const rows = await loadNation(url, nationOf(smaller), londonDay(new Date()), ({ step, done, of }) => {
    if (done % 10 === 0) tell(`${step}: ${done} of ${of}`)
  })
  return { seconds: Math.round((performance.now() - began) / 1000), rows }
}

/** Measures signals, what is worked out in the background, and then the pages under load, on a loaded nation. */
async function measureOn(url: string) {
  const db = await openDb(url)
  const now = new Date()
  tell('signals')
  const signals = await measureSignals(db, londonDay(now))
  tell('sights')
  const sights = await measureSights(db, now)
  tell('pages')
  const people = await peopleAtWork(db, USERS, now)
  await db.close()
  const { figures, samples } = await pageFigures(url, people)
  return { signals, sights, pages: figures, weight: await weigh(samples) }
}

type Asked = { readonly smaller: number; readonly database: string | undefined }

async function measureNation({ smaller, database }: Asked) {
  const server = database === undefined ? await startPostgres() : { url: database, stop: () => Promise.resolve() }
  try {
    return { load: await loadInto(server.url, smaller), ...(await measureOn(server.url)) }
  } finally {
    await server.stop()
  }
}

const rules = {
  rating: measureRating(1_000_000),
  forecast: measureForecast({ draws: 100_000, sample: 91, audited: 30 }),
}
console.table([rules.rating])
console.table([rules.forecast])
if (values.rules) process.exit()

const results = {
  at: new Date().toISOString(),
  machine: { cores: cpus().length, gigabytes: Math.round(totalmem() / 2 ** 30), node: process.version },
  timesSmallerThanTheNation: Number(values.smaller),
  rules,
  startUpSeconds: await startUp(),
  imported: await measureImport(undefined, Number(values.rows), tell),
  ...(await measureNation({ smaller: Number(values.smaller), database: values.database })),
}
await writeFile(RESULTS, `${JSON.stringify(results, null, 2)}\n`)
const health = (processes: number): number =>
  results.pages.find(figure => figure.page === 'health' && figure.processes === processes && figure.pause === 0)?.p50 ??
  Number.NaN
console.table(
  results.pages.map(figure => ({
    ...figure,
    'p50 / health': Number((figure.p50 / health(figure.processes)).toFixed(1)),
  })),
)
console.table([{ ...results.signals, ...results.sights }])
console.table(results.weight)
console.table([{ ...results.imported, ...results.startUpSeconds, nationLoadedInSeconds: results.load?.seconds }])
