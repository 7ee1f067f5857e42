import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { familyMember } from '#modules/children/domain/family-member.ts'
import { residence } from '#modules/children/domain/residence.ts'
import { contact } from '#modules/contacts/domain/contact.ts'
import { children } from '#modules/children/module.ts'
import { objective } from '#modules/plans/domain/objective.ts'
import { plan } from '#modules/plans/domain/plan.ts'
import { plansModule } from '#modules/plans/index.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { readDocx } from '#test/read-docx.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, type World } from '#test/world.ts'
import { documents, documentsAtWork } from '../index.ts'

const clock = () => new Date('2026-11-23T18:00:00Z')
const MODULES = [
  documents,
  documentsAtWork({ bucket: null, clamav: null, tell: () => undefined }),
  plansModule({ evidence: [] }),
  children,
]

let db: TestDb
let world: World
let [childId, workerId, motherId, programmeId] = ['', '', '', '']
let web: ReturnType<typeof webWorld>

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  workerId = await world.person({ name: 'Eleri Brynglas', email: 'eleri@example.org', phone: '01632 960 003' })
  const visitor = await world.visitor(['case-manager'], 'eleri@example.org')
  web = webWorld(db, MODULES, () => signedIn(visitor), clock)
})
afterAll(() => db.close())
beforeEach(async () => {
  childId = await world.child({ known_as: 'Cads', written_language: 'welsh' })
  programmeId = await world.programme(childId)
  await world.add(residence, {
    child_id: childId,
    address_line_1: '1 Stryd y Bont',
    postcode: 'AB1 2CD',
    accommodation_type: 'with-family',
    suitability: 'suitable',
    from_on: '2020-01-01',
  })
  motherId = await world.add(familyMember, {
    child_id: childId,
    name: 'Mair Penllwyn',
    relationship: 'mother',
    lives_with_child: true,
  })
})

const here = (path: string) => `/aberwen/children/${childId}${path}`
const textOf = async (path: string, more: Record<string, string> = {}) => (await web.get(path, more)).text()
const plainly = (html: string) => html.replaceAll('&amp;', '&').replaceAll('&#39;', "'")
const addContact = () =>
  world.add(contact, {
    child_id: childId,
    programme_id: programmeId,
    kind: 'office',
    was_planned: true,
    held_on: '2026-12-01',
    held_time: '16:30',
    person_id: workerId,
    with_whom: ['child'],
    place: 'Y llyfrgell',
  })

/** What stands in the form, by its fields. */
async function formAt(path: string) {
  const html = plainly(await textOf(path))
  const field = (name: string) => new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)<`).exec(html)?.[1]
  return { html, address: field('address'), welsh: field('welsh'), english: field('english') }
}
const kept = () =>
  world.look(reader => reader.selectFrom('letter').selectAll().where('child_id', '=', childId).execute())
const documentOf = async (letter: string) =>
  readDocx(Buffer.from(await (await web.get(here(`/documents/${letter}/file`))).arrayBuffer()))

describe('writing a letter', () => {
  test('asks what for and to whom, and offers nobody whom the service may not contact', async () => {
    await world.add(familyMember, {
      child_id: childId,
      name: 'Rhys Cau',
      relationship: 'father',
      contact_allowed: false,
    })
    const page = await textOf(here('/letters/new'))
    expect(page).toContain('Mair Penllwyn (Mother)')
    expect(page).not.toContain('Rhys Cau')
    const answer = await web.post(here('/letters/new'), { to: 'nobody' })
    expect(answer.status).toBe(400)
    const asked = await answer.text()
    expect(asked).toContain('Select what the letter is for')
    expect(asked).toContain('Select who it is to')
    const next = await web.post(here('/letters/new'), { kind: 'welcome', to: motherId })
    expect(next.headers.get('location')).toBe(here(`/letters/write/welcome/${motherId}`))
  })

  test('to a child who reads Welsh is in Welsh, filled in from the record', async () => {
    await addContact()
    const { welsh, english, address } = await formAt(here('/letters/write/appointment/child'))
    expect(english).toBeUndefined()
    expect(welsh).toContain('Annwyl Cads')
    expect(welsh).toContain('Dyddiad: 1 Rhagfyr 2026\nAmser: 16:30\nLle: Y llyfrgell')
    expect(welsh).toContain('Ffôn: 01632 960 003')
    expect(address).toBe('1 Stryd y Bont\nAB1 2CD')
  })

  test('to somebody who was never asked is in both, and says why', async () => {
    const { html, welsh, english } = await formAt(here(`/letters/write/welcome/${motherId}`))
    expect(html).toContain('Nobody has recorded in which language')
    expect(welsh).toContain('Annwyl Mair Penllwyn')
    expect(english).toContain('Dear Mair Penllwyn')
    const inEnglish = await formAt(here(`/letters/write/welcome/${motherId}?in=en`))
    expect(inEnglish.welsh).toBeUndefined()
  })

  test('with a gap in it is refused, and what was typed stays', async () => {
    const path = here('/letters/write/appointment/child?in=cy')
    const answer = await web.post(path, { address: 'Rhywle', welsh: 'Annwyl Cads\r\n\r\nDyddiad: [dyddiad]' })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Type over [dyddiad]')
    expect(await kept()).toEqual([])
    expect((await formAt(path)).welsh).toBe('Annwyl Cads\n\nDyddiad: [dyddiad]')
  })

  test('keeps the words as they were changed, as a page to print and as a Word document in Welsh', async () => {
    const path = here('/letters/write/appointment/child?in=cy')
    const saved = await web.post(path, {
      address: '1 Stryd y Bont',
      welsh: 'Annwyl Cads\r\n\r\nHoffem dy weld di.\r\nTan hynny',
    })
    const [letter] = await kept()
    expect(saved.headers.get('location')).toBe(here(`/letters/${letter?.id}`))
    expect(letter).toMatchObject({
      recipient: 'Cadi Penllwyn',
      welsh: 'Annwyl Cads\n\nHoffem dy weld di.\nTan hynny',
      english: null,
    })
    const page = await textOf(here(`/letters/${letter?.id}`))
    expect(page).toContain('<article class="sl-letter" lang="cy">')
    expect(page).toContain('Gwasanaeth aberwen')
    expect(page).toContain('23 Tachwedd 2026')
    const { text, runs } = await documentOf(letter?.id ?? '')
    expect(text).toContain(
      'Cadi Penllwyn\n1 Stryd y Bont\n23 Tachwedd 2026\nAnnwyl Cads\nHoffem dy weld di.\nTan hynny\n',
    )
    expect(new Set(runs.map(({ language }) => language))).toEqual(new Set(['cy-GB']))
    expect(await textOf(here('/documents'))).toContain('Apwyntiad: Cadi Penllwyn')
    expect((await formAt(path)).welsh).toContain('Annwyl Cads\n\nHoffem dy weld di.\n\nDyddiad') // its draft is gone
  })

  test('in both languages has both, Welsh first', async () => {
    await web.post(here(`/letters/write/welcome/${motherId}?in=both`), {
      address: '',
      welsh: 'Croeso',
      english: 'Welcome',
    })
    const [letter] = await kept()
    const { runs, pages } = await documentOf(letter?.id ?? '')
    expect(pages).toBe(2)
    expect(runs.find(({ text }) => text === 'Croeso')?.language).toBe('cy-GB')
    expect(runs.find(({ text }) => text === 'Welcome')?.language).toBe('en-GB')
  })

  test('of no kind that there is, or to nobody who is there, is not found', async () => {
    expect((await web.get(here('/letters/write/threat/child'))).status).toBe(404)
    expect((await web.get(here('/letters/write/welcome/nobody'))).status).toBe(404)
  })

  test('another child’s letter is not found', async () => {
    await web.post(here('/letters/write/end/child?in=en'), { address: '', english: 'Thank you' })
    const [letter] = await kept()
    const otherChild = await world.child()
    expect((await web.get(`/aberwen/children/${otherChild}/letters/${letter?.id}`)).status).toBe(404)
    expect((await web.get(`/aberwen/children/${otherChild}/documents/${letter?.id}/file`)).status).toBe(404)
  })
})

describe('the child’s sheet of a plan', () => {
  test('is a Word document as well, in the language of the sheet', async () => {
    const planId = await world.add(plan, {
      child_id: childId,
      programme_id: programmeId,
      started_on: '2026-10-01',
      hopes: 'Dw i eisiau prentisiaeth',
      helps_me: 'Cerdded',
    })
    await world.add(objective, {
      child_id: childId,
      plan_id: planId,
      position: 1,
      worker_words: 'Attend college',
      child_words: 'Mynd i’r coleg',
    })
    const path = here(`/plans/${planId}/mine`)
    expect(await textOf(path)).toContain('Dw i eisiau prentisiaeth')
    const answer = await web.get(`${path}/document?sheet=cy`)
    expect(answer.headers.get('content-disposition')).toContain('Fy nghynllun, Cads.docx')
    const { text, runs, numberings } = await readDocx(Buffer.from(await answer.arrayBuffer()))
    expect(text).toContain('Fy nghynllun\nBeth rydw i ei eisiau\nDw i eisiau prentisiaeth\n')
    expect(text).toContain('Mynd i’r coleg')
    expect(numberings).toBe(1)
    expect(new Set(runs.map(({ language }) => language))).toEqual(new Set(['cy-GB']))
  })
})
