import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listRecords, readRecord } from '#db/record-store.ts'
import type { Values } from '#kernel/entity.ts'
import { newId } from '#kernel/id.ts'
import { type Role, ROLE_NAMES } from '#kernel/permission.ts'
import { casesModule } from '#modules/cases/module.ts'
import { restrictRecord } from '#modules/children/index.ts'
import { children } from '#modules/children/module.ts'
import type { Module } from '#web/module.ts'
import { post } from '#web/routes.ts'
import type { Visitor } from '#web/visit.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { dayIn, fillForm } from '#test/fill-form.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, TODAY, type World } from '#test/world.ts'
import { voiceAnswer } from '../domain/voice-answer.ts'
import { voice as voiceRecord } from '../domain/voice.ts'
import { beginVoice } from '../index.ts'
import { voice } from '../module.ts'

const clock = () => new Date('2026-11-23T18:00:00Z')

let db: TestDb
let world: World
let eleri: Visitor
let [childId, otherId, restrictedId, workerId, answerId] = ['', '', '', '', '']

/** Stands for a module that takes words from somewhere else in the record. */
const elsewhere: Module = {
  name: 'elsewhere',
  routes: [
    post('/take/:childId', 'voice.write', visit =>
      beginVoice(visit, {
        from: 'an-answer-in-a-self-assessment',
        childId: visit.param('childId'),
        who: 'child',
        source: 'self-assessment',
        said: 'I like it when you text me.',
        saidOn: TODAY,
        language: 'english',
      }),
    ),
  ],
}
const MODULES = [
  casesModule({ contributions: [voice.contributes ?? {}], forms: voice.records ?? [] }),
  voice,
  elsewhere,
  children,
]

const WORKER = 'eleri@example.org'
const words = (said: string, more: Values = {}): Values => ({
  who: 'child',
  said,
  said_on: '2026-11-03',
  source: 'review',
  themes: ['meeting'],
  may_be_used: true,
  ...more,
})

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  eleri = await world.visitor(['case-manager'], WORKER)
  workerId = await world.person({ name: 'Eleri Brynglas', email: WORKER })
  childId = await world.child({ given_names: 'Macsen' })
  otherId = await world.child({ given_names: 'Gwenllian' })
  restrictedId = await world.child({ given_names: 'Hidden' })
  await world.change(tx =>
    restrictRecord(tx, { childId: restrictedId, reason: 'invented', ownerId: newId(), readerIds: [], from: TODAY }),
  )
  const said = (text: string, more?: Values) => world.add(voiceRecord, words(text, more))
  const buses = await said('Two buses.', { child_id: childId, person_id: workerId })
  await said('Not for the board.', { child_id: childId, may_be_used: false })
  await said('Behind a restriction.', { child_id: restrictedId })
  for (const number of [1, 2, 3, 4, 5]) await said(`Parent ${number}.`, { child_id: otherId, who: 'parent-or-carer' })
  await said('You told me.', { who: 'victim', themes: ['informed'] })
  await said('Do not say this.', { who: 'victim', themes: ['informed'], may_be_used: false, person_id: workerId })
  answerId = await world.add(voiceAnswer, {
    asked: 'Two buses are too far.',
    written_in: 'en',
    asked_on: '2026-06-01',
    themes: ['meeting'],
    voice_ids: [buses],
    bears_on: ['plan'],
  })
})
afterAll(() => db.close())

const webOf = (visitor: Visitor) => webWorld(db, MODULES, () => signedIn(visitor), clock)
const as = async (role: Role) => webOf(await world.visitor([role]))
/** The case manager who heard what was said. */
const asEleri = () => webOf(eleri)
const textOf = async (answer: Response | Promise<Response>): Promise<string> => (await answer).text()
const page = async (role: Role, path: string, language = 'en') =>
  textOf((await as(role)).get(`/aberwen${path}`, { 'accept-language': language }))
const tab = (id: string) => `/children/${id}/voice`

describe('who may see and do what', () => {
  const READ: readonly Role[] = [
    'case-manager',
    'team-manager',
    'head-of-service',
    'victim-worker',
    'auditor',
    'performance-analyst',
    'board-member',
  ]
  const WRITE: readonly Role[] = ['case-manager', 'team-manager', 'head-of-service', 'victim-worker']
  const OPEN: readonly Role[] = ['case-manager', 'team-manager', 'head-of-service']
  const DECIDE: readonly Role[] = ['team-manager', 'head-of-service']

  test.for(ROLE_NAMES)('%s', async role => {
    const web = await as(role)
    const status = async (path: string) => (await web.get(`/aberwen${path}`)).status
    for (const path of ['/voice', '/voice/answers', '/voice/answers/sheet', `/voice/answers/${answerId}`])
      expect(await status(path)).toBe(READ.includes(role) ? 200 : 403)
    expect(await status('/voice/words')).toBe(WRITE.includes(role) ? 200 : 403)
    expect(await status('/voice/words/new?fresh=yes')).toBe(WRITE.includes(role) ? 303 : 403)
    expect(await status(tab(childId))).toBe(OPEN.includes(role) ? 200 : 403)
    expect(await status('/voice/answers/new?fresh=yes')).toBe(DECIDE.includes(role) ? 303 : 403)
  })
})

describe('a child’s tab', () => {
  test('tells what was said, who heard it, whether it may be used, and what came of it', async () => {
    const told = await page('case-manager', tab(childId))
    for (const part of ['Two buses.', 'Heard by', 'Eleri Brynglas', 'May be used without a name', 'Not to be used'])
      expect(told).toContain(part)
    expect(told).toContain(`/aberwen/voice/answers/${answerId}`)
    expect(told).toContain('Late')
    expect(told).not.toContain('Parent 1.')
  })

  test('says it in Welsh', async () => {
    const told = await page('case-manager', tab(childId), 'cy')
    expect(told).toContain('Caniateir ei ddefnyddio heb enw')
    expect(told).toContain('3 Tachwedd 2026')
  })

  test('stays closed where the record is restricted', async () => {
    const told = await page('head-of-service', tab(restrictedId))
    expect(told).not.toContain('Behind a restriction.')
  })

  test('gives its days to the chronology', async () => {
    const told = await page('case-manager', `/children/${childId}/chronology`)
    expect(told).toContain('Own words')
    expect(told).toContain('Two buses.')
  })
})

describe('recording what somebody said', () => {
  const answers = (more: Readonly<Record<string, string>> = {}) => ({
    who: 'parent-or-carer',
    said: 'Nobody rang me.',
    ...dayIn('said_on', '2026-11-20'),
    source: 'complaint',
    themes: 'informed;listening',
    may_be_used: 'yes',
    ...more,
  })
  const saved = (said: string) => world.look(reader => listRecords(reader, voiceRecord, { said }))

  test('takes one page and one press', async () => {
    const web = asEleri()
    const path = `/aberwen/children/${childId}/voices/${newId()}/edit/details`
    const form = await textOf(web.get(path))
    expect(form).toContain('Parent or carer')
    expect(form).not.toContain('value="victim"')
    const sent = await web.post(path, { _version: '0', ...answers({ person_id: workerId }) })
    expect(sent.headers.get('location')).toBe(`/aberwen${tab(childId)}`)
    expect((await saved('Nobody rang me.')).map(({ values }) => values)).toEqual([
      expect.objectContaining({ child_id: childId, themes: ['informed', 'listening'], person_id: workerId }),
    ])
  })

  test.for([
    ['without words', { said: '' }, 'Enter what they said, in their own words'],
    ['without a theme', { themes: '' }, 'Select what it is about'],
    ['without saying whether they agreed', { may_be_used: '' }, 'Select whether their words may be used'],
    ['of a day to come', dayIn('said_on', '2026-11-24'), 'must be today or in the past'],
  ] as const)('is refused %s, and nothing is saved', async ([, more, refusal]) => {
    const said = `Refused: ${refusal}`
    const web = await as('case-manager')
    const sent = await web.post(`/aberwen/children/${childId}/voices/${newId()}/edit/details`, {
      _version: '0',
      ...answers({ said, ...more }),
    })
    expect(sent.status).toBe(400)
    expect(await sent.text()).toContain(refusal)
    expect(await saved(said)).toEqual([])
  })

  test('puts no victim’s words into a child’s record', async () => {
    const web = await as('case-manager')
    const sent = await web.post(`/aberwen/children/${childId}/voices/${newId()}/edit/details`, {
      _version: '0',
      ...answers({ said: 'A victim’s.', who: 'victim' }),
    })
    expect(sent.status).toBe(400)
    expect(await sent.text()).toContain('do not belong in a child’s record')
    expect(await saved('A victim’s.')).toEqual([])
    await expect(
      world.add(voiceRecord, words('By another way.', { child_id: childId, who: 'victim' })),
    ).rejects.toThrow()
  })

  test('takes a victim’s words without a child', async () => {
    const web = await as('victim-worker')
    const sent = await web.post(`/aberwen/voice/words/${newId()}/edit/details`, {
      _version: '0',
      ...answers({ said: 'I was never asked.', who: 'victim', source: 'contact' }),
    })
    expect(sent.headers.get('location')).toBe('/aberwen/voice/words')
    expect((await saved('I was never asked.')).map(({ values }) => values.child_id)).toEqual([null])
  })
})

describe('words that stand in no record', () => {
  test('of a victim who did not agree are for whoever heard them and for victim workers', async () => {
    const secret = 'Do not say this.'
    expect(await page('victim-worker', '/voice/words')).toContain(secret)
    expect(await textOf(asEleri().get('/aberwen/voice/words'))).toContain(secret)
    expect(await page('head-of-service', '/voice/words')).not.toContain(secret)
    const [kept] = await world.look(reader => listRecords(reader, voiceRecord, { said: secret }))
    const path = `/aberwen/voice/words/${kept?.id ?? ''}/edit/details`
    expect((await (await as('head-of-service')).get(path)).status).toBe(404)
    expect((await (await as('victim-worker')).get(path)).status).toBe(200)
  })

  test('are not opened as those of a child, nor a child’s as theirs', async () => {
    const [told] = await world.look(reader => listRecords(reader, voiceRecord, { said: 'You told me.' }))
    const [buses] = await world.look(reader => listRecords(reader, voiceRecord, { said: 'Two buses.' }))
    const web = await as('head-of-service')
    const status = async (path: string) => (await web.get(`/aberwen${path}/edit/details`)).status
    expect(await status(`/children/${childId}/voices/${told?.id ?? ''}`)).toBe(404)
    expect(await status(`/voice/words/${buses?.id ?? ''}`)).toBe(404)
  })
})

describe('what was said across the service', () => {
  test('tells a manager the day, every count and the way to the record', async () => {
    const told = await page('team-manager', '/voice')
    expect(told).toContain('Two buses.')
    expect(told).toContain(`/aberwen${tab(childId)}`)
    expect(told).toContain('3 November 2026')
    expect(told).not.toContain('Not shown')
  })

  test('tells a board member no name, no day, no small count and no way to a record', async () => {
    const told = await page('board-member', '/voice')
    expect(told).toContain('Two buses.')
    expect(told).toContain('October to December 2026')
    expect(told).not.toMatch(/3 November 2026|2026-11-03|\/children\/|Macsen|Eleri/)
    expect(told).toContain('figures under 5 are not shown')
    expect(told).toContain('Not shown')
    expect(told).toMatch(/<td[^>]*>5<\/td>/)
  })

  test.for(['team-manager', 'board-member'] as const)(
    'shows a %s no words without agreement, and none of a restricted record',
    async role => {
      const told = await page(role, '/voice')
      for (const hidden of ['Not for the board.', 'Do not say this.', 'Behind a restriction.', 'Hidden'])
        expect(told).not.toContain(hidden)
    },
  )

  test('is narrowed by theme, by who spoke and by year', async () => {
    expect(await page('team-manager', '/voice?theme=informed')).not.toContain('Two buses.')
    expect(await page('team-manager', '/voice?theme=informed')).toContain('You told me.')
    expect(await page('team-manager', '/voice?who=victim')).not.toContain('Two buses.')
    const without = await page('team-manager', '/voice?year=2019&theme=nonsense&who=nobody')
    expect(without).toContain('Two buses.')
  })
})

describe('you said, we did', () => {
  test('lets what has waited too long stand out', async () => {
    const told = await page('board-member', '/voice/answers')
    expect(told).toContain('Waiting too long for an answer')
    expect(told).toContain('Waiting for 175 days')
    expect(told).toContain('No law or guidance sets this number')
    expect(await page('board-member', '/voice/answers?theme=plan')).not.toContain('Two buses are too far.')
    expect(await page('board-member', '/voice/answers', 'cy')).toContain('Yn aros ers 175 diwrnod')
  })

  test('of one thing says whose words it answers, without a number that points at somebody', async () => {
    const told = await page('board-member', `/voice/answers/${answerId}`)
    expect(told).toContain('Fewer than 5 people’s words')
    expect(told).toContain('Two buses.')
    expect(told).not.toContain('/children/')
    expect(told).not.toContain('Record what was decided')
    expect(await page('team-manager', `/voice/answers/${answerId}`)).toContain('1 voice')
    expect((await (await as('team-manager')).get(`/aberwen/voice/answers/${newId()}`)).status).toBe(404)
  })

  test('offers the words on its themes that this person may see, and is saved in both languages', async () => {
    const web = await as('head-of-service')
    const id = newId()
    const path = `/aberwen/voice/answers/${id}`
    const send = (name: string, answers: Readonly<Record<string, string>>) =>
      web.post(`${path}/edit/${name}`, { _version: '0', ...answers })
    await send('said', {
      asked: 'Ring us.',
      written_in: 'en',
      ...dayIn('asked_on', '2026-10-01'),
      themes: 'meeting;informed',
    })
    const offered = await textOf(web.get(`${path}/edit/words`))
    for (const said of ['Two buses.', 'Not for the board.', 'You told me.']) expect(offered).toContain(said)
    for (const said of ['Behind a restriction.', 'Do not say this.']) expect(offered).not.toContain(said)
    const [told] = await world.look(reader => listRecords(reader, voiceRecord, { said: 'You told me.' }))
    await send('words', { voice_ids: told?.id ?? '', bears_on: 'practice' })
    await send('decided', {
      ...dayIn('considered_on', '2026-10-20'),
      decision: 'did-not',
      why: 'We write instead.',
    })
    await send('told', { asked_again: 'Ffoniwch ni.', why_again: 'Rydym yn ysgrifennu yn lle hynny.' })
    expect((await web.post(`${path}/check`, { _version: '0' })).headers.get('location')).toBe(path)
    const stored = await world.look(reader => readRecord(reader, voiceAnswer, id))
    expect(stored?.values).toMatchObject({ decision: 'did-not', voice_ids: [told?.id], told_on: null })
    expect(await page('board-member', '/voice/answers')).toContain('Decided, and nobody told')
  })

  test('refuses words of a restricted record, and not doing without a reason', async () => {
    const web = await as('team-manager')
    const [hidden] = await world.look(reader => listRecords(reader, voiceRecord, { said: 'Behind a restriction.' }))
    const answer = await fillForm(web, '/aberwen/voice/answers', {
      said: { asked: 'Refused.', written_in: 'en', ...dayIn('asked_on', '2026-10-01'), themes: 'meeting' },
      words: { voice_ids: hidden?.id ?? '', bears_on: 'practice' },
    })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('select an answer from the list')
    const undecided = await fillForm(web, '/aberwen/voice/answers', {
      said: { asked: 'Refused.', written_in: 'en', ...dayIn('asked_on', '2026-10-01'), themes: 'meeting' },
      words: { bears_on: 'practice' },
      decided: { ...dayIn('considered_on', '2026-10-02'), decision: 'did-not' },
    })
    expect(undecided.status).toBe(400)
    expect(await undecided.text()).toContain('Explain why not, or why not all of it')
    expect(await world.look(reader => listRecords(reader, voiceAnswer, { asked: 'Refused.' }))).toEqual([])
  })

  test('keeps the words of a restricted record that it answers already, without showing them', async () => {
    const [hidden] = await world.look(reader => listRecords(reader, voiceRecord, { said: 'Behind a restriction.' }))
    const id = await world.add(voiceAnswer, {
      asked: 'Kept.',
      written_in: 'en',
      asked_on: '2026-11-01',
      themes: ['plan'],
      voice_ids: [hidden?.id ?? ''],
      bears_on: ['plan'],
    })
    const form = await page('team-manager', `/voice/answers/${id}/edit/words`)
    expect(form).toContain('Words in a record that is closed to you')
    expect(form).toContain(`value="${hidden?.id ?? ''}" checked`)
    expect(form).not.toContain('Behind a restriction.')
  })
})

describe('the sheet', () => {
  beforeAll(async () => {
    const decided = { written_in: 'en', themes: ['plan'], bears_on: ['plan'], decision: 'did', done: 'Done so.' }
    const add = (values: Values) => world.add(voiceAnswer, { ...decided, ...values })
    await add({ asked: 'Long ago.', asked_on: '2024-01-01', considered_on: '2024-02-01', done_on: '2024-03-01' })
    await add({
      asked: 'In English.',
      asked_again: 'Yn Gymraeg.',
      done_again: 'Gwnaed felly.',
      ...{ asked_on: '2026-05-01', considered_on: '2026-05-02', done_on: '2026-05-03' },
    })
    await add({ asked: 'One only.', asked_on: '2026-05-01', considered_on: '2026-05-02', done_on: '2026-05-03' })
  })

  test('stands in both languages in Wales, and names what lacks one to those who can add it', async () => {
    const sheet = await page('team-manager', '/voice/answers/sheet')
    for (const part of ['You said, we did', 'Dywedoch chi, gwnaethom ni', 'In English.', 'Yn Gymraeg.'])
      expect(sheet).toContain(part)
    expect(sheet).toContain('1 answer is in one language only')
    expect(sheet).toContain('/edit/told?return=check')
    expect(sheet).not.toContain('Long ago.')
    expect(sheet).not.toContain('Two buses are too far.')
    expect(await page('board-member', '/voice/answers/sheet')).not.toContain('/edit/told')
  })

  test('stands in English in England, where nobody is asked for the other language', async () => {
    const visitor = await world.visitor(['team-manager'])
    const web = webOf({
      ...visitor,
      memberships: visitor.memberships.map(({ service, roles }) => ({
        service: { ...service, nation: 'england' },
        roles,
      })),
    })
    const sheet = await textOf(web.get('/aberwen/voice/answers/sheet'))
    expect(sheet).toContain('In English.')
    expect(sheet).not.toContain('Yn Gymraeg.')
    expect(sheet).not.toContain('one language only')
    const form = await textOf(web.get(`/aberwen/voice/answers/${newId()}/edit/told`))
    expect(form).not.toContain('in the other language')
  })
})

describe('words left elsewhere', () => {
  test('are taken into a voice by the draft, once, and never by the address', async () => {
    const web = asEleri()
    const take = () => web.post(`/aberwen/take/${childId}`, {})
    const place = (await take()).headers.get('location') ?? ''
    expect(place).not.toMatch(/text|said=/)
    expect(await textOf(web.get(place))).toContain('I like it when you text me.')
    const saved = await web.post(place, {
      _version: '0',
      who: 'child',
      said: 'I like it when you text me.',
      ...dayIn('said_on', '2026-11-23'),
      source: 'self-assessment',
      themes: 'words',
      may_be_used: 'no',
    })
    expect(saved.headers.get('location')).toBe(`/aberwen${tab(childId)}`)
    expect((await take()).headers.get('location')).toBe(place)
    const again = await textOf(web.get(place))
    expect(again).toContain('I like it when you text me.')
    expect(again).not.toContain('This is your draft')
    const kept = await world.look(reader => listRecords(reader, voiceRecord, { source: 'self-assessment' }))
    expect(kept).toHaveLength(1)
  })

  test('are not taken by those who may not record voices', async () => {
    expect((await (await as('board-member')).post(`/aberwen/take/${childId}`, {})).status).toBe(403)
  })
})
