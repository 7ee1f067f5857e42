import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listRecords } from '#db/record-store.ts'
import { newId } from '#kernel/id.ts'
import { londonDay } from '#kernel/local-date.ts'
import { type Role, ROLE_NAMES } from '#kernel/permission.ts'
import { outcome } from '#modules/cases/domain/outcome.ts'
import { casesModule } from '#modules/cases/module.ts'
import { restrictRecord } from '#modules/children/index.ts'
import { children } from '#modules/children/module.ts'
import { breachDecision } from '#modules/contacts/domain/breach-decision.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { dayIn } from '#test/fill-form.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, type World } from '#test/world.ts'
import { safetyNote } from '../domain/safety-note.ts'
import { victimConsent } from '../domain/victim-consent.ts'
import { victimContact } from '../domain/victim-contact.ts'
import { victimHarm } from '../domain/victim-harm.ts'
import { victimRestorative } from '../domain/victim-restorative.ts'
import { victim } from '../domain/victim.ts'
import { victims } from '../module.ts'

const clock = () => new Date('2026-11-23T18:00:00Z')
const MODULES = [
  casesModule({ contributions: [victims.contributes ?? {}], forms: victims.records ?? [] }),
  victims,
  children,
]

let db: TestDb
let world: World
let [childId, personId, offenceId, victimId, harmId] = ['', '', '', '', '']

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db, 'aberwen', 'victims')
  personId = await world.person({ name: 'Eleri Brynglas', phone: '01632 960 077' })
  childId = await world.child({ given_names: 'Macsen' })
  await world.allocation(childId, await world.programme(childId), personId)
  offenceId = await world.offence(childId, { description: 'Damage to a garden wall', victim_identified: true })
  victimId = await world.add(victim, { name: 'Gwenan Dychmygol', kind: 'adult', safe_contact: 'Not before four' })
  harmId = await world.add(victimHarm, {
    victim_id: victimId,
    offence_id: offenceId,
    details: 'received',
    details_on: '2026-10-01',
  })
})
afterAll(() => db.close())

const as = async (...roles: readonly Role[]) => {
  const visitor = await world.visitor(roles)
  return webWorld(db, MODULES, () => signedIn(visitor), clock)
}
type Web = Awaited<ReturnType<typeof as>>
const textOf = async (answer: Response | Promise<Response>): Promise<string> => (await answer).text()
const here = (path = '') => `/aberwen/victims/${victimId}${path}`

/** Closes a child’s record to everyone here. */
const close = (id: string) =>
  world.change(tx =>
    restrictRecord(tx, {
      childId: id,
      ownerId: newId(),
      reason: 'Family of a member of staff',
      from: londonDay(clock()),
      readerIds: [],
    }),
  )

/** Fills a form of one page and presses save. */
const fill = (web: Web, path: string, answers: Readonly<Record<string, string>>) =>
  web.post(`${path}/${newId()}/edit/details`, { _version: '0', ...answers })

const aVictim = async (kept: Readonly<Record<string, string | boolean>> = {}, details_on = '2026-10-01') => {
  const id = await world.add(victim, { name: 'Somebody Invented', kind: 'adult', ...kept })
  const offence_id = await world.offence(childId)
  const harm = await world.add(victimHarm, { victim_id: id, offence_id, details: 'received', details_on })
  return { id, harm }
}
const consent = (victim_id: string, about: string, decision: string, decided_on: string) =>
  world.add(victimConsent, { victim_id, about, decision, decided_on, person_id: personId })

describe('who may come in', () => {
  test.for(ROLE_NAMES)('%s', async role => {
    const web = await as(role)
    const expected = role === 'victim-worker' ? 200 : 403
    expect((await web.get('/aberwen/victims')).status).toBe(expected)
    expect((await web.get(here())).status).toBe(expected)
    const forms = ['/victims/new', `/victims/of-offences/${offenceId}/victims/new`].map(path => `/aberwen${path}`)
    for (const form of [
      ...forms,
      here('/contacts/new'),
      here('/consents/new'),
      here(`/harms/${harmId}/safety-notes/new`),
    ])
      expect([form, (await web.get(form)).status]).toEqual([form, role === 'victim-worker' ? 303 : 403])
  })

  test('a case manager can save nothing there', async () => {
    const web = await as('case-manager')
    expect((await fill(web, '/aberwen/victims', { name: 'Nobody', kind: 'adult' })).status).toBe(403)
    const named = await world.look(reader => listRecords(reader, victim, { name: 'Nobody' }))
    expect(named).toEqual([])
  })

  test('of another service’s victim nothing is found', async () => {
    expect((await (await as('victim-worker')).get(`/aberwen/victims/${newId()}`)).status).toBe(404)
  })
})

describe('the worklist', () => {
  test('says who should have been contacted, and by when', async () => {
    const page = await textOf((await as('victim-worker')).get('/aberwen/victims'))
    expect(page).toContain('Gwenan Dychmygol')
    expect(page).toContain('Make the first contact')
    expect(page).toContain('15 Oct 2026')
    expect(page).toContain('Overdue')
  })

  test('leaves out what is long over: the offence of years ago of a child with whom nobody works', async () => {
    const before = await world.child({ given_names: 'Before' })
    const facts = { description: 'Long ago', victim_identified: true, committed_on: '2022-05-03' }
    await world.offence(before, facts)
    const web = await as('victim-worker')
    expect(await textOf(web.get('/aberwen/victims'))).not.toContain('Before Penllwyn')
    await world.programme(before)
    expect(await textOf(web.get('/aberwen/victims'))).toContain('Before Penllwyn')
  })

  test('leads to everyone, who can be found by a part of their name', async () => {
    const web = await as('victim-worker')
    expect(await textOf(web.get('/aberwen/victims/all?q=DYCHMY'))).toContain('Gwenan Dychmygol')
    const nobody = await textOf(web.get('/aberwen/victims/all?q=%25'))
    expect(nobody).toContain('No victim of that name is recorded')
    expect((await (await as('case-manager')).get('/aberwen/victims/all')).status).toBe(403)
  })

  test('names the offences whose victim nobody recorded, and of a restricted record the child’s name alone', async () => {
    const open = await world.offence(childId, { description: 'A theft of a bicycle', victim_identified: true })
    const closedChild = await world.child({ given_names: 'Hidden' })
    const closed = await world.offence(closedChild, { description: 'Never shown', victim_identified: true })
    await close(closedChild)
    const web = await as('victim-worker')
    const page = await textOf(web.get('/aberwen/victims'))
    expect(page).toContain('A theft of a bicycle')
    expect(page).toContain(`/victims/of-offences/${open}/victims/new`)
    expect(page).toContain('Hidden Penllwyn')
    expect(page).not.toContain('Never shown')
    expect(page).not.toContain(closed)
    expect((await web.get(`/aberwen/victims/of-offences/${closed}/victims/new`)).status).toBe(403)
  })
})

describe('from an offence', () => {
  test('who was harmed is recorded, then what it did to them', async () => {
    const web = await as('victim-worker')
    const offence = await world.offence(childId, { description: 'A broken window', victim_identified: true })
    const path = `/aberwen/victims/of-offences/${offence}/victims`
    expect(await textOf(web.get(`${path}/${newId()}/edit/details`))).toContain('A broken window')
    const saved = await fill(web, path, { name: 'Shop of Invention', kind: 'business' })
    const next = saved.headers.get('location') ?? ''
    expect(next).toMatch(new RegExp(`^/aberwen/victims/[0-9a-f-]{36}/of-offences/${offence}/harms/new$`))
    const harms = next.replace(/\/new$/, '')
    const done = await fill(web, harms, { details: 'not-passed-on', impact: 'We had to close for a day.' })
    const page = await textOf(web.get(done.headers.get('location') ?? ''))
    expect(page).toContain('We had to close for a day.')
    expect(page).toContain('A broken window')
  })

  test('the same harm is not recorded twice', async () => {
    const web = await as('victim-worker')
    const answer = await fill(web, here(`/of-offences/${offenceId}/harms`), { details: 'not-asked' })
    expect(await answer.text()).toContain('recorded already')
  })

  test('details that were received have their day', async () => {
    const web = await as('victim-worker')
    const offence = await world.offence(childId, { victim_identified: true })
    const answer = await fill(web, here(`/of-offences/${offence}/harms`), {
      details: 'received',
      ...dayIn('details_on', ''),
    })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Enter the date the details were received')
  })
})

describe('a victim’s page', () => {
  test('says how to reach them and what of the child’s record bears on their safety, and logs the look', async () => {
    const page = await textOf((await as('victim-worker')).get(here()))
    for (const fact of ['Not before four', 'Macsen Penllwyn', 'Eleri Brynglas, 01632 960 077', 'Referral order'])
      expect(page).toContain(fact)
    const looks = await world.look(reader =>
      sql<{ route: string }>`select detail ->> 'route' as route from access_log
        where child_id = ${childId} and action = 'open'`.execute(reader),
    )
    expect(looks.rows).toContainEqual({ route: '/victims/:victimId' })
  })

  test('says it in Welsh', async () => {
    const page = await textOf((await as('victim-worker')).get(here(), { 'accept-language': 'cy' }))
    expect(page).toContain('Sut i gael gafael arnynt')
    expect(page).toContain('Yr hyn sy’n berthnasol i’w diogelwch')
  })

  test('shows of a child whose record is closed the name alone', async () => {
    const closedChild = await world.child({ given_names: 'Closed' })
    const { id } = await aVictim()
    const offence_id = await world.offence(closedChild, { description: 'Closed offence' })
    const harm = await world.add(victimHarm, { victim_id: id, offence_id, details: 'not-asked' })
    await world.add(safetyNote, { child_id: closedChild, kind: 'other', text: 'Closed note', from_on: '2026-10-01' })
    await close(closedChild)
    const web = await as('victim-worker')
    const page = await textOf(web.get(`/aberwen/victims/${id}`))
    expect(page).toContain('Closed Penllwyn')
    expect(page).not.toContain('Closed offence')
    expect(page).not.toContain('Closed note')
    const form = await web.get(`/aberwen/victims/${id}/harms/${harm}/safety-notes/${newId()}/edit/details`)
    expect(form.status).toBe(403)
  })
})

describe('a contact', () => {
  const answers = (more: Readonly<Record<string, string>>) => ({
    how: 'phone',
    reached: 'yes',
    purpose: 'update',
    note: 'Told her what the panel decided.',
    person_id: personId,
    ...more,
  })
  const contactsOf = (victim_id: string) => world.look(reader => listRecords(reader, victimContact, { victim_id }))

  test('is recorded in one page and one press', async () => {
    const { id } = await aVictim()
    const web = await as('victim-worker')
    const saved = await fill(web, `/aberwen/victims/${id}/contacts`, answers(dayIn('held_on', '2026-11-02')))
    expect(saved.headers.get('location')).toBe(`/aberwen/victims/${id}`)
    expect((await contactsOf(id)).map(({ values }) => values.purpose)).toEqual([['update']])
  })

  test('after the victim took back consent is refused, in words, and nothing typed is lost', async () => {
    const { id } = await aVictim()
    await consent(id, 'updates', 'given', '2026-10-10')
    await consent(id, 'updates', 'withdrawn', '2026-11-01')
    const web = await as('victim-worker')
    const answer = await fill(web, `/aberwen/victims/${id}/contacts`, answers(dayIn('held_on', '2026-11-02')))
    expect(answer.status).toBe(400)
    const page = await answer.text()
    expect(page).toContain('The victim had said no to contact for this')
    expect(page).toContain('Told her what the panel decided.')
    expect(await contactsOf(id)).toEqual([])
  })

  test('about their safety stands whatever they refused', async () => {
    const { id } = await aVictim()
    await consent(id, 'contact', 'refused', '2026-10-10')
    const web = await as('victim-worker')
    await fill(
      web,
      `/aberwen/victims/${id}/contacts`,
      answers({ ...dayIn('held_on', '2026-11-02'), purpose: 'safety' }),
    )
    expect(await contactsOf(id)).toHaveLength(1)
  })

  test('before the service knew how to contact them is refused, but for one through someone else', async () => {
    const { id } = await aVictim({}, '2026-11-10')
    const web = await as('victim-worker')
    const early = answers({ ...dayIn('held_on', '2026-11-02'), purpose: 'first-offer' })
    const refused = await fill(web, `/aberwen/victims/${id}/contacts`, early)
    expect(await refused.text()).toContain('did not know how to contact them')
    await fill(web, `/aberwen/victims/${id}/contacts`, { ...early, how: 'through-someone' })
    expect(await contactsOf(id)).toHaveLength(1)
  })

  test('is refused in Welsh, too', async () => {
    const { id } = await aVictim({}, '2026-11-10')
    const path = `/aberwen/victims/${id}/contacts/${newId()}/edit/details`
    const sent = { _version: '0', ...answers(dayIn('held_on', '2026-11-02')) }
    const answer = (await as('victim-worker')).post(path, sent, { 'accept-language': 'cy' })
    expect(await textOf(answer)).toContain('ni wyddai’r gwasanaeth sut i gysylltu')
  })
})

describe('what is asked for', () => {
  test('someone who asked to be told of the outcome is to be told, until they are', async () => {
    const { id, harm } = await aVictim({ name: 'Asked To Know' })
    const [record] = await world.look(reader => listRecords(reader, victimHarm, { victim_id: id }))
    expect(record?.id).toBe(harm)
    await consent(id, 'updates', 'given', '2026-10-10')
    await world.add(outcome, {
      child_id: childId,
      offence_id: record?.values.offence_id ?? '',
      outcome: 'referral-order',
      decided_on: '2026-11-09',
    })
    const web = await as('victim-worker')
    expect(await textOf(web.get(`/aberwen/victims/${id}`))).toContain('Tell them what happened: Outcome or sentence')
    await world.add(victimContact, {
      victim_id: id,
      held_on: '2026-11-10',
      how: 'phone',
      purpose: ['update'],
      about_event: 'sentence',
      reached: true,
      person_id: personId,
    })
    expect(await textOf(web.get(`/aberwen/victims/${id}`))).not.toContain('Tell them what happened')
  })
})

describe('a breach', () => {
  test('is told of once it is before the court, to the victim of that order alone, until they were told', async () => {
    const [{ id }, other] = [await aVictim(), await aVictim()]
    const harms = await world.look(reader => listRecords(reader, victimHarm, { victim_id: id }))
    const programme_id = await world.programme(childId, { offence_ids: harms.map(({ values }) => values.offence_id) })
    for (const each of [id, other.id]) {
      await consent(each, 'contact', 'given', '2026-10-01')
      await consent(each, 'updates', 'given', '2026-10-01')
    }
    const decided = {
      child_id: childId,
      programme_id,
      decided_on: '2026-11-10',
      decision: 'start-proceedings',
      reason: 'Three failures, none explained.',
      understood: 'checked-understood',
      understood_how: 'Said it in his own words.',
      person_id: personId,
    }
    const web = await as('victim-worker')
    const BREACH = 'Tell them what happened: Breach'
    await world.add(breachDecision, decided)
    expect(await textOf(web.get(`/aberwen/victims/${id}`))).not.toContain(BREACH)
    await world.add(breachDecision, { ...decided, information_laid_on: '2026-11-12' })
    const page = await textOf(web.get(`/aberwen/victims/${id}`))
    expect(page).toContain(BREACH)
    expect(page).toContain('19 November 2026')
    expect(await textOf(web.get(`/aberwen/victims/${other.id}`))).not.toContain(BREACH)
    await world.add(victimContact, {
      victim_id: id,
      held_on: '2026-11-16',
      how: 'phone',
      purpose: ['update'],
      about_event: 'breach',
      reached: true,
      person_id: personId,
    })
    expect(await textOf(web.get(`/aberwen/victims/${id}`))).not.toContain(BREACH)
  })
})

describe('restorative justice', () => {
  const answers = (harm: string, more: Readonly<Record<string, string>>) => ({
    victim_harm_id: harm,
    suitable_reason: 'She wants to hear why.',
    type: 'letter',
    ...more,
  })
  const offersOf = (victim_id: string) => world.look(reader => listRecords(reader, victimRestorative, { victim_id }))

  test('starts only with recorded consent', async () => {
    const { id, harm } = await aVictim()
    const web = await as('victim-worker')
    const path = `/aberwen/victims/${id}/restorative`
    const started = answers(harm, {
      ...dayIn('offered_on', '2026-10-20'),
      answer: 'accepted',
      ...dayIn('started_on', '2026-11-03'),
    })
    expect(await textOf(fill(web, path, started))).toContain('consent to restorative justice is recorded')
    expect(await offersOf(id)).toEqual([])
    await consent(id, 'restorative', 'given', '2026-10-21')
    await fill(web, path, started)
    expect((await offersOf(id)).map(({ values }) => values.answer)).toEqual(['accepted'])
  })

  test('is not offered to someone who said no to it', async () => {
    const { id, harm } = await aVictim()
    await consent(id, 'restorative', 'refused', '2026-10-10')
    const offered = fill(await as('victim-worker'), `/aberwen/victims/${id}/restorative`, {
      ...answers(harm, dayIn('offered_on', '2026-10-20')),
    })
    expect(await textOf(offered)).toContain('had said no to contact about restorative justice')
    expect(await offersOf(id)).toEqual([])
  })

  test('that is not offered says why, and needs nothing else', async () => {
    const { id, harm } = await aVictim()
    await fill(await as('victim-worker'), `/aberwen/victims/${id}/restorative`, answers(harm, { type: '' }))
    expect(await offersOf(id)).toHaveLength(1)
  })
})

describe('what the child’s record tells', () => {
  const child = (path = '') => `/aberwen/children/${childId}${path}`

  test('is the safety note that the victim worker wrote for it, and nothing else', async () => {
    const worker = await as('victim-worker')
    await fill(worker, here(`/harms/${harmId}/safety-notes`), {
      kind: 'school',
      text: 'A victim has asked for no contact at school.',
      ...dayIn('from_on', '2026-11-02'),
    })
    expect(await textOf(worker.get(here()))).toContain('A victim has asked for no contact at school.')
    const web = await as('case-manager')
    for (const path of ['', '/chronology', '/safety-notes']) {
      const page = await textOf(web.get(child(path)))
      expect([path, page.includes('A victim has asked for no contact at school.')]).toEqual([path, true])
      for (const walled of ['Gwenan Dychmygol', victimId, harmId, 'Not before four'])
        expect([path, page.includes(walled)]).toEqual([path, false])
    }
  })

  test('not even to someone who is case manager and victim worker', async () => {
    const web = await as('case-manager', 'victim-worker')
    expect((await web.get(here())).status).toBe(200)
    for (const path of ['', '/chronology', '/offences', '/safety-notes', '/openings']) {
      const page = await textOf(web.get(child(path)))
      for (const walled of ['Gwenan Dychmygol', victimId]) expect([path, page.includes(walled)]).toEqual([path, false])
    }
  })

  test('a note of another victim’s harm is not found', async () => {
    const { id } = await aVictim()
    const answer = await (await as('victim-worker')).get(`/aberwen/victims/${id}/harms/${harmId}/safety-notes/new`)
    expect(answer.status).toBe(404)
  })
})

test('of a victim who is also a child here, neither page leads to the other', async () => {
  const twin = await world.child({ given_names: 'Nest', family_name: 'Dwyffordd' })
  const { id } = await aVictim({ name: 'Nest Dwyffordd', kind: 'child', known_as_child: true })
  const page = await textOf((await as('victim-worker')).get(`/aberwen/victims/${id}`))
  expect(page).toContain('Known to the service in another way: ask your manager before contact')
  expect(page).not.toContain(twin)
  for (const path of ['', '/chronology', '/about', '/safety-notes']) {
    const record = await textOf((await as('case-manager')).get(`/aberwen/children/${twin}${path}`))
    expect([path, record.includes(id)]).toEqual([path, false])
    expect([path, record.toLowerCase().includes('victim')]).toEqual([path, path === '/safety-notes'])
  }
})
