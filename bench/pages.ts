import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { newId } from '#kernel/id.ts'
import { endProgram, startProgram } from '#test/start-program.ts'
import { type Call, type Load, load } from './load.ts'
import type { AtWork, MeasuredRole, PeopleAtWork } from './people-at-work.ts'

const USERS = 50
const SECONDS = 6
const FIRST_PORT = 4321
/** Fifty people at work, each of whom opens a page every second and a half; and the same as fast as they are answered. */
const PAUSES = [1500, 0]

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

/** Fifty users at once on each of the pages that people open most, with one process and with two. */
export async function pageFigures(url: string, people: PeopleAtWork): Promise<Figures> {
  const samples = await sampled(url, people)
  return { figures: [...(await underLoad(url, people, 1)), ...(await underLoad(url, people, 2))], samples }
}

async function underLoad(url: string, people: PeopleAtWork, processes: number): Promise<readonly PageFigures[]> {
  const ports = Array.from({ length: processes }, (_none, at) => FIRST_PORT + at)
  const programs = await Promise.all(ports.map(port => serve(url, port)))
  const origins = ports.map(port => `http://localhost:${port}`)
  try {
    const figures: PageFigures[] = []
    for (const [page, { role, next }] of Object.entries(PAGES)) {
      const at = (user: number, round: number): Call => next(pick(people[role], user), round)
      await load({ origins, users: USERS, seconds: 1, pause: 0, next: at }) // warms the caches and the compiler
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

type Page = { readonly role: MeasuredRole; readonly next: (who: AtWork, round: number) => Call }

const SEARCHED_LETTERS = 4

const opens = (role: MeasuredRole, path: (who: AtWork, round: number) => string): Page => ({
  role,
  next: (who, round) => ({ method: 'GET', path: `/${who.serviceId}${path(who, round)}`, cookie: who.cookie }),
})

const opensChild = (path: string): Page =>
  opens('case-manager', ({ children }, round) => `/children/${pick(children, round)}${path}`)

/** What is measured, each as the next thing that a user asks for. The first stands for the cost of answering at all. */
const PAGES: Readonly<Record<string, Page>> = {
  health: { role: 'case-manager', next: ({ cookie }) => ({ method: 'GET', path: '/health', cookie }) },
  caseload: opens('case-manager', () => '/caseload'),
  search: opens(
    'case-manager',
    ({ surnames }, round) => `/children?q=${encodeURIComponent(pick(surnames, round).slice(0, SEARCHED_LETTERS))}`,
  ),
  child: opensChild(''),
  today: opens('case-manager', () => ''),
  assessments: opensChild('/assessments'),
  contacts: opensChild('/contacts'),
  nation: opens('case-manager', () => '/nation'),
  chronology: opensChild('/chronology'),
  'child with 2,000 contacts': opens('case-manager', ({ longest }) => `/children/${longest}`),
  'chronology of 2,000': opens('case-manager', ({ longest }) => `/children/${longest}/chronology`),
  'chronology of 2,000 on one page': opens('case-manager', ({ longest }) => `/children/${longest}/chronology?all=yes`),
  signals: opens('case-manager', () => '/signals'),
  'team’s signals': opens('team-manager', () => '/team/signals'),
  standards: opens('head-of-service', () => '/standards'),
  'one standard': opens('head-of-service', () => '/standards/2.1'),
  board: opens('head-of-service', () => '/board'),
  save: { role: 'case-manager', next: saveNext },
}

/** Two posts a record: the answers, which are kept as a draft and looked at, and the saving itself. */
function saveNext({ cookie, serviceId, children, accountId }: AtWork, round: number): Call {
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
async function sampled(url: string, people: PeopleAtWork): Promise<Readonly<Record<string, string>>> {
  const program = await serve(url, FIRST_PORT)
  try {
    const samples: Record<string, string> = {}
    for (const [page, { role, next }] of Object.entries(PAGES)) {
      const { method, path, cookie } = next(pick(people[role], 0), 0)
      if (method !== 'GET' || page === 'health') continue
      const answer = await fetch(`http://localhost:${FIRST_PORT}${path}`, { headers: { cookie } })
      if (!answer.ok) throw new Error(`The page “${page}” at ${path} answered ${answer.status}`)
      samples[page] = await answer.text()
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
