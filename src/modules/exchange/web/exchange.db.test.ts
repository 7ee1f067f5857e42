import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import type { Catalogue } from '#bundle/catalogue.ts'
import { openBundle } from '#bundle/open-bundle.ts'
import { inService, lookInService } from '#db/work.ts'
import type { Role } from '#kernel/permission.ts'
import { type BundleText, testFolder } from '#test/bundle-folder.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { addSchool, aService, SCHOOL } from '#test/invented-records.ts'
import { signedIn, someone } from '#test/web-world.ts'
import { webClient } from '#test/web-client.ts'
import { openLog } from '#web/log.ts'
import { createWeb } from '#web/web.tsx'
import { exchangeModule } from '../index.ts'

const ORIGIN = 'http://localhost:3000'

let db: TestDb
let service: string
let asked: { name: string; detail: object }[]

beforeAll(async () => {
  db = await freshDatabase()
  await addSchool(db)
  return () => db.close()
})
beforeEach(async () => {
  service = await aService(db)
  asked = []
})

/** The exchange's pages as someone with roles in the service meets them, and its jobs as a queue would do them. */
function world(roles: readonly Role[] = ['administrator'], catalogue: Catalogue = SCHOOL) {
  const startJob = (name: string, detail: object) => Promise.resolve(void asked.push({ name, detail }))
  const module = exchangeModule({ db, catalogue, startJob })
  const visitor = someone({ [service]: roles })
  const app = createWeb({
    db,
    modules: [module],
    publicUrl: new URL(ORIGIN),
    identify: () => Promise.resolve(signedIn(visitor)),
    assets: { css: '/a.css', js: '/a.js', start: '/s.js', icon: '/i.svg' },
    serveAssets: (_c, next) => next(),
    demo: false,
    log: openLog('silent'),
    clock: () => new Date('2026-11-23T10:00:00Z'),
  })
  return {
    ...webClient(app, ORIGIN),
    upload: async (file: File, headers: Record<string, string> = {}) => {
      const body = new FormData()
      body.append('bundle', file)
      return app.request(`${ORIGIN}/${service}/import`, {
        method: 'POST',
        body,
        headers: { origin: ORIGIN, ...headers },
      })
    },
    request: (path: string, init?: RequestInit) =>
      app.request(`${ORIGIN}/${service}${path}`, { ...init, headers: { origin: ORIGIN } }),
    work: async () => {
      for (const { name, detail } of asked.splice(0)) {
        await module.jobs?.find(job => job.name === name)?.run(db, detail)
      }
    },
  }
}

async function zipFile(files: BundleText, name = 'school.zip'): Promise<File> {
  const path = join(await testFolder(), name)
  const zip = new ZipFile()
  const resources = Object.keys(files).map(file => ({ name: file.replace('.csv', ''), path: file }))
  zip.addBuffer(Buffer.from(JSON.stringify({ sightline: { source: 'old' }, resources })), 'datapackage.json')
  for (const [file, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), file)
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(path))
  return new File([await readFile(path)], name)
}

const GOOD = { 'pupils.csv': 'id,name,born_on,colour\nP1,Siân Dychmygol,2011-01-01,mauve\n' }
const BAD = { 'pupils.csv': 'id,name,born_on\nP1,Siân Dychmygol,31/02/2011\nP2,,2011-01-01\nP3,Ifan,Mrs Dychmygol\n' }

const count = async (table: string): Promise<number> =>
  lookInService(db, { serviceId: service, accountId: null, request: 'test' }, async reader => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(reader)
    return rows[0]?.n ?? 0
  })

const pathOf = (response: Response): string => response.headers.get('location') ?? ''

describe('a bundle brought in the browser', () => {
  test('is uploaded, checked, read, confirmed and imported', async () => {
    const { upload, get, post, work } = world()
    const answer = await upload(await zipFile(GOOD))
    expect(answer.status).toBe(303)
    const run = pathOf(answer)

    const waiting = await get(run)
    expect(waiting.text).toContain('Waiting to be checked')
    expect(waiting.html).toContain(`data-poll-url="${run}/progress"`)
    expect((await get(`${run}/progress`)).html).not.toContain('data-done')

    await work()
    expect((await get(`${run}/progress`)).html).toContain('data-done')
    const ready = await get(run)
    expect(ready.text).toContain('The bundle can be imported')
    expect(ready.text).toContain('This code is not on the list')
    expect(await count('pupil')).toBe(0)
    expect(await count('import_file')).toBe(0)

    expect((await post(`${run}/confirm`)).location).toBe(run)
    expect((await get(run)).text).toContain('Being imported')
    await work()
    expect((await get(run)).text).toContain('The bundle was imported')
    expect(await count('pupil')).toBe(1)
    expect(await count('import_row')).toBe(0)
    expect((await get(`/${service}/import`)).text).toContain('school.zip')
  })

  test('is merged once, however often it is confirmed', async () => {
    const { upload, post, work } = world()
    const run = pathOf(await upload(await zipFile(GOOD)))
    await work()
    await post(`${run}/confirm`)
    await post(`${run}/confirm`)
    expect(asked).toHaveLength(1)
    await work()
    await post(`${run}/confirm`)
    await post(`${run}/discard`)
    expect(asked).toEqual([])
    expect(await count('pupil')).toBe(1)
  })

  test('with errors is refused, and no name, text or id is shown', async () => {
    const { upload, get, work, post } = world()
    const run = pathOf(await upload(await zipFile(BAD)))
    await work()
    const page = await get(run)
    expect(page.text).toContain('nothing was changed')
    expect(page.text).toContain('31/02/2011')
    expect(page.html).not.toContain('Dychmygol')
    expect(page.text).not.toContain('Confirm and import')
    const csv = await get(`${run}/problems.csv`)
    expect(csv.html).toContain('Error,pupils.csv,2,born_on,31/02/2011,')
    expect(csv.html).toContain('Error,pupils.csv,4,born_on,Not shown,')
    expect(csv.html).not.toContain('Dychmygol')
    await post(`${run}/confirm`)
    expect(asked).toEqual([])
    expect(await count('pupil')).toBe(0)
  })

  test('reads in Welsh too', async () => {
    const { upload, get, work } = world()
    const run = pathOf(await upload(await zipFile(BAD)))
    await work()
    await get(`${run}?lang=cy`)
    const page = await get(run)
    expect(page.html).toContain('lang="cy"')
    expect(page.text).toContain('felly ni newidiwyd dim')
    expect((await get(`${run}/problems.csv`)).html).toContain('Gwall,pupils.csv,2,born_on')
  })

  test('may be thrown away instead', async () => {
    const { upload, get, post, work } = world()
    const run = pathOf(await upload(await zipFile(GOOD)))
    await work()
    await post(`${run}/discard`)
    expect((await get(run)).text).toContain('was not imported')
    expect(await count('import_row')).toBe(0)
    await post(`${run}/confirm`)
    expect(asked).toEqual([])
  })

  test('of several megabytes is read from its pieces', async () => {
    const { upload, get, work } = world()
    const run = pathOf(await upload(await zipFile({ ...GOOD, 'extra.csv': randomBytes(2_500_000) })))
    expect(await count('import_file')).toBeGreaterThan(1)
    await work()
    expect((await get(run)).text).toContain('The bundle can be imported')
  })

  test('that is no zip inside is refused in words', async () => {
    const { upload, get, work } = world()
    const run = pathOf(await upload(new File(['not a zip at all, whatever it is called'], 'school.zip')))
    await work()
    expect((await get(run)).text).toContain('The zip file is damaged or incomplete')
    expect(await count('import_file')).toBe(0)
  })

  test('may be begun again after a process stopped in the midst of checking', async () => {
    const { upload, get, work } = world()
    const run = pathOf(await upload(await zipFile(GOOD)))
    const [again] = asked
    await inService(db, { serviceId: service, accountId: null, request: 'test' }, tx =>
      sql`update import_run set status = 'checking'`.execute(tx),
    )
    await work()
    if (again) asked.push(again)
    await work()
    expect((await get(run)).text).toContain('The bundle can be imported')
  })

  test('whose merge fails is told as a fault, and nothing has changed', async () => {
    const failing: Catalogue = { ...SCHOOL, afterMerge: [() => Promise.reject(new Error('no'))] }
    const { upload, get, post, work } = world(['administrator'], failing)
    const run = pathOf(await upload(await zipFile(GOOD)))
    await work()
    await post(`${run}/confirm`)
    await expect(work()).rejects.toThrow('no')
    expect((await get(run)).text).toContain('A fault of the program stopped the import')
    expect(await count('pupil')).toBe(0)
  })
})

describe('an upload', () => {
  test.for([
    ['of nothing', new File([], ''), 'Select the bundle’s zip file'],
    ['of another kind of file', new File(['x'], 'school.xlsx'), 'The selected file must be a zip file'],
  ] as const)('%s is refused beside the field', async ([, file, words]) => {
    const { upload, get } = world()
    const page = await get(pathOf(await upload(file)))
    expect(page.status).toBe(400)
    expect(page.text).toContain(words)
    expect(await count('import_run')).toBe(0)
  })

  test('by a script is told where to go on', async () => {
    const { upload } = world()
    const answer = await upload(await zipFile(GOOD), { accept: 'application/json' })
    expect(await answer.json()).toEqual({ location: expect.stringContaining(`/${service}/import/`) as string })
  })
})

describe('who may', () => {
  test.for(['case-manager', 'team-manager', 'performance-analyst'] as const)(
    'not: a %s neither imports nor exports',
    async role => {
      const { upload, get, request } = world([role])
      expect((await upload(await zipFile(GOOD))).status).toBe(403)
      expect((await get(`/${service}/import`)).status).toBe(403)
      expect((await request('/export', { method: 'POST' })).status).toBe(403)
      expect(await count('import_run')).toBe(0)
      expect(await count('access_log')).toBe(0)
    },
  )

  test('export: not an administrator, who sees no child', async () => {
    const { get, request } = world()
    expect((await get(`/${service}/export`)).status).toBe(403)
    expect((await request('/export', { method: 'POST' })).status).toBe(403)
    expect(await count('access_log')).toBe(0)
  })

  test('see an import: nobody of another service', async () => {
    const { upload, work } = world()
    const run = pathOf(await upload(await zipFile(GOOD)))
    await work()
    service = await aService(db)
    const elsewhere = world()
    expect((await elsewhere.get(run)).status).toBe(404)
    expect((await elsewhere.get(`/${service}/import/${run.split('/').at(-1)}`)).status).toBe(404)
    expect((await elsewhere.get(`/${service}/import/x`)).status).toBe(404)
  })
})

describe('an export in the browser', () => {
  test('is a zip that can be imported, and is logged', async () => {
    const { upload, post, work } = world()
    const run = pathOf(await upload(await zipFile(GOOD)))
    await work()
    await post(`${run}/confirm`)
    await work()
    const { request, get } = world(['head-of-service'])
    expect((await get(`/${service}/export`)).text).toContain('every child of the service')
    const answer = await request('/export', { method: 'POST' })
    expect(answer.headers.get('content-disposition')).toContain(`${service}-2026-11-23.zip`)
    const path = join(await testFolder(), 'out.zip')
    await writeFile(path, Buffer.from(await answer.arrayBuffer()))
    const opened = await openBundle(path)
    expect(opened.ok && opened.value.names).toContain('pupils.csv')
    expect(await count('access_log')).toBe(1)
  })
})

describe('what is walled off', () => {
  const WALLED: Catalogue = {
    ...SCHOOL,
    entities: SCHOOL.entities.map(entity => (entity.name === 'course' ? { ...entity, walled: true } : entity)),
  }

  async function exportedBy(roles: readonly Role[]) {
    const { request, get } = world(roles, WALLED)
    const path = join(await testFolder(), 'out.zip')
    await writeFile(path, Buffer.from(await (await request('/export', { method: 'POST' })).arrayBuffer()))
    const opened = await openBundle(path)
    return { page: (await get(`/${service}/export`)).text, names: opened.ok ? [...opened.value.names] : [] }
  }

  test('goes out only with someone who may also open it, and the page says what there is', async () => {
    const without = await exportedBy(['head-of-service'])
    expect(without.names).toContain('deeds.csv')
    expect(without.names).not.toContain('courses.csv')
    expect(without.page).not.toMatch(/\bcourse\b/i)
    const within = await exportedBy(['head-of-service', 'victim-worker'])
    expect(within.names).toContain('courses.csv')
    expect(within.page).toMatch(/\bcourse\b/i)
  })
})

describe('papers of imports', () => {
  test('are thrown away after a week, with the values in their problems', async () => {
    const { upload, get, work } = world()
    const run = pathOf(await upload(await zipFile(GOOD)))
    await work()
    await inService(db, { serviceId: service, accountId: null, request: 'test' }, tx =>
      sql`update import_run set started_at = now() - interval '8 days'`.execute(tx),
    )
    asked.push({ name: 'clear-old-imports', detail: {} })
    await work()
    const page = await get(run)
    expect(page.text).toContain('was not imported')
    expect(page.text).toContain('The list was thrown away')
    expect(await count('import_row')).toBe(0)
  })
})
