import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { insertRecord, listRecords, removeRecord } from '#db/record-store.ts'
import { asOwner } from '#db/work.ts'
import type { Entity, Values } from '#kernel/entity.ts'
import { newId } from '#kernel/id.ts'
import { type Role, ROLE_NAMES } from '#kernel/permission.ts'
import { assessmentsModule } from '#modules/assessments/module.ts'
import { assessedLevel } from '#modules/assessments/domain/assessed-level.ts'
import { assessment } from '#modules/assessments/domain/assessment.ts'
import { OWN_CHRONOLOGY } from '#modules/cases/index.ts'
import { casesModule } from '#modules/cases/module.ts'
import { restrictRecord } from '#modules/children/index.ts'
import { children } from '#modules/children/module.ts'
import { contacts } from '#modules/contacts/module.ts'
import { exploitation } from '#modules/exploitation/module.ts'
import { planReview } from '#modules/plans/domain/plan-review.ts'
import { plan } from '#modules/plans/domain/plan.ts'
import { plansModule } from '#modules/plans/index.ts'
import { escalation } from '#modules/safety/domain/escalation.ts'
import { missingEpisode } from '#modules/safety/domain/missing-episode.ts'
import { safety } from '#modules/safety/module.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { dayIn, fillForm } from '#test/fill-form.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, TODAY, type World } from '#test/world.ts'
import { auditsDay } from '../data/audits-day.ts'
import { auditedJudgements } from '../data/audited-judgements.ts'
import { auditCase } from '../domain/audit-case.ts'
import { auditJudgement } from '../domain/audit-judgement.ts'
import { auditPointer } from '../domain/audit-pointer.ts'
import { auditReply } from '../domain/audit-reply.ts'
import { auditRound } from '../domain/audit-round.ts'
import { audit } from '../domain/audit.ts'
import { auditor } from '../domain/auditor.ts'
import { auditsModule } from '../module.ts'

const clock = () => new Date('2026-11-23T18:00:00Z')
const PRACTICE = [assessmentsModule({ evidence: [] }), plansModule({ evidence: [] }), contacts, safety, exploitation]
const contributions = PRACTICE.flatMap(({ contributes }) => contributes ?? [])
const audits = auditsModule({
  evidence: contributions.flatMap(({ evidence }) => evidence ?? []),
  sources: [...OWN_CHRONOLOGY, ...contributions.flatMap(({ chronology }) => chronology ?? [])],
})
const MODULES = [casesModule({ contributions, forms: [] }), ...PRACTICE, children, audits]

let db: TestDb
let world: World
let [leadId, workerId, nestId, gwenId] = ['', '', '', '']
let web: Readonly<Record<'lead' | 'worker' | 'nest' | 'gwen', ReturnType<typeof as>>>

const as = (visitor: Awaited<ReturnType<World['visitor']>>) => webWorld(db, MODULES, () => signedIn(visitor), clock)
type Web = ReturnType<typeof as>

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  leadId = await world.person({ name: 'Haf Penrhos', email: 'haf@example.org' })
  workerId = await world.person({ name: 'Eleri Brynglas', email: 'eleri@example.org' })
  nestId = await world.add(auditor, { name: 'Nest Archwil', email: 'nest@example.org' })
  gwenId = await world.add(auditor, { name: 'Gwen Archwil', email: 'gwen@example.org' })
  web = {
    lead: as(await world.visitor(['head-of-service'], 'haf@example.org')),
    worker: as(await world.visitor(['case-manager'], 'eleri@example.org')),
    nest: as(await world.visitor(['auditor'], 'nest@example.org')),
    gwen: as(await world.visitor(['auditor'], 'gwen@example.org')),
  }
})
afterAll(() => db.close())
const AUDITED = sql.join(
  ['audit_pointer', 'audit_judgement', 'audit_reply', 'audit_settlement', 'audit', 'audit_case', 'judgement_elsewhere']
    .concat('audit_round')
    .map(table => sql.table(table)),
)
beforeEach(async () => {
  // What is closed can’t be deleted, row by row.
  await asOwner(db, tx => sql`truncate ${AUDITED}`.execute(tx))
  await world.change(tx => sql`update programme set ended_on = '2026-09-02' where ended_on is null`.execute(tx))
})

const stored = <E extends Entity>(entity: E, where: Values = {}) =>
  world.look(reader => listRecords(reader, entity, where))
const textOf = async (who: Web, path: string, more: Record<string, string> = {}) =>
  (await who.get(`/aberwen${path}`, more)).text()
const statusOf = async (who: Web, path: string) => (await who.get(`/aberwen${path}`)).status

const ROUND = {
  ...{ title: 'Keeping safe', framework: 'hmip-2021', work: ['court'], opened_on: '2026-11-02', lead_id: '' },
  ...{ seed: 's', origin: 'here', second_share: 0, kinds: [], levels: [], sexes: [], ethnic_groups: [] },
}
const addRound = (values: Values = {}) => world.add(auditRound, { ...ROUND, lead_id: leadId, ...values })

/** A child with a programme that may be drawn, in the worker’s caseload. */
async function addCase(values: Values = {}) {
  const childId = await world.child(values)
  const programmeId = await world.programme(childId)
  await world.allocation(childId, programmeId, workerId)
  return { childId, programmeId }
}

/** A round with its sample drawn: each case given to the auditors named, the first audit and the second. */
async function drawn(values: Values = {}, cases: readonly (readonly string[])[] = [[nestId]]) {
  const roundId = await addRound({ drawn_on: '2026-11-03', ...values })
  const given = []
  for (const [at, auditorIds] of cases.entries()) {
    const { childId, programmeId } = await addCase()
    const caseId = await world.add(auditCase, {
      ...{ child_id: childId, round_id: roundId, programme_id: programmeId, number: at + 1, work: 'court' },
    })
    const auditIds = []
    for (const [part, auditor_id] of auditorIds.entries())
      auditIds.push(
        await world.add(audit, {
          ...{ child_id: childId, case_id: caseId, auditor_id, part: part === 0 ? 'first' : 'second' },
          assigned_on: '2026-11-03',
        }),
      )
    given.push({ childId, programmeId, caseId, auditIds })
  }
  const [first] = given
  if (!first) throw new Error('No case')
  return { roundId, given, ...first, auditId: first.auditIds[0] ?? '' }
}

const judge = (who: Web, auditId: string, question: string, told: Record<string, string>) =>
  who.post(`/aberwen/audits/${auditId}/questions/${question}`, told)

const QUESTIONS = ['1', '2', '3'].flatMap(n => ['2.1', '2.2', '2.3', '2.4'].map(standard => `${standard}.${n}`))
const WHOLE = { child_level: 'agreed', others_level: 'agreed', feedback: 'Write down what you do.' }

/** Audits a whole case, and completes it. */
async function auditWhole(who: Web, auditId: string, answer: string) {
  for (const question of QUESTIONS)
    await judge(who, auditId, question, { answer, reasoning: 'Seen', against_record: 'Seen' })
  await who.post(`/aberwen/audits/${auditId}/whole`, WHOLE)
  return who.post(`/aberwen/audits/${auditId}/complete`, {})
}

describe('who may do what', () => {
  const READ: readonly Role[] = ['case-manager', 'team-manager', 'head-of-service', 'auditor', 'inspector']
  const LEAD: readonly Role[] = ['head-of-service', 'auditor']

  test.for([
    ['/audits', READ, 200],
    ['/audits/rounds/{round}', READ, 200],
    ['/audits/rounds/{round}/results', READ, 200],
    ['/audits/evidence', READ, 200],
    ['/audits/evidence/hmip-2021/1.1', READ, 200],
    ['/audits/auditors', LEAD, 200],
    ['/audits/elsewhere', LEAD, 200],
    ['/audits/rounds/new', LEAD, 303],
    ['/audits/rounds/{round}/moderation', LEAD, 200],
    ['/audits/rounds/{round}/cases/{case}/replace', LEAD, 200],
    ['/audits/rounds/{round}/cases/{case}/give/first', LEAD, 200],
    ['/audits/evidence/hmip-2021/1.1/assess', LEAD, 200],
  ] as const)('%s', async ([path, allowed, status]) => {
    const { roundId, caseId } = await drawn()
    for (const role of ROLE_NAMES) {
      const who = as(await world.visitor([role]))
      const answer = await statusOf(who, path.replace('{round}', roundId).replace('{case}', caseId))
      expect([role, answer]).toEqual([role, allowed.includes(role) ? status : 403])
    }
  })
})

describe('an auditor', () => {
  const PAGES = [
    '',
    '/assessments',
    '/plan',
    '/contacts',
    '/safety',
    '/exploitation',
    '/chronology',
    '/offences',
    '/programmes',
    '/about',
    '/home',
    '/education',
  ]

  test('opens the record of a case that was given to them, page by page, and each opening is logged', async () => {
    const { childId, programmeId, auditId } = await drawn()
    const planId = await world.add(plan, { child_id: childId, programme_id: programmeId, started_on: '2026-09-05' })
    await world.add(planReview, {
      ...{ child_id: childId, programme_id: programmeId, plan_id: planId, reviewed_on: '2026-10-20' },
      ...{ reason: 'planned', what_changed: 'He is back at school' },
    })
    expect(await textOf(web.nest, `/audits/${auditId}`)).toContain('20 Oct 2026')
    for (const page of PAGES)
      expect([page, await statusOf(web.nest, `/children/${childId}${page}`)]).toEqual([page, 200])
    const { rows } = await world.look(reader =>
      sql<{ action: string; times: number }>`
        select action, count(*)::int as times from access_log where child_id = ${childId} group by action`.execute(
        reader,
      ),
    )
    expect(rows).toEqual([{ action: 'open', times: PAGES.length + 1 }])
  })

  test('finds no other child, no other auditor’s case, no list and no search', async () => {
    const { given } = await drawn({}, [[nestId], [gwenId]])
    const [own, other] = given
    const outside = await addCase()
    for (const childId of [other?.childId ?? '', outside.childId])
      for (const page of PAGES)
        expect([page, await statusOf(web.nest, `/children/${childId}${page}`)]).toEqual([page, 404])
    expect(await statusOf(web.nest, `/audits/${other?.auditIds[0] ?? ''}`)).toBe(404)
    expect(await statusOf(web.gwen, `/audits/${own?.auditIds[0] ?? ''}`)).toBe(404)
    for (const path of [
      '/children?q=Cadi',
      '/caseload',
      '/safety/concerns',
      '/missing',
      '/countersigning',
      '/openings',
    ])
      expect([path, await statusOf(web.nest, path)]).not.toEqual([path, 200])
    const { rows } = await world.look(reader =>
      sql<{ action: string }>`select distinct action from access_log where child_id = ${outside.childId}`.execute(
        reader,
      ),
    )
    expect(rows).toEqual([{ action: 'refused' }])
  })

  test('only looks: nothing of the record can be written', async () => {
    const { childId } = await drawn()
    for (const form of ['incidents', 'contacts', 'escalations', 'residences', 'offences', 'programmes'])
      expect([form, await statusOf(web.nest, `/children/${childId}/${form}/new`)]).toEqual([form, 403])
    const page = await textOf(web.nest, `/children/${childId}/safety`)
    expect(page).not.toContain(`/children/${childId}/incidents/new`)
  })

  test('opens nothing any more when the round is closed, the case replaced, or they no longer audit', async () => {
    const closed = await drawn()
    await world.change(tx =>
      sql`update audit_round set closed_on = '2026-11-20' where id = ${closed.roundId}`.execute(tx),
    )
    expect(await statusOf(web.nest, `/children/${closed.childId}`)).toBe(404)
    expect(await statusOf(web.nest, `/audits/${closed.auditId}`)).toBe(403)
    const replaced = await drawn()
    await world.change(tx =>
      sql`update audit_case set replaced_on = '2026-11-20', replaced_reason = 'Moved away' where id = ${replaced.caseId}`.execute(
        tx,
      ),
    )
    expect(await statusOf(web.nest, `/children/${replaced.childId}`)).toBe(404)
    const leaverId = await world.add(auditor, { name: 'Left', email: 'left@example.org', until_on: '2026-11-22' })
    const left = await drawn({}, [[leaverId]])
    const leaver = as(await world.visitor(['auditor'], 'left@example.org'))
    expect(await statusOf(leaver, `/children/${left.childId}`)).toBe(404)
  })

  test('is kept out by a restriction, in words', async () => {
    const { childId, auditId } = await drawn()
    const owner = await world.visitor(['team-manager'])
    await world.change(tx =>
      restrictRecord(tx, {
        childId,
        ownerId: owner.accountId,
        reason: 'A relative works here',
        readerIds: [],
        from: TODAY,
      }),
    )
    for (const path of [`/children/${childId}`, `/audits/${auditId}`]) {
      const answer = await web.nest.get(`/aberwen${path}`)
      expect(answer.status).toBe(403)
      expect(await answer.text()).toContain('open only to the people whom its restriction names')
    }
  })

  test('who works here and has the role of case manager opens every record as before', async () => {
    const { childId } = await addCase()
    expect(await statusOf(web.worker, `/children/${childId}/safety`)).toBe(200)
  })
})

describe('a round', () => {
  test('is planned in three pages, and its draw gives each case to an auditor in turn', async () => {
    for (let at = 0; at < 4; at++) await addCase()
    const saved = await fillForm(web.lead, '/aberwen/audits/rounds', {
      about: {
        title: 'Spring',
        framework: 'hmip-2021',
        work: 'court',
        ...dayIn('opened_on', '2026-11-23'),
        lead_id: leadId,
      },
      which: { ...dayIn('started_from_on', '2026-08-01') },
      sample: { size: '3', second_share: '50', seed: 'spring' },
    })
    expect(saved.status).toBe(303)
    const [round] = await stored(auditRound)
    const path = `/audits/rounds/${round?.id ?? ''}`
    expect(await textOf(web.lead, path)).toContain('Draw the sample')
    expect((await web.lead.post(`/aberwen${path}/draw`, {})).status).toBe(303)
    const cases = await stored(auditCase)
    expect(cases.map(({ values }) => values.number).toSorted()).toEqual([1, 2, 3])
    const given = await stored(audit)
    expect(given.map(({ values }) => values.part).toSorted()).toEqual(['first', 'first', 'first', 'second', 'second'])
    expect(new Set(given.map(({ values }) => values.auditor_id)).size).toBe(2)
    const again = await web.lead.post(`/aberwen${path}/draw`, {})
    expect(again.status).toBe(400)
    expect(await again.text()).toContain('The sample has been drawn')
    expect(await stored(auditCase)).toHaveLength(3)
  })

  test('whose framework asks nothing of such work is refused, and nothing is saved', async () => {
    const saved = await fillForm(web.lead, '/aberwen/audits/rounds', {
      about: { title: 'Spring', framework: 'hmip-2021', work: 'children', ...dayIn('opened_on', '2026-11-23') },
    })
    expect(saved.status).toBe(400)
    expect(await saved.text()).toContain('Select kinds of work that this framework judges in cases')
    expect(await stored(auditRound)).toEqual([])
  })

  test('without an auditor or a case is not drawn', async () => {
    const roundId = await addRound({ started_from_on: '2026-11-22' })
    const answer = await web.lead.post(`/aberwen/audits/rounds/${roundId}/draw`, {})
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('No case meets the rules')
  })

  test('shows no child’s name to whoever leads it from elsewhere', async () => {
    const { roundId } = await drawn()
    expect(await textOf(web.gwen, `/audits/rounds/${roundId}`)).not.toContain('Penllwyn')
  })

  test('gives no case to somebody whose own it is', async () => {
    const ownId = await world.add(auditor, { name: 'Eleri Brynglas', person_id: workerId })
    const { roundId, caseId } = await drawn()
    const path = `/aberwen/audits/rounds/${roundId}/cases/${caseId}/give/first`
    const answer = await web.lead.post(path, { auditor_id: ownId })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Nobody audits their own case')
    expect((await web.lead.post(path, { auditor_id: gwenId })).status).toBe(303)
    expect((await stored(audit)).map(({ values }) => values.auditor_id)).toEqual([gwenId])
    const second = await web.lead.post(path.replace('first', 'second'), { auditor_id: gwenId })
    expect(await second.text()).toContain('The two must be by different people')
  })

  test('replaces a case by the next of its kind, with a reason', async () => {
    const { roundId, caseId } = await drawn()
    const next = await addCase()
    const path = `/aberwen/audits/rounds/${roundId}/cases/${caseId}/replace`
    expect((await web.lead.post(path, { replaced_reason: '' })).status).toBe(400)
    expect((await web.lead.post(path, { replaced_reason: 'The family moved on the second day' })).status).toBe(303)
    const cases = await stored(auditCase)
    expect(cases.find(({ id }) => id === caseId)?.values.replaced_on).toBe(TODAY)
    expect(cases.find(({ id }) => id !== caseId)?.values).toMatchObject({
      ...{ programme_id: next.programmeId, number: 2, replaces_number: 1 },
    })
    expect(await statusOf(web.nest, `/children/${next.childId}`)).toBe(200)
    const again = await web.lead.post(path, { replaced_reason: 'Once more' })
    expect(await again.text()).toContain('This case has been replaced')
  })

  test('closes only when differences are settled, and nothing of it changes afterwards', async () => {
    const { roundId, auditIds, caseId } = await drawn({}, [[nestId, gwenId]])
    const close = () => web.lead.post(`/aberwen/audits/rounds/${roundId}/close`, {})
    expect(await (await close()).text()).toContain('No audit of it is completed')
    await auditWhole(web.nest, auditIds[0] ?? '', 'yes')
    await auditWhole(web.gwen, auditIds[1] ?? '', 'no')
    expect(await (await close()).text()).toContain('Settle the judgements')
    const settle = (question: string) =>
      web.lead.post(`/aberwen/audits/rounds/${roundId}/cases/${caseId}/settle/${question}`, {
        ...{ answer: 'no', reason: 'Both looked again' },
      })
    for (const question of QUESTIONS) expect((await settle(question)).status).toBe(303)
    expect((await close()).status).toBe(303)
    expect(await (await settle('2.1.1')).text()).toContain('The round is closed')
    expect((await judge(web.nest, auditIds[0] ?? '', '2.1.1', { answer: 'yes', reasoning: 'x' })).status).toBe(403)
    const judgements = await world.look(reader =>
      auditedJudgements(reader, { frameworkId: 'hmip-2021', on: TODAY, closedOnly: true }),
    )
    expect(judgements.map(({ answer }) => answer)).toEqual(Array(12).fill('no'))
  })
})

describe('a judgement', () => {
  test('is saved with its reasons and points into the record', async () => {
    const { auditId, childId } = await drawn()
    const episode = await world.add(missingEpisode, { child_id: childId, missing_from_on: '2026-10-02' })
    const path = `/audits/${auditId}/questions/2.1.2`
    const page = await textOf(web.nest, path)
    expect(page).toContain('Went missing')
    expect(page).toContain('It applies: the record holds things that bear on the child’s safety')
    const told = { answer: 'no', reasoning: 'Not in the assessment', pointers: `went-missing ${episode}` }
    expect((await judge(web.nest, auditId, '2.1.2', told)).status).toBe(303)
    expect((await stored(auditPointer)).map(({ values }) => [values.event, values.record, values.words])).toEqual([
      ['went-missing', episode, 'Went missing'],
    ])
    await judge(web.nest, auditId, '2.1.2', { ...told, pointers: '' })
    expect(await stored(auditPointer)).toEqual([])
    expect((await stored(auditJudgement)).map(({ values }) => values.answer)).toEqual(['no'])
  })

  test('without an answer or a reason is refused beside its question, and nothing is saved but the draft', async () => {
    const { auditId } = await drawn()
    const answer = await judge(web.nest, auditId, '2.1.1', { reasoning: 'Half a thought' })
    expect(answer.status).toBe(400)
    const page = await answer.text()
    expect(page).toContain('Select your judgement')
    expect(page).toContain('Half a thought')
    expect(await stored(auditJudgement)).toEqual([])
    expect(await textOf(web.nest, `/audits/${auditId}/questions/2.1.1`)).toContain('Half a thought')
  })

  test('overrules what the record suggests only with a reason', async () => {
    const { auditId, childId, programmeId } = await drawn()
    const assessmentId = await world.add(assessment, {
      ...{ child_id: childId, programme_id: programmeId, form: 'court', stage: 'start', origin: 'elsewhere' },
      started_on: '2026-09-02',
    })
    await world.add(assessedLevel, {
      ...{ child_id: childId, assessment_id: assessmentId, about: 'child-safety', level: 'low', reason: 'Settled' },
    })
    await world.change(tx =>
      sql`update assessment set completed_on = '2026-09-10' where id = ${assessmentId}`.execute(tx),
    )
    expect(await textOf(web.nest, `/audits/${auditId}/questions/2.1.2`)).toContain('Not applicable: the level')
    const bare = await judge(web.nest, auditId, '2.1.2', { answer: 'no', reasoning: 'His bruises' })
    expect(await bare.text()).toContain('Enter why you judge otherwise than the record suggests')
    const told = { answer: 'no', reasoning: 'His bruises', against_record: 'The school told us of bruises' }
    expect((await judge(web.nest, auditId, '2.1.2', told)).status).toBe(303)
    expect((await stored(auditJudgement))[0]?.values.against_record).toBe('The school told us of bruises')
  })

  test('reads in Welsh', async () => {
    const { auditId } = await drawn()
    const page = await textOf(web.nest, `/audits/${auditId}/questions/2.1.1`, { 'accept-language': 'cy' })
    expect(page).toContain('Y cofnod')
    expect(page).toContain('Cadw’r dyfarniad')
  })
})

describe('an audit', () => {
  test('is not completed while something is missing, and stands when it is', async () => {
    const { auditId } = await drawn()
    const early = await web.nest.post(`/aberwen/audits/${auditId}/complete`, {})
    expect(early.status).toBe(400)
    expect(await early.text()).toContain('Something is still missing')
    expect((await auditWhole(web.nest, auditId, 'yes')).status).toBe(303)
    expect((await stored(audit))[0]?.values.completed_on).toBe(TODAY)
    const late = await judge(web.nest, auditId, '2.1.1', { answer: 'no', reasoning: 'Second thoughts' })
    expect(late.status).toBe(400)
    expect((await stored(auditJudgement)).every(({ values }) => values.answer === 'yes')).toBe(true)
  })

  test('raises what needs action today as a concern, once, in the name of whoever leads the round', async () => {
    const { auditId, childId } = await drawn()
    const told = { ...WHOLE, concern: 'Nobody knows where he sleeps', about: 'child-safety' }
    const post = (more: Record<string, string>) =>
      web.nest.post(`/aberwen/audits/${auditId}/whole`, { ...told, ...more })
    expect(await (await post({})).text()).toContain('Select who must answer the concern')
    expect(await stored(escalation, { child_id: childId })).toEqual([])
    expect((await post({ owner_id: workerId })).status).toBe(303)
    expect((await post({ owner_id: workerId })).status).toBe(303)
    const raised = await stored(escalation, { child_id: childId })
    expect(raised.map(({ values }) => [values.raised_by_id, values.owner_id, values.due_on])).toEqual([
      [leadId, workerId, '2026-11-24'],
    ])
    expect(raised[0]?.values.concern).toContain('Nobody knows where he sleeps')
  })

  test('a level that is seen otherwise needs its reason', async () => {
    const { auditId } = await drawn()
    const answer = await web.nest.post(`/aberwen/audits/${auditId}/whole`, { ...WHOLE, child_level: 'too-low' })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Enter why you see the level otherwise')
    expect((await stored(audit))[0]?.values.child_level).toBeNull()
  })

  test('the second auditor sees nothing of the first’s, and whoever leads sees both only when both are completed', async () => {
    const { auditIds, roundId } = await drawn({}, [[nestId, gwenId]])
    for (const question of QUESTIONS)
      await judge(web.nest, auditIds[0] ?? '', question, {
        answer: 'no',
        reasoning: 'Secret of Nest',
        against_record: 'x',
      })
    await web.nest.post(`/aberwen/audits/${auditIds[0] ?? ''}/whole`, WHOLE)
    await web.nest.post(`/aberwen/audits/${auditIds[0] ?? ''}/complete`, {})
    expect(await textOf(web.gwen, `/audits/${auditIds[1] ?? ''}/questions/2.1.1`)).not.toContain('Secret of Nest')
    expect(await textOf(web.gwen, `/audits/rounds/${roundId}/moderation`)).toContain(
      'No case has been audited twice yet',
    )
    await auditWhole(web.gwen, auditIds[1] ?? '', 'yes')
    const moderation = await textOf(web.lead, `/audits/rounds/${roundId}/moderation`)
    expect(moderation).toContain('Settle it')
    expect(moderation).toContain('0 of 12 (0%)')
  })

  test('its feedback waits for the worker, who reads it and replies once', async () => {
    const { auditId } = await drawn()
    await auditWhole(web.nest, auditId, 'no')
    const waiting = (personId: string) =>
      world.look(reader =>
        auditsDay(reader, { accountId: newId(), personId, today: TODAY, now: clock(), may: () => true }),
      )
    expect((await waiting(workerId)).map(({ total, items }) => [total, items[0]?.path])).toEqual([
      [1, `/audits/feedback/${auditId}`],
    ])
    expect(await waiting(leadId)).toEqual([])
    const page = await textOf(web.worker, `/audits/feedback/${auditId}`)
    expect(page).toContain('Write down what you do.')
    expect((await web.worker.post(`/aberwen/audits/feedback/${auditId}`, { reply: '' })).status).toBe(400)
    expect((await web.worker.post(`/aberwen/audits/feedback/${auditId}`, { reply: 'I have' })).status).toBe(303)
    await web.worker.post(`/aberwen/audits/feedback/${auditId}`, { reply: 'Again' })
    expect((await stored(auditReply)).map(({ values }) => values.reply)).toEqual(['I have'])
    expect(await waiting(workerId)).toEqual([])
    expect(await statusOf(web.nest, `/audits/feedback/${auditId}`)).toBe(403)
  })
})

describe('what stands', () => {
  test('is kept by the database too: no row of a closed round or a completed audit changes', async () => {
    const { roundId, caseId, auditId, childId } = await drawn()
    await auditWhole(web.nest, auditId, 'yes')
    const [judged] = await stored(auditJudgement)
    const never = /is never changed/
    await expect(
      world.change(tx => removeRecord(tx, auditJudgement, judged?.id ?? '', judged?.version ?? 0)),
    ).rejects.toThrow(never)
    await expect(
      world.change(tx => sql`update audit set good = 'x' where id = ${auditId}`.execute(tx)),
    ).rejects.toThrow(never)
    await web.lead.post(`/aberwen/audits/rounds/${roundId}/close`, {})
    for (const change of [
      sql`update audit_round set closed_on = null where id = ${roundId}`,
      sql`update audit_case set replaced_on = '2026-11-23', replaced_reason = 'x' where id = ${caseId}`,
      sql`delete from audit_round where id = ${roundId}`,
    ])
      await expect(world.change(tx => change.execute(tx))).rejects.toThrow(never)
    const more = { child_id: childId, round_id: roundId, programme_id: null, number: 9, work: 'court' }
    await expect(world.change(tx => insertRecord(tx, auditCase, newId(), more))).rejects.toThrow(never)
  })
})

describe('results', () => {
  test('rate the standards from what stands, and say what would change them', async () => {
    const { roundId, given } = await drawn({}, [[nestId], [nestId]])
    await auditWhole(web.nest, given[0]?.auditIds[0] ?? '', 'yes')
    await auditWhole(web.nest, given[1]?.auditIds[0] ?? '', 'no')
    const page = await textOf(web.lead, `/audits/rounds/${roundId}/results`)
    expect(page).toContain('1 of 2 (50%)')
    expect(page).toContain('far from certain')
    expect(page).toContain('Would rise if 1 more case had been sufficient')
  })

  test('of audits done elsewhere come in by a file, all of it or none', async () => {
    const send = (text: string) => {
      const form = new FormData()
      for (const [name, value] of Object.entries({
        title: 'Peers',
        framework: 'hmip-2021',
        ...dayIn('done_on', '2026-10-01'),
      }))
        form.set(name, value)
      form.set('judgements', new File([text], 'peers.csv', { type: 'text/csv' }))
      return web.lead.post('/aberwen/audits/elsewhere', form)
    }
    const wrong = await send('case,question,answer\nA1,2.1.1,yes\nA1,9.9.9,yes\nA2,2.1.1,perhaps\n')
    expect(wrong.status).toBe(400)
    const told = await wrong.text()
    expect(told).toContain('Line 3:')
    expect(told).toContain('Line 4:')
    expect(await stored(auditRound)).toEqual([])
    expect((await send('')).status).toBe(400)
    expect((await send('case,question,answer\nA1,2.1.1,yes\nA2,2.1.1,no\n')).status).toBe(303)
    const judgements = await world.look(reader => auditedJudgements(reader, { frameworkId: 'hmip-2021', on: TODAY }))
    expect(judgements.map(({ question, answer }) => [question, answer])).toEqual([
      ['2.1.1', 'yes'],
      ['2.1.1', 'no'],
    ])
  })

  test('are as they stood on a day, and of a programme audited twice the newest alone', async () => {
    const { auditId, childId, programmeId } = await drawn()
    await auditWhole(web.nest, auditId, 'no')
    const on = (day: string) =>
      world.look(reader => auditedJudgements(reader, { frameworkId: 'hmip-2021', on: day as typeof TODAY }))
    expect(await on('2026-11-22')).toEqual([])
    expect(await on(TODAY)).toHaveLength(12)
    const later = await addRound({ opened_on: '2026-11-20', drawn_on: '2026-11-20' })
    const caseId = await world.add(auditCase, {
      child_id: childId,
      round_id: later,
      programme_id: programmeId,
      number: 1,
      work: 'court',
    })
    const again = await world.add(audit, {
      child_id: childId,
      case_id: caseId,
      auditor_id: gwenId,
      part: 'first',
      assigned_on: '2026-11-20',
    })
    await auditWhole(web.gwen, again, 'yes')
    expect((await on(TODAY)).map(({ answer }) => answer)).toEqual(Array(12).fill('yes'))
  })
})

describe('a standard judged on evidence', () => {
  const PATH = '/audits/evidence/hmip-2021/1.1'
  const TOLD = {
    rating: 'good',
    reason: 'The board asks',
    'strength-1.1.1-2': 'The chair visits',
    'gap-1.1.2-1': 'No induction',
  }

  test('is assessed prompt by prompt, and challenged by somebody else', async () => {
    expect((await web.lead.post(`/aberwen${PATH}/assess`, { ...TOLD, share_good: '50' })).status).toBe(400)
    expect((await web.lead.post(`/aberwen${PATH}/assess`, TOLD)).status).toBe(303)
    const page = await textOf(web.lead, PATH)
    expect(page).toContain('The chair visits')
    expect(page).toContain('No induction')
    const challenge = {
      challenge: 'other',
      challenge_rating: 'requires-improvement',
      challenge_reason: 'Two seats are empty',
    }
    const own = await web.lead.post(`/aberwen${PATH}/challenge`, challenge)
    expect(own.status).toBe(400)
    expect(await own.text()).toContain('Somebody else has to challenge it')
    expect((await web.worker.post(`/aberwen${PATH}/challenge`, { ...challenge, challenge_rating: '' })).status).toBe(
      400,
    )
    expect((await web.worker.post(`/aberwen${PATH}/challenge`, challenge)).status).toBe(303)
    expect(await textOf(web.lead, PATH)).toContain('Requires improvement')
    expect(await textOf(web.lead, '/audits/evidence?framework=hmip-2021')).toContain('Requires improvement')
  })

  test('that is judged in cases is not found there', async () => {
    expect(await statusOf(web.lead, '/audits/evidence/hmip-2021/2.1')).toBe(404)
    expect(await statusOf(web.lead, `/audits/${newId()}`)).toBe(404)
  })
})
