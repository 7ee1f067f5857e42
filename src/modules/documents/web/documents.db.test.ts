import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listRecords } from '#db/record-store.ts'
import { lookAsOwner } from '#db/work.ts'
import type { Values } from '#kernel/entity.ts'
import { newId } from '#kernel/id.ts'
import { type Role, ROLE_NAMES } from '#kernel/permission.ts'
import { casesModule } from '#modules/cases/module.ts'
import { restrictRecord } from '#modules/children/index.ts'
import { children } from '#modules/children/module.ts'
import { incident } from '#modules/safety/domain/incident.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { dayIn } from '#test/fill-form.ts'
import { clamd, s3Server } from '#test/loopback.ts'
import { A_PROGRAM, SMALL_PDF, SMALL_PNG, smallDocx, zipOf } from '#test/small-files.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, TODAY, type World } from '#test/world.ts'
import { document } from '../domain/document.ts'
import { LARGEST_FILE } from '../domain/file-problems.ts'
import { documents, documentsAtWork, type DocumentsOptions } from '../index.ts'

let now = new Date('2026-11-23T18:00:00Z')
const VIRUS = 'this is the virus'

let db: TestDb
/** What the operator was told. */
let told: string[] = []
let world: World
let childId = ''
let scanner: Awaited<ReturnType<typeof clamd>>
let visitors: Readonly<Record<'worker' | 'head', Awaited<ReturnType<World['visitor']>>>>

const modules = (options: Partial<DocumentsOptions>) => [
  casesModule({ contributions: [documents.contributes ?? {}], forms: documents.ownForms ?? [] }),
  documents,
  documentsAtWork({ bucket: null, clamav: null, tell: words => void told.push(words), ...options }),
  children,
]
const as = (visitor: Awaited<ReturnType<World['visitor']>>, options: Partial<DocumentsOptions> = {}) =>
  webWorld(
    db,
    modules(options),
    () => signedIn(visitor),
    () => now,
  )
const worker = (options?: Partial<DocumentsOptions>) => as(visitors.worker, options)
const head = (options?: Partial<DocumentsOptions>) => as(visitors.head, options)

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  scanner = await clamd(VIRUS)
  visitors = { worker: await world.visitor(['case-manager']), head: await world.visitor(['head-of-service']) }
})
afterAll(async () => {
  await scanner.close()
  await db.close()
})
beforeEach(async () => {
  told = []
  now = new Date('2026-11-23T18:00:00Z')
  childId = await world.child()
})

type Web = ReturnType<typeof as>
const here = (path: string) => `/aberwen/children/${childId}${path}`
const textOf = async (web: Web, path: string, more: Record<string, string> = {}) => (await web.get(path, more)).text()
const stored = () => world.look(reader => listRecords(reader, document, { child_id: childId }))
const files = () =>
  world.look(reader => reader.selectFrom('document_file').selectAll().where('child_id', '=', childId).execute())
const pieces = () =>
  world.look(reader =>
    reader
      .selectFrom('document_piece')
      .innerJoin('document_file', 'document_file.id', 'document_piece.document_file_id')
      .select('number')
      .where('child_id', '=', childId)
      .execute(),
  )

const A_REPORT = {
  title: 'School report',
  kind: 'education',
  ...dayIn('dated_on', '2026-11-02'),
  handling: 'may-be-shared',
}

/** Chooses a file, and is sent on. */
async function choose(web: Web, bytes: Uint8Array, name = 'report.pdf', query = '') {
  const answer = await web.upload(here(`/documents/add${query}`), 'file', new File([new Uint8Array(bytes)], name))
  return answer.headers.get('location') ?? ''
}

/** Chooses a file and says what it is; answers its identifier. */
async function add(
  web: Web,
  bytes: Uint8Array = SMALL_PDF,
  said: Readonly<Record<string, string>> = A_REPORT,
  query = '',
) {
  const next = await choose(web, bytes, 'report.pdf', query)
  const answer = await web.post(next, { _version: '0', ...said })
  expect(answer.status).toBe(303)
  return /documents\/([0-9a-f-]{36})\//.exec(next)?.[1] ?? ''
}
const fileAt = (web: Web, id: string, query = '') => web.get(here(`/documents/${id}/file${query}`))
const bytesIn = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

describe('adding a document', () => {
  test('first takes the file, then asks what it is, and lists it', async () => {
    const next = await choose(worker(), SMALL_PDF, 'school_report.pdf')
    expect(next).toMatch(/documents\/[0-9a-f-]{36}\/edit\/details$/)
    const page = await textOf(worker(), next)
    expect(page).toContain('school_report.pdf')
    expect(page).toContain('value="school report"')
    await worker().post(next, { _version: '0', ...A_REPORT })
    const [one] = await stored()
    expect(one?.values).toMatchObject({ title: 'School report', kind: 'education', dated_on: '2026-11-02' })
    const list = await textOf(worker(), here('/documents'))
    expect(list).toContain('School report')
    expect(list).toContain('From school or college')
    expect(list).toContain('1 KB')
    expect(await textOf(worker(), here('/chronology'))).toContain('School report')
  })

  test('is told in Welsh as well, what is wrong with a file included', async () => {
    const inWelsh = { cookie: 'language=cy' }
    await add(worker())
    const list = await textOf(worker(), here('/documents'), inWelsh)
    expect(list).toContain('Gan yr ysgol neu’r coleg')
    const next = await choose(worker(), A_PROGRAM, 'innocent.pdf')
    expect(await textOf(worker(), next, inWelsh)).toContain('Caiff ei barnu yn ôl yr hyn sydd ynddi')
  })

  test('tells what is wrong beside the field, keeps what was typed, and saves nothing', async () => {
    const next = await choose(worker(), SMALL_PDF)
    const answer = await worker().post(next, { _version: '0', ...A_REPORT, kind: '', title: 'Half a report' })
    expect(answer.status).toBe(400)
    const page = await answer.text()
    expect(page).toContain('Select what kind of document it is')
    expect(page).toContain('Half a report')
    expect(await stored()).toEqual([])
    expect(await textOf(worker(), '/aberwen/children')).not.toContain('Half a report')
  })

  test('keeps a file of several pieces byte for byte, in the database', async () => {
    const large = Buffer.concat([SMALL_PDF, Buffer.alloc(2_500_000, 7)])
    const id = await add(worker(), large)
    expect((await pieces()).map(({ number }) => number).sort()).toEqual([0, 1, 2])
    expect((await bytesIn(await fileAt(worker(), id))).equals(large)).toBe(true)
    expect((await files())[0]).toMatchObject({ storage: 'database', scan: 'not-configured', size: large.length })
  })

  test.for([
    ['a program that is called a PDF', () => A_PROGRAM, 'innocent.pdf', 'must be a PDF, a Word document'],
    [
      'a document with macros',
      () => zipOf({ 'word/document.xml': '<w/>', 'word/vbaProject.bin': 'x' }),
      'a.docx',
      'must be a PDF',
    ],
    ['an empty file', () => Buffer.alloc(0), 'report.pdf', 'The selected file is empty'],
    [
      'a file of more than 20 MB',
      () => Buffer.concat([SMALL_PDF, Buffer.alloc(LARGEST_FILE)]),
      'report.pdf',
      'smaller than 20MB',
    ],
  ] as const)('%s is refused, in words, and nothing is kept', async ([, bytes, name, words]) => {
    const next = await choose(worker(), await bytes(), name)
    const page = await worker().get(next)
    expect(page.status).toBe(400)
    expect(await page.text()).toContain(words)
    expect(await files()).toEqual([])
  })

  test('without a file asks for one', async () => {
    const next = await choose(worker(), Buffer.alloc(0), '')
    expect(await textOf(worker(), next)).toContain('Select a file')
  })

  test('a file of exactly 20 MB is taken', async () => {
    const next = await choose(worker(), Buffer.concat([SMALL_PDF, Buffer.alloc(LARGEST_FILE - SMALL_PDF.length)]))
    expect(next).toContain('/edit/details')
  })

  test('what it is can’t be said of a file that is not there, nor of another child’s', async () => {
    expect((await worker().get(here(`/documents/${newId()}/edit/details`))).status).toBe(404)
    const next = await choose(worker(), SMALL_PDF)
    const otherChild = await world.child()
    expect((await worker().get(next.replace(childId, otherChild))).status).toBe(404)
    expect((await worker().get(here('/documents/new'))).headers.get('location')).toBe(here('/documents/add'))
  })

  test('of an incident belongs to it, and is found from it', async () => {
    const incidentId = await world.add(incident, AN_INCIDENT())
    const next = await choose(worker(), SMALL_PDF, 'report.pdf', `?about=${incidentId}`)
    const page = await textOf(worker(), next)
    expect(page).toContain(`value="${incidentId}" checked`)
    await worker().post(next, { _version: '0', ...A_REPORT, about_id: incidentId })
    await add(worker(), SMALL_PNG, { ...A_REPORT, title: 'A drawing', kind: 'childs-own' })
    const ofIt = await textOf(worker(), here(`/documents?about=${incidentId}`))
    expect(ofIt).toContain('School report')
    expect(ofIt).not.toContain('A drawing')
    const ofKind = await textOf(worker(), here('/documents?kind=childs-own'))
    expect(ofKind).toContain('A drawing')
    expect(ofKind).not.toContain('School report')
  })

  test('can’t belong to another child’s incident', async () => {
    const next = await choose(worker(), SMALL_PDF)
    const otherChild = await world.child()
    const about_id = await world.add(incident, { ...AN_INCIDENT(), child_id: otherChild })
    const answer = await worker().post(next, { _version: '0', ...A_REPORT, about_id })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('select an answer from the list')
  })
})

const AN_INCIDENT = (): Values => ({
  child_id: childId,
  kind: 'weapon',
  happened_on: '2026-11-20',
  known_on: '2026-11-21',
  source: 'police',
  what: 'A knife.',
})

describe('opening a document', () => {
  test('gives it out under its title, as what it truly is, to be kept', async () => {
    const id = await add(worker(), SMALL_PDF, { ...A_REPORT, title: 'Adroddiad: tŷ' })
    const answer = await fileAt(worker(), id)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="Adroddiad ty.pdf"; filename*=UTF-8''Adroddiad%20t%C5%B7.pdf`,
    )
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test('shows a PDF or a picture in the browser, where it may do nothing', async () => {
    const pdf = await fileAt(worker(), await add(worker()), '?show=yes')
    expect(pdf.headers.get('content-disposition')).toMatch(/^inline;/)
    expect(pdf.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(pdf.headers.get('content-security-policy')).not.toContain('script-src')
    const png = await fileAt(worker(), await add(worker(), SMALL_PNG), '?show=yes')
    expect(png.headers.get('content-type')).toBe('image/png')
    expect(png.headers.get('content-security-policy')).toMatch(/; sandbox$/)
  })

  test('never shows a Word document in the browser', async () => {
    const answer = await fileAt(worker(), await add(worker(), await smallDocx()), '?show=yes')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment;/)
  })

  test('is refused where the bytes are not those that were kept', async () => {
    const id = await add(worker())
    await world.change(tx =>
      tx.updateTable('document_file').set({ sha256: 'of something else' }).where('id', '=', id).execute(),
    )
    expect((await fileAt(worker(), id)).status).toBe(500)
  })

  test('leaves the pages’ own policy as it is', async () => {
    const answer = await worker().get(here('/documents'))
    expect(answer.headers.get('content-security-policy')).toContain('script-src')
  })

  test('stays closed with a restricted record, and so does everything else about it', async () => {
    const id = await add(worker())
    await world.change(tx => restrictRecord(tx, { childId, reason: 'x', ownerId: newId(), readerIds: [], from: TODAY }))
    for (const path of [
      '/documents',
      `/documents/${id}/file`,
      `/documents/${id}/edit/details`,
      '/letters/new',
      '/documents/add',
    ]) {
      const answer = await worker().get(here(path))
      expect([path, answer.headers.get('location')]).toEqual([path, here('/restricted')])
    }
    const before = (await files()).length
    expect(await choose(worker(), SMALL_PDF)).toBe(here('/restricted'))
    expect(await files()).toHaveLength(before)
  })
})

describe('a new version', () => {
  test('takes the place of the earlier one, which stays and is named', async () => {
    const first = await add(worker())
    const next = await choose(worker(), SMALL_PNG, 'again.png', `?replaces=${first}`)
    expect(await textOf(worker(), next)).toContain('value="School report"')
    await worker().post(next, { _version: '0', ...A_REPORT, title: 'School report, mended' })
    const list = await textOf(worker(), here('/documents'))
    expect(list).toContain('Earlier versions (1)')
    expect(list.indexOf('School report, mended')).toBeLessThan(list.indexOf('Earlier versions'))
    expect((await fileAt(worker(), first)).status).toBe(200)
    expect(await textOf(worker(), here('/chronology'))).not.toContain('School report<')
  })

  test('by two people at once: the second is told', async () => {
    const first = await add(worker())
    const [mine, theirs] = [
      await choose(worker(), SMALL_PNG, 'a.png', `?replaces=${first}`),
      await choose(head(), SMALL_PNG, 'b.png', `?replaces=${first}`),
    ]
    await worker().post(mine, { _version: '0', ...A_REPORT })
    const answer = await head().post(theirs, { _version: '0', ...A_REPORT })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Someone else has added a new version')
  })
})

describe('taking a document away', () => {
  const takeAway = (web: Web, id: string, reason: string) => web.post(here(`/documents/${id}/take-away`), { reason })

  test('needs a reason, and leaves the row without the bytes', async () => {
    const id = await add(worker())
    const asked = await takeAway(head(), id, '  ')
    expect(asked.status).toBe(400)
    expect(await asked.text()).toContain('Enter why it is taken away')
    expect(await pieces()).toHaveLength(1)
    expect((await takeAway(head(), id, 'It belongs to another child')).status).toBe(303)
    expect(await pieces()).toEqual([])
    expect((await fileAt(worker(), id)).status).toBe(409)
    const list = await textOf(worker(), here('/documents'))
    expect(list).toContain('Taken away (1)')
    expect(list).toContain('It belongs to another child')
    expect(list).not.toContain(`${id}/file`)
    expect((await files())[0]).toMatchObject({ removed_reason: 'It belongs to another child', size: SMALL_PDF.length })
  })

  test('is for the head of service', async () => {
    const id = await add(worker())
    expect((await takeAway(worker(), id, 'x')).status).toBe(403)
    const manager = as(await world.visitor(['team-manager']))
    expect((await manager.get(here(`/documents/${id}/take-away`))).status).toBe(403)
    expect(await textOf(worker(), here('/documents'))).not.toContain('take-away')
    expect(await textOf(head(), here('/documents'))).toContain('take-away')
  })
})

describe('with a scanner', () => {
  const clamav = () => ({ clamav: `tcp://127.0.0.1:${scanner.port}` })

  test('what is clean is kept as such', async () => {
    await add(worker(clamav()))
    expect((await files())[0]?.scan).toBe('clean')
    expect(scanner.seen.at(-1)?.equals(SMALL_PDF)).toBe(true)
  })

  test('a virus is not kept, and said so in both languages', async () => {
    const next = await choose(worker(clamav()), Buffer.concat([SMALL_PDF, Buffer.from(VIRUS)]))
    expect(await textOf(worker(), next)).toContain('The selected file contains a virus')
    expect(await files()).toEqual([])
  })

  test('that does not answer lets nothing in', async () => {
    const gone = await clamd('x')
    await gone.close()
    const next = await choose(worker({ clamav: `tcp://127.0.0.1:${gone.port}` }), SMALL_PDF)
    expect(await textOf(worker(), next)).toContain('could not be checked for viruses')
    expect(told).toEqual(['The virus scanner gave no answer'])
    expect(await files()).toEqual([])
  })
})

describe('with a bucket', () => {
  const withBucket = async (
    work: (options: Partial<DocumentsOptions>, server: Awaited<ReturnType<typeof s3Server>>) => Promise<void>,
  ) => {
    const server = await s3Server('key')
    const url = `http://127.0.0.1:${server.port}`
    try {
      await work({ bucket: { url, bucket: 'papers', region: 'eu-west-2', key: 'key', secret: 'secret' } }, server)
    } finally {
      await server.close()
    }
  }

  test('bytes are kept there under no name that tells of a child, come back, and go when taken away', () =>
    withBucket(async (options, { objects }) => {
      const id = await add(worker(options))
      expect([...objects.keys()]).toEqual([`/papers/aberwen/${id}`])
      expect(await pieces()).toEqual([])
      expect((await bytesIn(await fileAt(worker(options), id))).equals(SMALL_PDF)).toBe(true)
      await head(options).post(here(`/documents/${id}/take-away`), { reason: 'x' })
      expect(objects.size).toBe(0)
    }))

  test('that has no room is told, and nothing is kept', () =>
    withBucket(async (options, server) => {
      server.breakDown()
      expect(await textOf(worker(options), await choose(worker(options), SMALL_PDF))).toContain(
        'The selected file could not be uploaded',
      )
      expect(told).toEqual(['A document could not be put into the bucket: The bucket answered 507 to PUT'])
      expect(await files()).toEqual([])
    }))

  test('documents kept in the database before are still there', () =>
    withBucket(async options => {
      const id = await add(worker())
      expect((await bytesIn(await fileAt(worker(options), id))).equals(SMALL_PDF)).toBe(true)
    }))
})

describe('files of which nobody says what they are', () => {
  const draftsAt = (place: string) =>
    lookAsOwner(db, reader => reader.selectFrom('draft').select('form').where('place', '=', place).execute())

  test('are thrown away after a month with their drafts, and no others', async () => {
    const next = await choose(worker(), SMALL_PDF)
    const kept = await add(worker())
    const [job] = documentsAtWork({ bucket: null, clamav: null, tell: () => undefined }).jobs ?? []
    await job?.run(db, null)
    expect(await draftsAt(next)).toHaveLength(1)
    expect(await files()).toHaveLength(2) // the day of this test is to come: nothing is old
    await world.change(tx =>
      tx
        .updateTable('document_file')
        .set({ added_at: new Date('2020-01-01') })
        .execute(),
    )
    await job?.run(db, null)
    expect((await files()).map(({ id }) => id)).toEqual([kept])
    expect(await textOf(worker(), next)).toContain('Page not found')
    expect(await draftsAt(next)).toHaveLength(0)
    expect(await pieces()).toHaveLength(1)
  })
})

describe('who may', () => {
  const readers: readonly Role[] = ['case-manager', 'team-manager', 'head-of-service']

  test.for(ROLE_NAMES)('%s', async role => {
    const web = as(await world.visitor([role]))
    const may = readers.includes(role)
    expect((await web.get(here('/documents'))).status).toBe(may ? 200 : 403)
    expect((await web.get(here('/documents/add'))).status).toBe(may ? 200 : 403)
    expect((await web.get(here('/letters/new'))).status).toBe(may ? 200 : 403)
    const answer = await web.upload(here('/documents/add'), 'file', new File([new Uint8Array(SMALL_PDF)], 'a.pdf'))
    expect(answer.status).toBe(may ? 303 : 403)
  })
})
