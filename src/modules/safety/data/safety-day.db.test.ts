import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { permissionsOf, type Role } from '#kernel/permission.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { openWorld, TODAY, type World } from '#test/world.ts'
import { assessedLevel } from '#modules/assessments/domain/assessed-level.ts'
import { assessment } from '#modules/assessments/domain/assessment.ts'
import { escalation } from '../domain/escalation.ts'
import { missingEpisode } from '../domain/missing-episode.ts'
import { notification } from '../domain/notification.ts'
import { panelAction } from '../domain/panel-action.ts'
import { panel } from '../domain/panel.ts'
import { safetyDay } from './safety-day.ts'

let db: TestDb
let world: World
let [mine, theirs] = ['', '']

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  ;[mine, theirs] = [await world.person(), await world.person()]
  const [own, other] = [await world.child({ given_names: 'Own' }), await world.child({ given_names: 'Other' })]
  await world.allocation(own, await world.programme(own, { starts_on: '2026-11-10' }), mine)
  const programme = await world.programme(other, { starts_on: '2026-06-01' })
  await world.allocation(other, programme, theirs)
  const made = { form: 'court', stage: 'start', origin: 'here', started_on: '2026-11-13', completed_on: null }
  const found = await world.add(assessment, { ...made, child_id: other, programme_id: programme })
  const level = { about: 'child-safety', level: 'high', reason: 'Threats' }
  await world.add(assessedLevel, { ...level, child_id: other, assessment_id: found })
  await world.change(tx => sql`update assessment set completed_on = '2026-11-13' where id = ${found}`.execute(tx))
  for (const child_id of [own, other])
    await world.add(missingEpisode, { child_id, missing_from_on: '2026-11-18', found_on: '2026-11-19' })
  const concern = { concern: 'Away', about: 'other', raised_on: '2026-11-19', due_on: '2026-11-20' }
  await world.add(escalation, { ...concern, child_id: other, raised_by_id: theirs, owner_id: mine, due_time: '12:00' })
  await world.add(escalation, { ...concern, child_id: own, raised_by_id: mine, owner_id: theirs })
  const meeting = await world.add(panel, { child_id: own, kind: 'marac', held_on: '2026-11-01' })
  const action = { child_id: own, panel_id: meeting, who: 'Us', due_on: '2026-11-25' }
  await world.add(panelAction, { ...action, what: 'Mine', person_id: mine })
  await world.add(panelAction, { ...action, what: 'Theirs', person_id: theirs })
  await world.add(notification, { child_id: own, category: 'rape', happened_on: '2026-11-18', known_on: '2026-11-20' })
})
afterAll(() => db.close())

const listsFor = async (role: Role) => {
  const may = permissionsOf([role])
  const asked = {
    accountId: world.worker.accountId ?? '',
    personId: mine,
    today: TODAY,
    now: new Date('2026-11-23T18:00:00Z'),
    may: (permission: Parameters<typeof may.has>[0]) => may.has(permission),
  }
  const lists = await world.look(reader => safetyDay(reader, asked))
  return Object.fromEntries(
    lists.map(({ id, items }) => [id, items.map(one => [one.given_names, one.what.en, one.on, one.at])] as const),
  )
}

const OWN = {
  'safety-answer': [['Other', 'Away', '2026-11-20', '12:00']],
  'safety-talk': [['Own', 'Return home interview', '2026-11-22', undefined]],
  'safety-action': [['Own', 'Mine', '2026-11-25', undefined]],
}

test('a case manager sees their own children’s talks, and what they themselves must answer and do', async () => {
  expect(await listsFor('case-manager')).toEqual(OWN)
})

test('a manager also sees what others must answer, serious incidents, and whose work nobody looked at', async () => {
  expect(await listsFor('team-manager')).toEqual({
    ...OWN,
    'safety-others-answer': [['Own', 'Away', '2026-11-20', undefined]],
    'safety-notification': [['Own', 'Charged with rape', '2026-11-23', undefined]],
    'safety-panel': [['Other', 'Risk panel', '2026-11-27', undefined]],
    'safety-oversight': [['Other', 'Management oversight', '2026-06-29', undefined]],
  })
})

test('somebody without the work sees nothing of it', async () => {
  expect(await listsFor('auditor')).toEqual({})
})
