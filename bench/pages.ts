import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { inService } from '#db/work.ts'
import type { Db } from '#db/db.ts'
import { openDb } from '#db/open.ts'
import { newId } from '#kernel/id.ts'
import { endProgram, startProgram } from '#test/start-program.ts'
import { type Call, type Load, load } from './load.ts'

const USERS = 50
const SECONDS = 8
const FIRST_PORT = 4321
/** Fifty people at work, each of whom opens a page every second and a half; and the same as fast as they are answered. */
const PAUSES = [1500, 0]

/** A user at work: who they are to the browser, and whose records they open. */
export type BenchUser = { readonly cookie: string; readonly serviceId: string; readonly accountId: string }

export type PageFigures = {
  readonly page: string
  readonly pause: number
  readonly processes: number
  readonly megabytes: number
} & Load

export type Figures = {
  readonly figures: readonly PageFigures[]
  /** The HTML of one page of each kind. */
  readonly samples: Readonly<Record<string, string>>
}

type Sight = BenchUser & { readonly children: readonly string[]; readonly surnames: readonly string[] }

/** Fifty users at once on each of the pages that people open most, with one process and with two. */
export async function pageFigures(url: string, users: readonly BenchUser[]): Promise<Figures> {
  const db = await openDb(url)
  const sights = await Promise.all(users.slice(0, USERS).map(user => sightOf(db, user)))
  await db.close()
  const samples = await sampled(url, sights)
  return { figures: [...(await underLoad(url, sights, 1)), ...(await underLoad(url, sights, 2))], samples }
}

/** Some children whom a user could open, and names to search for. */
const sightOf = (db: Db, user: BenchUser): Promise<Sight> =>
  inService(db, { serviceId: user.serviceId, accountId: user.accountId, request: 'bench' }, async tx => {
    const rows = await tx.selectFrom('child').select(['id', 'family_name']).orderBy('id').limit(200).execute()
    return { ...user, children: rows.map(({ id }) => id), surnames: rows.map(({ family_name }) => family_name) }
  })

async function underLoad(url: string, sights: readonly Sight[], processes: number): Promise<readonly PageFigures[]> {
  const ports = Array.from({ length: processes }, (_none, at) => FIRST_PORT + at)
  const programs = await Promise.all(ports.map(port => serve(url, port)))
  const origins = ports.map(port => `http://localhost:${port}`)
  try {
    const figures: PageFigures[] = []
    for (const [page, next] of Object.entries(PAGES)) {
      const at = (user: number, round: number): Call => next(sights[user % sights.length] as Sight, round)
      await load({ origins, users: USERS, seconds: 2, pause: 0, next: at }) // warms the caches and the compiler
      for (const pause of PAUSES) {
        const measured = await load({ origins, users: USERS, seconds: SECONDS, pause, next: at })
        figures.push({ page, processes, pause, megabytes: memoryOf(programs), ...measured })
      }
    }
    return figures
  } finally {
    await Promise.all(programs.map(program => endProgram(program, 'SIGTERM')))
  }
}

const pick = <Thing>(things: readonly Thing[], at: number): Thing => things[(at * 7919) % things.length] as Thing

/** What is measured, each as the next thing that a user asks for. The first stands for the cost of answering at all. */
const PAGES: Readonly<Record<string, (sight: Sight, round: number) => Call>> = {
  health: ({ cookie }) => ({ method: 'GET', path: '/health', cookie }),
  caseload: ({ cookie, serviceId }) => ({ method: 'GET', path: `/${serviceId}/caseload`, cookie }),
  search: ({ cookie, serviceId, surnames }, round) => ({
    method: 'GET',
    path: `/${serviceId}/children?q=${encodeURIComponent(pick(surnames, round).slice(0, 4))}`,
    cookie,
  }),
  child: ({ cookie, serviceId, children }, round) => ({
    method: 'GET',
    path: `/${serviceId}/children/${pick(children, round)}`,
    cookie,
  }),
  today: ({ cookie, serviceId }) => ({ method: 'GET', path: `/${serviceId}`, cookie }),
  assessments: ({ cookie, serviceId, children }, round) => ({
    method: 'GET',
    path: `/${serviceId}/children/${pick(children, round)}/assessments`,
    cookie,
  }),
  contacts: ({ cookie, serviceId, children }, round) => ({
    method: 'GET',
    path: `/${serviceId}/children/${pick(children, round)}/contacts`,
    cookie,
  }),
  nation: ({ cookie, serviceId }) => ({ method: 'GET', path: `/${serviceId}/nation`, cookie }),
  chronology: ({ cookie, serviceId, children }, round) => ({
    method: 'GET',
    path: `/${serviceId}/children/${pick(children, round)}/chronology`,
    cookie,
  }),
  save: saveNext,
}

/** Two posts a record: the answers, which are kept as a draft and looked at, and the saving itself. */
function saveNext({ cookie, serviceId, children, accountId }: Sight, round: number): Call {
  const childId = pick(children, round >> 1)
  const id = round % 2 === 0 ? remember(accountId, newId()) : recall(accountId)
  const place = `/${serviceId}/children/${childId}/professionals/${id}`
  const answers = { name: 'Bench Professional', role: 'social-worker', organisation: 'Invented council' }
  const draft = { _form: 'professional', _record: id, _version: '0', _child: childId, _place: `${place}/edit/details` }
  return round % 2 === 0
    ? {
        method: 'POST',
        path: `${place}/edit/details`,
        cookie,
        body: new URLSearchParams({ ...draft, ...answers }).toString(),
      }
    : { method: 'POST', path: `${place}/check`, cookie, body: '' }
}

const begun = new Map<string, string>()
const remember = (who: string, id: string): string => {
  begun.set(who, id)
  return id
}
const recall = (who: string): string => begun.get(who) ?? newId()

/** One answer of each kind, to be weighed. */
async function sampled(url: string, sights: readonly Sight[]): Promise<Readonly<Record<string, string>>> {
  const program = await serve(url, FIRST_PORT)
  try {
    const samples: Record<string, string> = {}
    for (const [page, next] of Object.entries(PAGES)) {
      const { method, path, cookie } = next(sights[0] as Sight, 0)
      if (method !== 'GET' || page === 'health') continue
      samples[page] = await (await fetch(`http://localhost:${FIRST_PORT}${path}`, { headers: { cookie } })).text()
    }
    return samples
  } finally {
    await endProgram(program, 'SIGTERM')
  }
}

const serve = (url: string, port: number): Promise<ChildProcess> =>
  startProgram({ SIGHTLINE_DATABASE_URL: url, SIGHTLINE_PORT: String(port), SIGHTLINE_CONNECTIONS: '16' })

/** Resident memory of the programs together, in megabytes; 0 where the system does not tell. */
const memoryOf = (programs: readonly ChildProcess[]): number =>
  programs.reduce((sum, { pid }) => {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8')
      return sum + Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
    } catch {
      return sum
    }
  }, 0)
