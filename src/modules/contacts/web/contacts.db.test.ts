import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { insertRecord, listRecords } from '#db/record-store.ts'
import type { Values } from '#kernel/entity.ts'
import { newId } from '#kernel/id.ts'
import { type Role, ROLE_NAMES } from '#kernel/permission.ts'
import { children } from '#modules/children/module.ts'
import { restrictRecord } from '#modules/children/index.ts'
import { assessedLevel } from '#modules/assessments/domain/assessed-level.ts'
import { assessment } from '#modules/assessments/domain/assessment.ts'
import { objective } from '#modules/plans/domain/objective.ts'
import { plan } from '#modules/plans/domain/plan.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { dayIn, fillForm } from '#test/fill-form.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, TODAY, type World } from '#test/world.ts'
import { turnedAway } from '#test/turned-away.ts'
import { breachDecision } from '../domain/breach-decision.ts'
import { contact } from '../domain/contact.ts'
import { intervention } from '../domain/intervention.ts'
import { unpaidHours } from '../domain/unpaid-hours.ts'
import { warning } from '../domain/warning.ts'
import { contacts } from '../module.ts'

const clock = () => new Date('2026-11-23T18:00:00Z')

let db: TestDb
let world: World
let [child, programme, person]: string[] = []
let [manager, worker]: Awaited<ReturnType<World['visitor']>>[] = []

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  ;[manager, worker] = [
    await world.visitor(['team-manager']),
    await world.visitor(['case-manager'], 'eleri@example.org'),
  ]
  person = await world.person({ email: 'eleri@example.org' })
})
afterAll(() => db.close())
beforeEach(async () => {
  child = await world.child()
  programme = await world.programme(child, { kind: 'youth-rehabilitation-order' })
})

const as = (visitor: typeof manager) =>
  webWorld(db, [contacts, children], () => (visitor ? signedIn(visitor) : null), clock)
const record = () => `/aberwen/children/${child ?? ''}`
const stored = () => world.look(reader => listRecords(reader, contact, { child_id: child ?? '' }))
const addContact = (values: Values = {}) =>
  world.add(contact, {
    child_id: child ?? '',
    programme_id: programme ?? '',
    kind: 'home-visit',
    was_planned: true,
    held_on: '2026-11-20',
    person_id: person ?? '',
    with_whom: ['child'],
    counts: true,
    ...values,
  })
const page = async (path: string, visitor = worker, language = 'en') =>
  (await as(visitor).get(path, { cookie: `language=${language}` })).text()

describe('who may open what', () => {
  const RECORD: readonly Role[] = ['case-manager', 'team-manager', 'head-of-service']
  const MANAGES: readonly Role[] = ['team-manager', 'head-of-service']
  const OPENED_TO_AUDITORS: readonly string[] = ['/children/{child}/contacts']

  test.for([
    ['/children/{child}/contacts', RECORD, 200],
    ['/contacts/outcomes', RECORD, 200],
    ['/provision', MANAGES, 200],
    ['/children/{child}/contacts/new', RECORD, 303],
    ['/children/{child}/planned-contacts/new', RECORD, 303],
    ['/children/{child}/interventions/new', RECORD, 303],
    ['/children/{child}/warnings/new', RECORD, 303],
    ['/children/{child}/breach-decisions/new', MANAGES, 303],
    ['/children/{child}/unpaid-hours/new', RECORD, 303],
  ] as const)('%s', async ([path, allowed, status]) => {
    for (const role of ROLE_NAMES) {
      const answer = await as(await world.visitor([role])).get(`/aberwen${path}`.replace('{child}', child ?? ''))
      expect([role, answer.status]).toEqual([
        role,
        allowed.includes(role) ? status : turnedAway(role, OPENED_TO_AUDITORS.includes(path)),
      ])
    }
  })

  test('an outcome is not told by someone who may not', async () => {
    const id = await addContact()
    const answer = await as(await world.visitor(['auditor'])).post(`/aberwen/contacts/${id}/outcome`, {
      [`outcome-${id}`]: 'kept',
    })
    expect(answer.status).toBe(403)
    expect((await stored())[0]?.values.outcome).toBeNull()
  })
})

describe('a contact', () => {
  const ANSWERS = { kind: 'home-visit', held_time: '2.30pm', with_whom: 'child', was_planned: 'no', counts: 'yes' }
  const answers = (more: Readonly<Record<string, string>> = {}) => ({
    details: {
      ...ANSWERS,
      programme_id: programme ?? '',
      person_id: person ?? '',
      ...dayIn('held_on', '2026-11-20'),
      ...more,
    },
  })
  const form = () => `${record()}/contacts`
  const saveOn = async (path: string, typed: Readonly<Record<string, string>>) => {
    const base = ((await as(worker).get(`${path}/new?fresh=yes`)).headers.get('location') ?? '').replace(/\/edit$/, '')
    return as(worker).post(`${base}/edit/details`, { _version: '0', ...typed })
  }

  test('is recorded on one page, with the programme, the worker, the day and the child filled in', async () => {
    const start = (await as(worker).get(`${form()}/new?fresh=yes`)).headers.get('location') ?? ''
    const asked = await page(`${start}/details`)
    expect(asked).toMatch(new RegExp(`value="${programme ?? ''}"[^>]* checked`))
    expect(asked).toMatch(/name="held_on-day"[^>]*value="23"|value="23"[^>]*name="held_on-day"/)
    expect(asked).toMatch(
      /name="with_whom"[^>]*value="child"[^>]* checked|value="child"[^>]* checked[^>]*name="with_whom"/,
    )
    const answer = await saveOn(form(), answers({ outcome: 'kept', note: 'We talked.' }).details)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, form()])
    expect((await stored())[0]?.values).toMatchObject({ held_time: '14:30', outcome: 'kept', with_whom: ['child'] })
  })

  test('keeps a note of 12,000 characters, and says of a longer one that it is too long', async () => {
    const longest = 'Sgwrs '.repeat(2000)
    expect((await saveOn(form(), answers({ outcome: 'kept', note: longest }).details)).status).toBe(303)
    expect((await stored())[0]?.values.note?.length).toBe(longest.trim().length)
    const refused = await saveOn(form(), answers({ note: 'x'.repeat(12_001) }).details)
    expect(refused.status).toBe(400)
    expect(await stored()).toHaveLength(1)
  })

  test.for([
    ['after the programme ended', { ended_on: '2026-11-01' }, '2026-11-20', 'The programme had ended by that date'],
    [
      'before the referral',
      {},
      '2026-08-20',
      'The date must be the same as or after the date the programme was referred',
    ],
  ] as const)('%s is refused, in words beside the day', async ([, ending, day, words]) => {
    programme = await world.programme(child ?? '', { ...ending })
    const answer = await saveOn(form(), answers({ programme_id: programme, ...dayIn('held_on', day) }).details)
    const told = await answer.text()
    expect(answer.status).toBe(400)
    expect(told).toMatch(new RegExp(`id="held_on-date-error"[^<]*(<[^>]*>[^<]*)*${words}`))
    expect(await stored()).toEqual([])
  })

  test('of a programme of another child is refused', async () => {
    const elsewhere = await world.programme(await world.child())
    expect((await saveOn(form(), answers({ programme_id: elsewhere }).details)).status).toBe(400)
    expect(await stored()).toEqual([])
  })

  test('that was moved is planned on its new day, once', async () => {
    const id = await addContact({ held_time: '16:00', place: 'At home' })
    const moved = {
      ...answers({ was_planned: 'yes', outcome: 'moved', ...dayIn('moved_to_on', '2026-11-27') }).details,
    }
    for (const version of [1, 2])
      await as(worker).post(`${form()}/${id}/edit/details`, {
        ...moved,
        place: `${version}`,
        _version: String(version),
      })
    const [next, first, ...others] = await stored()
    expect(others).toEqual([])
    expect(first).toMatchObject({ id, version: 3, values: { outcome: 'moved' } })
    expect(next?.values).toMatchObject({ held_on: '2026-11-27', outcome: null, was_planned: true, moved_to_on: null })
  })

  test('to come is planned without asking how it went', async () => {
    const path = `${record()}/planned-contacts`
    const start = (await as(worker).get(`${path}/new?fresh=yes`)).headers.get('location') ?? ''
    expect(await page(`${start}/details`)).not.toContain('name="outcome"')
    await saveOn(path, { ...answers(dayIn('held_on', '2026-12-01')).details })
    expect((await stored())[0]?.values).toMatchObject({ was_planned: true, counts: true, outcome: null })
  })

  test('may serve an objective of the plan in force, which its later change does not lose', async () => {
    const planId = await world.add(plan, {
      child_id: child ?? '',
      programme_id: programme ?? '',
      started_on: '2026-09-10',
      agreed_on: '2026-09-12',
    })
    const wording = { child_id: child ?? '', plan_id: planId, position: 1, worker_words: 'Cadi leaves an argument' }
    const objectiveId = await world.add(objective, wording)
    await saveOn(form(), answers({ outcome: 'kept', objective_ids: objectiveId }).details)
    expect((await stored())[0]?.values.objective_ids).toEqual([objectiveId])
    expect(await page(form())).toContain('For: Cadi leaves an argument')
    await world.change(tx => tx.updateTable('plan').set({ replaced_on: TODAY }).where('id', '=', planId).execute())
    const id = (await stored())[0]?.id ?? ''
    expect(await page(`${form()}/${id}/edit/details`)).toContain('Cadi leaves an argument')
  })
})

describe('the month', () => {
  test('stands beside what is expected of it', async () => {
    const assessed = newId()
    await world.change(async tx => {
      const levels = { child_id: child ?? '', assessment_id: assessed, reason: 'As found' }
      await insertRecord(tx, assessment, assessed, {
        child_id: child ?? '',
        programme_id: programme ?? '',
        form: 'court',
        stage: 'start',
        origin: 'here',
        started_on: '2026-09-02',
        completed_on: '2026-09-10',
      })
      await insertRecord(tx, assessedLevel, newId(), { ...levels, about: 'reoffending', level: 'medium' })
    })
    await addContact({ held_on: '2026-10-05', outcome: 'kept' })
    await addContact({ held_on: '2026-10-12', outcome: 'kept' })
    await addContact({ held_on: '2026-10-13', outcome: 'kept', counts: false })
    await addContact({ held_on: '2026-10-19', outcome: 'missed-unacceptable', absence_reason: 'None given' })
    const text = (await page(`${record()}/contacts?month=2026-10`)).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
    expect(text).toContain('Expected 4 2 more to plan Kept 2 Missed 1 Planned 0')
    expect(text).toContain('October 2026')
    expect(text).toContain('Why it was missed: None given')
  })

  test('shows what it has in Welsh, and leads to the months beside it', async () => {
    await addContact({ held_on: '2026-10-05', outcome: 'kept' })
    const shown = await page(`${record()}/contacts?month=2026-10`, worker, 'cy')
    for (const words of ['Hydref 2026', 'Ymweliad cartref', 'Cadwyd', 'Disgwyliedig', 'Mis blaenorol'])
      expect(shown).toContain(words)
    expect(shown).toContain(`${record()}/contacts?month=2026-09`)
    expect(shown).toContain(`${record()}/contacts?month=2026-11`)
  })

  test('of an address that names none is this one', async () => {
    expect(await page(`${record()}/contacts?month=nonsense`)).toContain('November 2026')
  })
})

describe('what awaits its outcome', () => {
  const tell = (id: string, outcome: string, reason = '') =>
    as(worker).post(`/aberwen/contacts/${id}/outcome`, { [`outcome-${id}`]: outcome, [`reason-${id}`]: reason })

  test('shows one’s own first, and not what is still to come', async () => {
    const other = await world.person({ name: 'Ffion Dolwen' })
    await addContact({ held_on: '2026-11-02', person_id: other, place: 'Room two' })
    await addContact({ held_on: '2026-11-20', place: 'Room one' })
    await addContact({ held_on: '2026-11-24', place: 'Room three' })
    const shown = await page('/aberwen/contacts/outcomes')
    expect(shown.indexOf('Room one')).toBeLessThan(shown.indexOf('Room two'))
    expect(shown).not.toContain('Room three')
  })

  test.for([
    ['kept', '', 'contact-notes'],
    ['missed-unacceptable', 'No answer at the door', 'contact-follow-ups'],
  ] as const)('%s is told in one post, and leads on to what it asks for', async ([outcome, reason, next]) => {
    const id = await addContact()
    const answer = await tell(id, outcome, reason)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${record()}/${next}/${id}/edit`])
    expect((await stored())[0]?.values).toMatchObject({ outcome, absence_reason: reason || null })
    const place = (await as(worker).get(`${record()}/${next}/${id}/edit`)).headers.get('location') ?? ''
    expect((await as(worker).get(place)).status).toBe(200)
  })

  test('what happened is written at once, and leads back to the list', async () => {
    const id = await addContact()
    await tell(id, 'kept')
    const place = `${record()}/contact-notes/${id}/edit/details`
    const answer = await as(worker).post(place, { _version: '2', note: 'Cadi chose boxing.', seen_alone: 'yes' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/aberwen/contacts/outcomes'])
    expect((await stored())[0]?.values).toMatchObject({ note: 'Cadi chose boxing.', seen_alone: true, outcome: 'kept' })
  })

  test.for([
    ['', '', 'Select the outcome'],
    ['moved', '', 'Give the new day on the contact’s own page'],
    ['missed-acceptable', '', 'Enter why it was missed'],
  ] as const)('%s is refused, in words, and nothing is saved', async ([outcome, reason, words]) => {
    const id = await addContact()
    const answer = await tell(id, outcome, reason)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain(words)
    expect((await stored())[0]).toMatchObject({ version: 1, values: { outcome: null } })
  })

  test('what someone else told meanwhile stands', async () => {
    const id = await addContact({ outcome: 'kept' })
    await tell(id, 'missed-acceptable', 'Forgot')
    expect((await stored())[0]?.values).toMatchObject({ outcome: 'kept', absence_reason: null })
    expect((await tell(newId(), 'kept')).status).toBe(404)
  })

  test('of a restricted record only the name is shown, and nothing can be told', async () => {
    const id = await addContact({ place: 'Hidden place' })
    await world.change(tx =>
      restrictRecord(tx, { childId: child ?? '', reason: 'invented', ownerId: newId(), readerIds: [], from: TODAY }),
    )
    const shown = await page('/aberwen/contacts/outcomes')
    expect(shown).toContain('Restricted record')
    expect(shown).not.toContain('Hidden place')
    expect((await tell(id, 'kept')).headers.get('location')).toBe(`${record()}/restricted`)
    expect((await stored())[0]?.values.outcome).toBeNull()
    expect((await as(worker).get(`${record()}/contacts`)).status).toBe(303)
  })
})

describe('compliance', () => {
  const fail = (held_on: string) => addContact({ held_on, outcome: 'missed-unacceptable', absence_reason: 'None' })
  const WARNED = {
    how: 'letter',
    circumstances: 'Missed',
    says_what_may_follow: true,
    understood: 'checked-understood',
  }
  const warn = (given_on: string) =>
    world.add(warning, {
      child_id: child ?? '',
      programme_id: programme ?? '',
      person_id: person ?? '',
      given_on,
      ...WARNED,
    })

  test('asks for a warning, then for a decision, which answers it', async () => {
    await fail('2026-09-10')
    expect(await page(`${record()}/contacts`)).toContain('Warn the child, or decide')
    await warn('2026-09-11')
    expect(await page(`${record()}/contacts`)).toContain('or each time has been answered')
    await fail('2026-10-10')
    await warn('2026-10-11')
    await fail('2026-11-10')
    const shown = await page(`${record()}/contacts`, manager)
    expect(shown).toContain('after two warnings proceedings must be started')
    expect(shown).toContain('Not answered yet: 10 November 2026')
    expect(shown).toContain('Warnings that count: 11 September 2026, 11 October 2026')
    expect(shown).toContain('Unconfirmed: check before relying on it')
    expect(shown).toContain(`${record()}/breach-decisions/new`)
    const base = (await as(manager).get(`${record()}/breach-decisions/new?fresh=yes`)).headers.get('location') ?? ''
    const answer = await as(manager).post(`${base}/details`, { _version: '0', ...decision() })
    expect(answer.status).toBe(303)
    expect(await page(`${record()}/contacts`)).toContain('or each time has been answered')
  })

  const decision = (more: Readonly<Record<string, string>> = {}) => ({
    programme_id: programme ?? '',
    person_id: person ?? '',
    ...dayIn('decided_on', '2026-11-12'),
    decision: 'exceptional-circumstances',
    reason: 'A death in the family',
    understood: 'checked-understood',
    understood_how: 'Said it back',
    ...more,
  })

  test.for([
    ['without a failure', false, {}, 'No contact of this programme was missed'],
    [
      'to start proceedings, unless it was checked that the child understood',
      true,
      { decision: 'start-proceedings', understood: 'not-checked' },
      'Before proceedings are started, check',
    ],
  ] as const)('a decision is refused %s', async ([, failed, more, words]) => {
    if (failed) await fail('2026-11-10')
    const base = (await as(manager).get(`${record()}/breach-decisions/new?fresh=yes`)).headers.get('location') ?? ''
    const answer = await as(manager).post(`${base}/details`, { _version: '0', ...decision(more) })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain(words)
    expect(await world.look(reader => listRecords(reader, breachDecision, { child_id: child ?? '' }))).toEqual([])
  })

  test('a warning names the contact that was missed', async () => {
    const id = await fail('2026-11-10')
    const base = (await as(worker).get(`${record()}/warnings/new?fresh=yes`)).headers.get('location') ?? ''
    expect(await page(`${base}/details`)).toContain('Home visit, 10 November 2026')
    await as(worker).post(`${base}/details`, {
      _version: '0',
      programme_id: programme ?? '',
      person_id: person ?? '',
      contact_id: id,
      ...dayIn('given_on', '2026-11-11'),
      how: 'letter',
      circumstances: 'Was not at home and gave no reason',
      says_what_may_follow: 'yes',
      understood: 'not-checked',
    })
    const [given] = await world.look(reader => listRecords(reader, warning, { child_id: child ?? '' }))
    expect(given?.values.contact_id).toBe(id)
    expect(await page(`${record()}/contacts`)).toContain('Was not at home and gave no reason')
  })
})

describe('help and hours', () => {
  test('an intervention goes from referral to its end, and is counted for its partner', async () => {
    const id = (
      await fillForm(as(worker), `${record()}/interventions`, {
        referral: {
          programme_id: programme ?? '',
          service: 'mentoring',
          partner: 'voluntary',
          provider: 'Canolfan Aberwen',
          ...dayIn('referred_on', '2026-10-04'),
        },
        delivery: {},
      })
    ).headers.get('location')
    expect(id).toBe(`${record()}/contacts`)
    expect(await page(`${record()}/contacts`)).toMatch(/50 days[\s\S]*Referred, waiting/)
    const provision = (await page('/aberwen/provision', manager)).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
    expect(provision).toMatch(/Mentoring Voluntary organisation 1 1 50 days 0/)
    const [made] = await world.look(reader => listRecords(reader, intervention, { child_id: child ?? '' }))
    const answer = await fillForm(
      as(worker),
      `${record()}/interventions/${made?.id ?? ''}`,
      { delivery: { ...dayIn('accepted_on', '2026-10-01') } },
      1,
    )
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('must be the same as or after the date of referral')
  })

  test('hours worked after the end of the programme are refused', async () => {
    programme = await world.programme(child ?? '', { ended_on: '2026-11-01' })
    const base = (await as(worker).get(`${record()}/unpaid-hours/new?fresh=yes`)).headers.get('location') ?? ''
    const typed = { _version: '0', programme_id: programme, kind: 'unpaid-work', hours: '2.5' }
    const refused = await as(worker).post(`${base}/details`, { ...typed, ...dayIn('worked_on', '2026-11-20') })
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('The programme had ended by that date')
    await as(worker).post(`${base}/details`, { ...typed, ...dayIn('worked_on', '2026-10-20') })
    const made = await world.look(reader => listRecords(reader, unpaidHours, { child_id: child ?? '' }))
    expect(made.map(({ values }) => values.hours)).toEqual([2.5])
    expect(await page(`${record()}/contacts`)).toContain('2.5 hours done')
  })
})
