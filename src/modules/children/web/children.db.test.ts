import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { insertRecord, listRecords, readRecord } from '#db/record-store.ts'
import { asOwner, inIdentity, inService } from '#db/work.ts'
import { newId } from '#kernel/id.ts'
import type { Role } from '#kernel/permission.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { signedIn, someone, webWorld } from '#test/web-world.ts'
import { draftRoutes } from '#web/draft-routes.tsx'
import type { Visitor } from '#web/visit.ts'
import type { Identity } from '#web/web.tsx'
import { keepNameKeysOf } from '../data/keep-name-keys.ts'
import { child } from '../domain/child.ts'
import { CHILDREN_RECORDS } from '../domain/records.ts'
import { residence } from '../domain/residence.ts'
import { children } from '../module.ts'

const drafts = { name: 'drafts', routes: draftRoutes(CHILDREN_RECORDS) }
const worker = { serviceId: 'aberwen', accountId: null, request: 'test' }

let db: TestDb
let identity: Identity = null
let elin: Visitor
let gwen: Visitor
let childId: string

/** An account in the database, with roles, as the visitor it signs in as. */
async function account(name: string, roles: readonly Role[]): Promise<Visitor> {
  const visitor = someone({ aberwen: roles }, name)
  await inIdentity(db, { ...worker }, async tx => {
    await tx
      .insertInto('account')
      .values({ id: visitor.accountId, name, email: `${visitor.accountId}@example.org`, status: 'active' })
      .execute()
    for (const role of roles)
      await tx
        .insertInto('membership')
        .values({
          service_id: 'aberwen',
          id: newId(),
          account_id: visitor.accountId,
          role,
          from_on: '2020-01-01' as never,
        })
        .execute()
  })
  return visitor
}

beforeAll(async () => {
  db = await freshDatabase()
  await asOwner(db, tx =>
    tx
      .insertInto('service')
      .values({ id: 'aberwen', name_en: 'Aberwen', name_cy: 'Aberwen', nation: 'wales' })
      .execute(),
  )
  elin = await account('Elin Enghraifft', ['case-manager'])
  gwen = await account('Gwen Enghraifft', ['team-manager'])
})
afterAll(() => db.close())

beforeEach(async () => {
  childId = newId()
  await inService(db, worker, async tx => {
    await insertRecord(tx, child, childId, {
      given_names: 'Dafydd',
      family_name: 'Ffugenw',
      date_of_birth: '2010-03-04',
      sex: 'male',
      ethnicity: 'white-british',
    })
    await keepNameKeysOf(tx, [childId])
  })
  identity = signedIn(elin)
})

const as = (visitor: Visitor) => {
  identity = signedIn(visitor)
  return webWorld(db, [children, drafts], () => identity)
}
const client = () => webWorld(db, [children, drafts], () => identity)

const residenceForm = (id: string) => `/aberwen/children/${childId}/residences/${id}`

const hidden = (id: string, version = 0) => ({
  _form: 'residence',
  _record: id,
  _version: String(version),
  _child: childId,
  _place: `${residenceForm(id)}/edit/details`,
})

const answers = {
  accommodation_type: 'foster-care-la',
  suitability: 'suitable',
  'from_on-day': '1',
  'from_on-month': '2',
  'from_on-year': '2026',
}

const residences = () => inService(db, worker, tx => listRecords(tx, residence, { child_id: childId }))

/** Fills in and saves a residence, as one person would. */
async function saveResidence(id: string, more: Record<string, string> = {}, version = 0) {
  await client().post(`${residenceForm(id)}/edit/details`, { ...hidden(id, version), ...answers, ...more })
  return client().post(`${residenceForm(id)}/check`, {})
}

describe('a record’s form', () => {
  test('is begun under the record’s own identifier', async () => {
    const answer = await client().get(`/aberwen/children/${childId}/residences/new`)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toMatch(/\/residences\/[0-9a-f-]{36}\/edit$/)
  })

  test('saves nothing until it has been checked, and then all of it once', async () => {
    const id = newId()
    const typed = await client().post(`${residenceForm(id)}/edit/details`, { ...hidden(id), ...answers })
    expect(typed.headers.get('location')).toBe(`${residenceForm(id)}/check`)
    expect(await residences()).toEqual([])
    expect(await (await client().get(`${residenceForm(id)}/check`)).text()).toContain('1 February 2026')
    await client().post(`${residenceForm(id)}/check`, {})
    const again = await client().post(`${residenceForm(id)}/check`, {})
    expect(again.status).toBe(303)
    const saved = await residences()
    expect(saved.map(({ values }) => [values['accommodation_type'], values['from_on']])).toEqual([
      ['foster-care-la', '2026-02-01'],
    ])
  })

  test('tells a mistake beside its field and keeps what was typed', async () => {
    const id = newId()
    const answer = await client().post(`${residenceForm(id)}/edit/details`, {
      ...hidden(id),
      ...answers,
      'from_on-day': '31',
    })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('must be a real date')
    const reopened = await (await client().get(`${residenceForm(id)}/edit/details`)).text()
    expect(reopened).toContain('value="31"')
  })

  test('refuses a code that is not in the list, but keeps one that another system sent', async () => {
    const id = newId()
    const refused = await client().post(`${residenceForm(id)}/edit/details`, {
      ...hidden(id),
      ...answers,
      suitability: 'palatial',
    })
    expect(refused.status).toBe(400)
    const sent = newId()
    await inService(db, worker, tx =>
      insertRecord(tx, residence, sent, {
        child_id: childId,
        accommodation_type: 'foster-care-la',
        suitability: 'ODD',
        from_on: '2026-01-01',
      }),
    )
    const kept = await saveResidence(sent, { suitability: 'ODD', town: 'Aberwen' }, 1)
    expect(kept.status).toBe(303)
    expect((await residences()).map(({ values }) => [values['suitability'], values['town']])).toEqual([
      ['ODD', 'Aberwen'],
    ])
  })

  test('of another child is not found', async () => {
    const id = newId()
    await saveResidence(id)
    const first = residenceForm(id)
    const other = newId()
    await inService(db, worker, tx =>
      insertRecord(tx, child, other, {
        given_names: 'Anna',
        family_name: 'Arall',
        date_of_birth: '2011-01-01',
        sex: 'female',
        ethnicity: 'white-british',
      }),
    )
    expect((await client().get(`${first.replace(childId, other)}/edit/details`)).status).toBe(404)
  })

  test('is refused to those who may not write, and leaves nothing behind', async () => {
    identity = signedIn(someone({ aberwen: ['administrator'] }))
    const id = newId()
    const answer = await client().post(`${residenceForm(id)}/edit/details`, { ...hidden(id), ...answers })
    expect(answer.status).toBe(403)
    expect(await residences()).toEqual([])
  })

  test('removes what was recorded by mistake, unless someone has just changed it', async () => {
    const id = newId()
    await saveResidence(id)
    const stale = await client().post(`${residenceForm(id)}/remove`, { _version: '7' })
    expect(stale.status).toBe(409)
    expect(await residences()).toHaveLength(1)
    await client().post(`${residenceForm(id)}/remove`, { _version: '1' })
    expect(await residences()).toEqual([])
  })

  test('of a move ends the address before it', async () => {
    await saveResidence(newId())
    await saveResidence(newId(), { 'from_on-month': '5' })
    expect((await residences()).map(({ values }) => values['until_on'])).toEqual([null, '2026-04-30'])
  })
})

describe('a draft', () => {
  const draftText = async (id: string) => (await client().get(`${residenceForm(id)}/edit/details`)).text()

  test('is kept as one types, and cleared when the form is saved', async () => {
    const id = newId()
    const kept = await client().post(
      '/aberwen/drafts',
      { ...hidden(id), ...answers, town: 'Trefddychmyg' },
      { accept: 'application/json' },
    )
    expect(Object.keys((await kept.json()) as object)).toEqual(['savedAt'])
    expect(await draftText(id)).toContain('Trefddychmyg')
    await client().post(`${residenceForm(id)}/check`, {})
    expect((await residences())[0]?.values['town']).toBe('Trefddychmyg')
    const mine = await (await client().get('/aberwen/drafts')).text()
    expect(mine).not.toContain(id)
    expect(await (await client().get(`/aberwen/children/${childId}/residences/new`)).text()).not.toContain(
      'Trefddychmyg',
    )
  })

  test('is offered when the same form is begun again', async () => {
    const id = newId()
    await client().post('/aberwen/drafts', { ...hidden(id), town: 'Trefddychmyg' })
    const begun = await client().get(`/aberwen/children/${childId}/residences/new`)
    expect(begun.status).toBe(200)
    expect(await begun.text()).toContain(`${residenceForm(id)}/edit`)
  })

  test('is seen by nobody but its writer', async () => {
    const id = newId()
    await client().post('/aberwen/drafts', { ...hidden(id), town: 'Trefddychmyg' })
    as(gwen)
    expect(await draftText(id)).not.toContain('Trefddychmyg')
  })

  test('takes in what was posted after the session had ended, and leads back to the form', async () => {
    const id = newId()
    identity = { state: 'expired', accountId: elin.accountId }
    const answer = await client().post(`${residenceForm(id)}/edit/details`, {
      ...hidden(id),
      ...answers,
      town: 'Trefddychmyg',
    })
    expect(answer.headers.get('location')).toBe(
      `/sign-in?return=${encodeURIComponent(`${residenceForm(id)}/edit/details`)}&expired=kept`,
    )
    identity = signedIn(elin)
    expect(await draftText(id)).toContain('Trefddychmyg')
  })

  test('is not written for someone who was never in the service', async () => {
    const id = newId()
    identity = { state: 'expired', accountId: newId() }
    await client().post(`${residenceForm(id)}/edit/details`, { ...hidden(id), town: 'Trefddychmyg' })
    identity = signedIn(elin)
    expect(await draftText(id)).not.toContain('Trefddychmyg')
  })

  test('can be thrown away', async () => {
    const id = newId()
    await client().post('/aberwen/drafts', { ...hidden(id), town: 'Trefddychmyg' })
    await client().post(`${residenceForm(id)}/discard`, {})
    expect(await draftText(id)).not.toContain('Trefddychmyg')
  })
})

describe('two people who change one record', () => {
  test('are both heard: the second sees the two versions and chooses', async () => {
    const id = newId()
    await saveResidence(id)
    await client().post('/aberwen/drafts', { ...hidden(id, 1), ...answers, town: 'Yr eiddo i', with_whom: 'Mam-gu' })
    as(gwen)
    await saveResidence(id, { town: 'Eu heiddo nhw', suitability: 'unsuitable' }, 1)
    identity = signedIn(elin)

    const saving = await client().post(`${residenceForm(id)}/check`, {})
    expect(saving.headers.get('location')).toBe(`${residenceForm(id)}/compare`)
    const page = await (await client().get(`${residenceForm(id)}/compare`)).text()
    for (const text of ['Yr eiddo i', 'Eu heiddo nhw', 'Gwen Enghraifft', 'keep-town', 'keep-suitability'])
      expect(page).toContain(text)
    expect((await residences())[0]?.values['town']).toBe('Eu heiddo nhw')

    const half = await client().post(`${residenceForm(id)}/compare`, { 'keep-town': 'typed' })
    expect(half.status).toBe(400)
    await client().post(`${residenceForm(id)}/compare`, {
      'keep-town': 'typed',
      'keep-with_whom': 'typed',
      'keep-suitability': 'saved',
    })
    await client().post(`${residenceForm(id)}/check`, {})
    const [saved] = await residences()
    expect(saved?.values).toMatchObject({ town: 'Yr eiddo i', with_whom: 'Mam-gu', suitability: 'unsuitable' })
    expect(saved?.version).toBe(3)
  })
})

describe('finding a child', () => {
  test('works by another form of the name, and is logged', async () => {
    const page = await (await client().get('/aberwen/children?q=david+ffug')).text()
    expect(page).toContain('Dafydd Ffugenw')
    const searches = await inService(db, worker, tx =>
      tx.selectFrom('access_log').select(['detail', 'account_id']).where('action', '=', 'search').execute(),
    )
    expect(searches.at(-1)).toMatchObject({ detail: { text: 'david ffug' }, account_id: elin.accountId })
  })

  test('stops before a second record of the same child is made', async () => {
    const id = newId()
    const form = { _form: 'child', _record: id, _version: '0', given_names: 'David', family_name: 'Ffugenw' }
    const birth = { 'date_of_birth-day': '4', 'date_of_birth-month': '3', 'date_of_birth-year': '2010' }
    const stopped = await client().post(`/aberwen/children/${id}/edit/name`, { ...form, ...birth })
    expect(stopped.status).toBe(200)
    expect(await stopped.text()).toContain('The same date of birth')
  })
})

describe('a restricted record', () => {
  const restrict = async () => {
    as(gwen)
    await client().post(`/aberwen/children/${childId}/restrict`, { reason: 'Perthynas yn gweithio yma' })
    identity = signedIn(elin)
  }

  test('turns away whoever is not named, and shows nothing of it', async () => {
    await restrict()
    const answer = await client().get(`/aberwen/children/${childId}/about`)
    expect(answer.headers.get('location')).toBe(`/aberwen/children/${childId}/restricted`)
    const page = await (await client().get(`/aberwen/children/${childId}/restricted`)).text()
    expect(page).not.toContain('Ffugenw')
    const form = await client().get(`${residenceForm(newId())}/edit/details`)
    expect(form.status).toBe(303)
  })

  test('opens to a reason, which its owner is told of and the record shows', async () => {
    await restrict()
    expect((await client().get(`/aberwen/children/${childId}/about`)).status).toBe(303)
    expect((await client().post(`/aberwen/children/${childId}/restricted`, { reason: 'too short' })).status).toBe(403)
    await client().post(`/aberwen/children/${childId}/restricted`, { reason: 'Ar goll heno, angen ffonio ei fam' })
    expect((await client().get(`/aberwen/children/${childId}/about`)).status).toBe(200)
    as(gwen)
    const notices = await (await client().get('/aberwen/notices')).text()
    expect(notices).toContain('Ar goll heno')
    expect(notices).toContain('Elin Enghraifft')
    const openings = await (await client().get(`/aberwen/children/${childId}/openings`)).text()
    expect(openings).toContain('Ar goll heno')
    expect(openings).toContain('Turned away')
  })

  test('opens to everyone again when the restriction is lifted', async () => {
    await restrict()
    as(gwen)
    await client().post(`/aberwen/children/${childId}/restrict/lift`, {})
    identity = signedIn(elin)
    expect((await client().get(`/aberwen/children/${childId}/about`)).status).toBe(200)
  })
})

test('a name that is corrected is found by its new form', async () => {
  const before = await inService(db, worker, tx => readRecord(tx, child, childId))
  const form = { _form: 'child', _record: childId, _version: '1', given_names: 'Gwilym', family_name: 'Ffugenw' }
  const birth = { 'date_of_birth-day': '4', 'date_of_birth-month': '3', 'date_of_birth-year': '2010' }
  await client().post(`/aberwen/children/${childId}/edit/name?return=check`, { ...form, ...birth, _return: 'check' })
  await client().post(`/aberwen/children/${childId}/check`, {})
  expect(before?.values.given_names).toBe('Dafydd')
  expect(await (await client().get('/aberwen/children?q=william')).text()).toContain('Gwilym Ffugenw')
})
