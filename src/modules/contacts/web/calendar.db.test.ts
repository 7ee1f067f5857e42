import ICAL from 'ical.js'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readRecord, updateRecord } from '#db/record-store.ts'
import { asOwner } from '#db/work.ts'
import type { Values } from '#kernel/entity.ts'
import { localDate } from '#kernel/local-date.ts'
import { ROLE_NAMES } from '#kernel/permission.ts'
import { accountsModule, calendarOwner } from '#modules/accounts/index.ts'
import { restrictRecord } from '#modules/children/index.ts'
import { children } from '#modules/children/module.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, TODAY, type World } from '#test/world.ts'
import { keepMovedContact } from '../data/keep-moved-contact.ts'
import { contact } from '../domain/contact.ts'
import { contacts } from '../module.ts'
import { calendarRoutes } from './calendar-routes.ts'

const NOW = new Date('2026-11-23T18:00:00Z')
const PUBLIC = new URL('https://sightline.example')

type Someone = Awaited<ReturnType<World['visitor']>>

let db: TestDb
let world: World
let worker: Someone
let round = 0
let [child, programme, person, other] = ['', '', '', '']

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  other = await world.person({ name: 'Ffion Dolwen' })
})
afterAll(() => db.close())
// Each test has a worker of its own, and so a calendar of its own.
beforeEach(async () => {
  round += 1
  const email = `eleri-${round}@example.org`
  worker = await world.visitor(['case-manager'], email)
  person = await world.person({ email })
  child = await world.child()
  programme = await world.programme(child)
})

const as = (visitor: Someone | null) =>
  webWorld(
    db,
    [
      contacts,
      children,
      accountsModule({ db, publicUrl: PUBLIC, secondFactor: 'offered', mail: null }),
      {
        name: 'calendars',
        ...calendarRoutes({ db, publicUrl: PUBLIC, ownerOf: (token, now) => calendarOwner(db, token, now) }),
      },
    ],
    () => (visitor ? signedIn(visitor) : null),
    () => NOW,
  )
const addContact = (values: Values = {}) =>
  world.add(contact, {
    child_id: child,
    programme_id: programme,
    kind: 'home-visit',
    was_planned: true,
    held_on: '2026-12-01',
    held_time: '16:00',
    person_id: person,
    with_whom: ['child'],
    place: 'At home',
    ...values,
  })

/** Makes an address as the worker does, and answers its path. */
async function makeAddress(): Promise<string> {
  const page = await (await as(worker).post('/my-account/calendar', {})).text()
  return /https:\/\/sightline\.example(\/calendars\/[\w-]{43}\/contacts\.ics)/.exec(page)?.[1] ?? 'none'
}

const eventsIn = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent').map(event => ({
    id: String(event.getFirstPropertyValue('uid')).split('@')[0],
    summary: event.getFirstPropertyValue('summary'),
    status: event.getFirstPropertyValue('status'),
    sequence: event.getFirstPropertyValue('sequence'),
  }))

/** What a calendar program, which is not signed in, finds. */
async function asked(path: string) {
  const answer = await as(null).get(path)
  const text = await answer.text()
  return { status: answer.status, type: answer.headers.get('content-type'), text }
}

describe('a calendar’s private address', () => {
  test('gives a worker’s own appointments to a program that is not signed in, and nobody’s name', async () => {
    const own = await addContact()
    await addContact({ person_id: other })
    await addContact({ held_on: '2026-10-01' })
    const { status, type, text } = await asked(await makeAddress())
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(eventsIn(text).map(({ id }) => id)).toEqual([own])
    expect(text).not.toMatch(/Cadi|Penllwyn/)
  })

  test('gives nothing of a record that is closed to its owner', async () => {
    await addContact()
    const manager = await world.visitor(['team-manager'])
    await world.change(tx =>
      restrictRecord(tx, {
        childId: child,
        reason: 'Family at the service',
        ownerId: manager.accountId,
        readerIds: [],
        from: TODAY,
      }),
    )
    expect(eventsIn((await asked(await makeAddress())).text)).toEqual([])
  })

  test('tells of a move and of what was cancelled, so that programs show it', async () => {
    const id = await addContact()
    const address = await makeAddress()
    await world.change(async tx => {
      const stored = await readRecord(tx, contact, id)
      if (!stored) throw new Error('The contact is there')
      const moved = { ...stored.values, outcome: 'moved', moved_to_on: localDate('2026-12-03') }
      await updateRecord(tx, contact, id, stored.version, moved)
      await keepMovedContact(tx, id, moved)
    })
    expect(eventsIn((await asked(address)).text)).toMatchObject([
      { id, summary: 'Moved to another day: Home visit', status: 'CANCELLED', sequence: 1 },
      { summary: 'Home visit', status: 'CONFIRMED', sequence: 0 },
    ])
  })

  test('speaks the language that its owner chose', async () => {
    await addContact()
    await asOwner(db, tx =>
      tx.updateTable('account').set({ language: 'cy' }).where('id', '=', worker.accountId).execute(),
    )
    expect(eventsIn((await asked(await makeAddress())).text)[0]?.summary).toBe('Ymweliad cartref')
  })

  test('is shown once, and stops working when a new one is made or when it is stopped', async () => {
    const first = await makeAddress()
    expect(await (await as(worker).get('/my-account')).text()).not.toContain('/calendars/')
    const second = await makeAddress()
    expect([(await asked(first)).status, (await asked(second)).status]).toEqual([404, 200])
    expect(await (await as(worker).get('/my-account')).text()).toContain('last read')
    expect((await as(worker).post('/my-account/calendar/stop', {})).status).toBe(303)
    expect((await asked(second)).status).toBe(404)
    expect((await asked('/calendars/made-up/contacts.ics')).status).toBe(404)
  })

  test('gives nothing to someone who left: without the role it is empty, without the account it is gone', async () => {
    await addContact()
    const address = await makeAddress()
    await asOwner(db, tx =>
      tx
        .updateTable('membership')
        .set({ until_on: localDate('2026-11-23') })
        .where('account_id', '=', worker.accountId)
        .execute(),
    )
    expect(eventsIn((await asked(address)).text)).toEqual([])
    await asOwner(db, tx =>
      tx.updateTable('account').set({ status: 'disabled' }).where('id', '=', worker.accountId).execute(),
    )
    expect((await asked(address)).status).toBe(404)
  })

  test('is for those who have appointments', async () => {
    const RECORD = ['case-manager', 'team-manager', 'head-of-service']
    for (const role of ROLE_NAMES) {
      const web = as(await world.visitor([role]))
      const [page, answer] = [await web.get('/my-account'), await web.post('/my-account/calendar', {})]
      expect([role, answer.status]).toEqual([role, RECORD.includes(role) ? 200 : 403])
      expect((await page.text()).includes('Your calendar')).toBe(RECORD.includes(role))
    }
  })
})

describe('one appointment', () => {
  test('is a file to be added to a calendar', async () => {
    const id = await addContact()
    const answer = await as(worker).get(`/aberwen/children/${child}/contacts/${id}/calendar.ics`)
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="contacts-2026-12-01.ics"')
    expect(eventsIn(await answer.text()).map(event => event.id)).toEqual([id])
  })

  test('is not found on another child’s record, and not shown to those who may not read one', async () => {
    const id = await addContact()
    const elsewhere = await world.child({ given_names: 'Someone', family_name: 'Else' })
    const path = (childId: string) => `/aberwen/children/${childId}/contacts/${id}/calendar.ics`
    expect((await as(worker).get(path(elsewhere))).status).toBe(404)
    expect((await as(await world.visitor(['auditor'])).get(path(child))).status).toBe(403)
  })
})
