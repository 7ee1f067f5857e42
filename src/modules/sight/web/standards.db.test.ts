import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '#kernel/local-date.ts'
import { permissionsOf, type Role, ROLE_NAMES } from '#kernel/permission.ts'
import { auditCase } from '#modules/audits/domain/audit-case.ts'
import { auditJudgement } from '#modules/audits/domain/audit-judgement.ts'
import { auditRound } from '#modules/audits/domain/audit-round.ts'
import { audit } from '#modules/audits/domain/audit.ts'
import { auditor } from '#modules/audits/domain/auditor.ts'
import { selfAssessment } from '#modules/audits/domain/self-assessment.ts'
import { restrictRecord } from '#modules/children/index.ts'
import { inspection } from '#modules/inspections/domain/inspection.ts'
import { recommendation } from '#modules/inspections/domain/recommendation.ts'
import { repeatedRecommendation } from '#modules/inspections/domain/repeated-recommendation.ts'
import { standardRating } from '#modules/inspections/domain/standard-rating.ts'
import { plan } from '#modules/plans/domain/plan.ts'
import { keepUp } from '#modules/signals/index.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, TODAY, type World } from '#test/world.ts'
import { keepForecasts } from '../data/keep-forecasts.ts'
import { keptForecast } from '../data/kept-forecast.ts'
import { keepSignalsThen, seenThen } from '../data/signals-then.ts'
import { aMonthBefore } from '../domain/looking-back.ts'
import { sight } from '../module.ts'

const clock = () => new Date('2026-11-23T10:00:00Z')
const MONTH_AGO = aMonthBefore(TODAY)
const GOOD = 'Her own words open the plan'

let db: TestDb
let world: World
let [headId, workerId, auditorId, roundId] = ['', '', '', '']

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  headId = await world.person({ name: 'Haf Penrhos', email: 'haf@example.org' })
  workerId = await world.person({ name: 'Eleri Brynglas', email: 'eleri@example.org' })
  auditorId = await world.add(auditor, { name: 'Nest Archwil', email: 'nest@example.org' })
})
afterAll(() => db.close())

const untilKept = async () => {
  while ((await keepUp(db, TODAY)) > 0);
  while (await keepForecasts(db, TODAY));
  while (await keepSignalsThen(db, MONTH_AGO));
}

const as = async (role: Role) => {
  const visitor = await world.visitor([role])
  return webWorld(db, [sight], () => signedIn(visitor), clock)
}
const textOf = async (role: Role, path: string, language = 'en') => {
  const answer = await (await as(role)).get(`/aberwen${path}`, { 'accept-language': language })
  return (await answer.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

/** A child whose plan of June was never reviewed. */
async function unreviewed(given_names: string) {
  const childId = await world.child({ given_names })
  const programme_id = await world.programme(childId, { kind: 'referral-order', starts_on: '2026-06-01' })
  await world.allocation(childId, programme_id, workerId, { from_on: '2026-06-01' })
  await world.add(plan, { child_id: childId, programme_id, started_on: '2026-06-10', agreed_on: '2026-06-15' })
  return { childId, programme_id }
}

/** A round in which each case was judged sufficient (y) or not (n) on one question. */
async function round(title: string, opened_on: string, question: string, answers: string) {
  const id = await world.add(auditRound, {
    ...{ title, framework: 'hmip-2021', work: ['court'], opened_on, lead_id: headId, seed: 's', origin: 'here' },
    ...{ drawn_on: opened_on, second_share: 0, kinds: [], levels: [], sexes: [], ethnic_groups: [] },
  })
  for (const [at, letter] of [...answers].entries()) {
    const { childId: child_id, programme_id } = await unreviewed(`Audited${at}`)
    const case_id = await world.add(auditCase, { child_id, round_id: id, programme_id, number: at + 1, work: 'court' })
    const audit_id = await world.add(audit, {
      ...{ child_id, case_id, auditor_id: auditorId, part: 'first', assigned_on: opened_on },
      ...{ child_level: 'agreed', others_level: 'agreed', good: letter === 'y' ? GOOD : null },
    })
    const answer = letter === 'y' ? 'yes' : 'no'
    await world.add(auditJudgement, { child_id, audit_id, question, answer, reasoning: 'As the record says' })
    await world.change(tx => sql`update audit set completed_on = ${opened_on} where id = ${audit_id}`.execute(tx))
  }
  return id
}

describe('in a service of which nothing is known yet', () => {
  test('the page says so, and forecasts nothing', async () => {
    const text = await textOf('head-of-service', '/standards')
    expect(text).toContain('No case was audited by this framework')
    expect(text).toContain('Not audited')
  })
})

describe('in a service with work, audits and inspections', () => {
  beforeAll(async () => {
    roundId = await round('Autumn', '2026-10-05', '2.4.1', 'ynnnnnnnn')
    await world.add(selfAssessment, {
      ...{ framework: 'hmip-2021', standard: '1.1', made_on: '2026-10-01', person_id: headId },
      ...{ rating: 'requires-improvement', reason: 'Two partners stay away' },
    })
    const inspected = (title: string, published_on: string) =>
      world.add(inspection, {
        ...{ origin: 'inspection', title, framework: 'hmip-2021', inspectorates: [], published_on },
      })
    const [first, second] = [await inspected('First', '2022-03-01'), await inspected('Second', '2024-03-01')]
    await world.add(standardRating, { inspection_id: second, standard: '2.4', rating: 'inadequate' })
    const made = (inspection_id: string) =>
      world.add(recommendation, {
        ...{ inspection_id, description: 'Review plans when things change', addressee: 'service', finding_ids: [] },
        ...{ standard: '2.4' },
      })
    const [earlier, later] = [await made(first), await made(second)]
    await world.add(repeatedRecommendation, { recommendation_id: later, earlier_recommendation_id: earlier })
    await untilKept()
  })

  test.for(ROLE_NAMES)('whoever may see the service’s figures sees it, and nobody else: %s', async role => {
    const expected = permissionsOf([role]).has('figure.read') ? 200 : 403
    const web = await as(role)
    for (const path of ['/standards', '/standards/2.4?framework=hmip-2021'])
      expect((await web.get(`/aberwen${path}`)).status).toBe(expected)
  })

  test('a board member is refused it, whose paper holds no small number', async () => {
    const web = await as('board-member')
    for (const path of ['/standards', '/standards?framework=hmip-2021', '/standards/2.4?framework=hmip-2021'])
      expect((await web.get(`/aberwen${path}`)).status).toBe(403)
  })

  test('the wall has the inspection, the audits with their number of cases, the forecast and the signals', async () => {
    const text = await textOf('head-of-service', '/standards?framework=hmip-2021')
    expect(text).toMatch(/2\.4 Reviewing Last inspection Inadequate .*2024/)
    expect(text).toMatch(/Inadequate 9 audited cases/)
    expect(text).toMatch(/Inadequate \d\d%, 9 audited cases/)
    expect(text).toMatch(
      /2\.4 Reviewing Inadequate by our own audits: on question 2\.4\.1 the work was sufficient in 1 of 9 cases/,
    )
    expect(text).toContain('1 recommendation that was made before still waits')
    expect(text).toContain('Requires improvement by our own leaders’ judgement')
  })

  test('it is the same in Welsh', async () => {
    const text = await textOf('head-of-service', '/standards/2.4?framework=hmip-2021', 'cy')
    expect(text).toContain('9 o achosion a archwiliwyd')
    expect(text).toContain('Yr hyn a ddywedodd arolygiadau ac adolygiadau')
  })

  test('a standard has its audits, its forecast in words, its signals by rule, and what was raised again', async () => {
    const text = await textOf('head-of-service', '/standards/2.4?framework=hmip-2021')
    expect(text).toContain('1 of 9')
    expect(text).toMatch(/9 audited cases: (the rating is far from certain\. )?Inadequate is/)
    expect(text).toMatch(/The plan has not been reviewed|Review overdue|review/i)
    expect(text).toContain('Raised 2 times since 2022')
    expect(text).toContain('No case was judged on this question: 2.4.2')
  })

  test.for(['/standards/9.9', '/standards/2.4.1', '/standards/zebra'])('there is no %s', async path => {
    expect((await (await as('head-of-service')).get(`/aberwen${path}?framework=hmip-2021`)).status).toBe(404)
  })

  test('a number leads to the children as far as permission goes', async () => {
    const path = '/aberwen/standards/2.4?framework=hmip-2021'
    const html = async (role: Role) => (await (await as(role)).get(path)).text()
    expect(await html('head-of-service')).toContain('/signals?show=everyone&amp;rule=review-overdue')
    expect(await html('head-of-service')).toContain(`/audits/rounds/${roundId}/results`)
    expect(await html('performance-analyst')).not.toContain('/signals')
    expect(await html('performance-analyst')).not.toContain('/audits/rounds/')
  })

  test('what was good in a case is read by those who may open the record, and of a closed record by nobody else', async () => {
    const path = '/standards/2.4?framework=hmip-2021'
    expect(await textOf('head-of-service', path)).toContain(GOOD)
    expect(await textOf('performance-analyst', path)).not.toContain(GOOD)
    const { rows } = await world.look(reader =>
      sql<{ child_id: string }>`select child_id from audit where good is not null`.execute(reader),
    )
    const owner = await world.visitor(['head-of-service'])
    for (const { child_id } of rows)
      await world.change(tx =>
        restrictRecord(tx, {
          ...{ childId: child_id, ownerId: owner.accountId, readerIds: [], reason: 'Kin of a colleague', from: TODAY },
        }),
      )
    expect(await textOf('head-of-service', path)).not.toContain(GOOD)
  })

  test('names no child', async () => {
    const role = 'head-of-service'
    for (const path of ['/standards?framework=hmip-2021', '/standards/2.4?framework=hmip-2021'])
      expect(await textOf(role, path)).not.toMatch(/Audited\d|Penllwyn/)
  })
})

describe('the forecast', () => {
  const kept = () => world.look(reader => keptForecast(reader, 'hmip-2021'))

  test('is worked out again when what it rests on has changed, and only then', async () => {
    const before = await kept()
    expect(before?.isBehind).toBe(false)
    const child = await world.child()
    expect(await keepForecasts(db, TODAY)).toBe(false)

    await world.programme(child, { kind: 'referral-order' })
    expect((await kept())?.isBehind).toBe(true)
    await untilKept()
    const after = await kept()
    expect(after?.isBehind).toBe(false)
    expect(after?.mark).not.toBe(before?.mark)
    expect(after?.forecast.work[0]?.openCases).toBe((before?.forecast.work[0]?.openCases ?? 0) + 1)

    await world.change(tx => sql`update audit_round set title = 'Another title'`.execute(tx))
    expect((await kept())?.isBehind).toBe(true)
    await untilKept()
    expect((await kept())?.madeAt).toEqual(after?.madeAt)
  })

  test('is gone when nothing is audited any more', async () => {
    await world.change(tx => sql`update audit_case set replaced_on = '2026-10-05', replaced_reason = 'x'`.execute(tx))
    await untilKept()
    expect(await kept()).toBeNull()
  })
})

test('what stood a month ago is worked out from the record as it stood then, and once', async () => {
  const seen = await world.look(reader => seenThen(reader, MONTH_AGO))
  const overdue = seen?.standing.filter(({ rule }) => rule === 'review-overdue') ?? []
  expect(overdue).toEqual([{ rule: 'review-overdue', programmeKind: 'referral-order', severity: 'soon', count: 9 }])
  expect(await keepSignalsThen(db, MONTH_AGO)).toBe(false)
  expect(await world.look(reader => seenThen(reader, addDays(MONTH_AGO, -1)))).toBeNull()
})
