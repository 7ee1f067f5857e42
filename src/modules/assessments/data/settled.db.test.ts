import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Catalogue } from '#bundle/catalogue.ts'
import { importBundle } from '#bundle/import-bundle.ts'
import { bundleFolder, type BundleText } from '#test/bundle-folder.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { openWorld, type World } from '#test/world.ts'
import { CASE_RECORDS } from '#modules/cases/index.ts'
import { CHILDREN_RECORDS } from '#modules/children/index.ts'
import { WORKFORCE_RECORDS } from '#modules/workforce/index.ts'
import { listRecords } from '#db/record-store.ts'
import { assessedLevel } from '../domain/assessed-level.ts'
import { assessment } from '../domain/assessment.ts'
import { ASSESSMENT_RECORDS } from '../domain/records.ts'
import { ASSESSMENTS_SETTLED } from './settled.ts'

const catalogue: Catalogue = {
  entities: [...WORKFORCE_RECORDS, ...CHILDREN_RECORDS, ...CASE_RECORDS, ...ASSESSMENT_RECORDS],
  lookalikes: [],
  afterMerge: [],
  settled: ASSESSMENTS_SETTLED,
}

let db: TestDb
let world: World
beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
})
afterAll(() => db.close())

const PEOPLE: BundleText = {
  'children.csv':
    'id,given_names,family_name,date_of_birth,sex,ethnicity\nc1,Cadi,Penllwyn,2011-05-17,female,white-british\n',
  'programmes.csv': 'id,child_id,kind,starts_on\np1,c1,prevention,2026-06-01\n',
}
const assessments = (completed: string, summary: string): string =>
  `id,child_id,programme_id,form,stage,origin,started_on,completed_on,summary\na1,c1,p1,prevention,start,here,2026-06-02,${completed},${summary}\n`
const levels = (...rows: readonly string[]): string =>
  ['id,child_id,assessment_id,about,level,reason', ...rows, ''].join('\n')

const importing = async (files: BundleText) =>
  importBundle(
    db,
    {
      service: 'aberwen',
      path: await bundleFolder({ ...PEOPLE, ...files }),
      catalogue,
      now: new Date('2026-11-23T10:00:00Z'),
    },
    () => undefined,
  )

test('a completed assessment comes in whole, the same again is no news, and what would change it is refused by its line', async () => {
  const low = 'l1,c1,a1,child-safety,low,Calm'
  const draft = { 'assessments.csv': assessments('', 'Half'), 'assessed-levels.csv': levels(low) }
  expect((await importing(draft)).problems).toEqual([])
  const whole = {
    'assessments.csv': assessments('2026-06-10', 'Whole'),
    'assessed-levels.csv': levels(low, 'l2,c1,a1,others-safety,low,Calm'),
  }
  for (const _time of ['completes the draft', 'says the same']) expect((await importing(whole)).problems).toEqual([])
  const refused = await importing({
    'assessments.csv': assessments('2026-06-10', 'Rewritten'),
    'assessed-levels.csv': levels(
      low.replace('Calm', 'Not so calm'),
      'l2,c1,a1,others-safety,low,Calm',
      'l3,c1,a1,reoffending,low,Calm',
    ),
  })
  expect(refused.problems.map(({ problem, severity, file, line }) => [problem, severity, file, line])).toEqual(
    expect.arrayContaining([
      ['settled', 'error', 'assessments.csv', 2],
      ['settled', 'error', 'assessed-levels.csv', 2],
      ['settled', 'error', 'assessed-levels.csv', 4],
    ]),
  )
  const [stored] = await world.look(reader => listRecords(reader, assessment))
  expect(stored?.values).toMatchObject({ summary: 'Whole', completed_on: '2026-06-10' })
  expect(await world.look(reader => listRecords(reader, assessedLevel))).toHaveLength(2)
})
