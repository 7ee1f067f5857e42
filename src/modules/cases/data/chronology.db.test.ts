import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ChronologySource } from '#db/contributions.ts'
import { careStatus } from '#modules/children/domain/care-status.ts'
import { education } from '#modules/children/domain/education.ts'
import { healthNeed } from '#modules/children/domain/health-need.ts'
import { learningNeed } from '#modules/children/domain/learning-need.ts'
import { professional } from '#modules/children/domain/professional.ts'
import { residence } from '#modules/children/domain/residence.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { openWorld, type World } from '#test/world.ts'
import { chronologyEvents } from '../domain/chronology-events.ts'
import { hearing } from '../domain/hearing.ts'
import { outcome } from '../domain/outcome.ts'
import { transfer } from '../domain/transfer.ts'
import { chronology } from './chronology.ts'
import { OWN_CHRONOLOGY } from './own-chronology.ts'

const EVENT_NAMES = [...chronologyEvents(OWN_CHRONOLOGY).keys()]

describe('a chronology', () => {
  let db: TestDb
  let world: World
  let child = ''
  beforeAll(async () => {
    db = await freshDatabase()
    world = await openWorld(db)
    child = await world.child()
    const of = { child_id: child }
    const span = { from_on: '2026-02-01', until_on: '2026-03-01' }
    const offence = await world.offence(child, { committed_on: '2026-01-02', charged_on: '2026-01-20' })
    const programme = await world.programme(child, {
      referred_on: '2026-04-01',
      starts_on: '2026-04-10',
      ended_on: '2026-10-10',
    })
    await world.allocation(child, programme, await world.person(), { until_on: '2026-10-10' })
    await world.add(outcome, { ...of, offence_id: offence, outcome: 'referral-order', decided_on: '2026-04-01' })
    await world.add(hearing, { ...of, held_on: '2026-04-01', court_type: 'youth-court' })
    const moved = { requested_on: '2026-05-01', accepted_on: '2026-05-02', ended_on: '2026-05-03' }
    await world.add(transfer, {
      ...moved,
      ...of,
      programme_id: programme,
      kind: 'caretaking-out',
      other_service: 'Glanmorfa',
    })
    await world.add(residence, {
      ...of,
      ...span,
      accommodation_type: 'at-home',
      suitability: 'suitable',
      town: 'Aberwen',
    })
    await world.add(education, { ...of, ...span, provision_type: 'college', suitability: 'suitable' })
    await world.add(careStatus, { ...of, ...span, status: 'early-help' })
    await world.add(professional, { ...of, ...span, name: 'Sioned', role: 'social-worker' })
    await world.add(learningNeed, { ...of, identified_on: '2025-01-01', plan_kind: 'none' })
    await world.add(healthNeed, {
      ...of,
      area: 'mental-health',
      screened_on: '2026-06-01',
      identified_on: '2026-06-02',
      referred_on: '2026-06-03',
      started_on: '2026-06-04',
      ended_on: '2026-06-05',
    })
    await world.offence(await world.child(), { committed_on: '2026-11-01' })
  })
  afterAll(() => db.close())

  const ask = (kind: string | null, page = 1, perPage = 100) => {
    const sources = OWN_CHRONOLOGY.filter(source => kind === null || source.kind.id === kind)
    return world.look(reader => chronology(reader, child, { sources, page, perPage }))
  }

  test('has every event that there can be, the newest first, and none of another child', async () => {
    const { entries, total } = await ask(null)
    expect(new Set(entries.map(({ event }) => event))).toEqual(new Set(EVENT_NAMES))
    expect(total).toBe(EVENT_NAMES.length)
    const days = entries.map(({ on }) => on)
    expect(days).toEqual(days.toSorted().toReversed())
  })

  test('can be narrowed to a kind', async () => {
    const { entries, total } = await ask('offences')
    expect(entries.map(({ event, on, code, text }) => [event, on, code, text])).toEqual([
      ['outcome', '2026-04-01', 'referral-order', 'Damage to a bus shelter'],
      ['charged', '2026-01-20', 'criminal-damage', 'Damage to a bus shelter'],
      ['offence', '2026-01-02', 'criminal-damage', 'Damage to a bus shelter'],
    ])
    expect(total).toBe(3)
  })

  test('comes in pages that follow each other', async () => {
    const whole = (await ask(null)).entries
    const second = await ask(null, 2, 10)
    expect(second.entries).toEqual(whole.slice(10, 20))
    expect(second.total).toBe(whole.length)
  })

  test('has what another part of the record gives, and within a day the latest first', async () => {
    const timed: ChronologySource = {
      kind: { id: 'contacts', words: { en: 'Contacts', cy: 'Cysylltiadau' } },
      events: { met: { words: { en: 'Met', cy: 'Cyfarfod' }, page: '/contacts', list: null } },
      rows: childId => sql`
        select 'met', v.day::date, v.at, id, null, null
        from child cross join (values ('2026-12-01', '09:30'), ('2026-12-01', null), ('2026-12-01', '14:00')) v (day, at)
        where id = ${childId}`,
    }
    const sources = [...OWN_CHRONOLOGY, timed]
    const { entries } = await world.look(reader => chronology(reader, child, { sources, page: 1, perPage: 3 }))
    expect(entries.map(({ event, on, at }) => [event, on, at])).toEqual([
      ['met', '2026-12-01', '14:00'],
      ['met', '2026-12-01', '09:30'],
      ['met', '2026-12-01', null],
    ])
  })
})
