import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '#kernel/permission.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, type World } from '#test/world.ts'
import { children } from '../module.ts'
import type { Module } from '#web/module.ts'

const work: Module = {
  name: 'work',
  childTabs: [{ label: { en: 'Safety', cy: 'Diogelwch' }, path: '/safety', permission: 'child.read' }],
  childForms: [
    { label: { en: 'Incident', cy: 'Digwyddiad' }, path: '/incidents/new', permission: 'safety.write' },
    { label: { en: 'Oversight', cy: 'Goruchwyliaeth' }, path: '/oversights/new', permission: 'oversight.write' },
  ],
}

describe('the frame of a child’s record', () => {
  let db: TestDb
  let world: World
  let child: string
  beforeAll(async () => {
    db = await freshDatabase()
    world = await openWorld(db)
    child = await world.child()
  })
  afterAll(() => db.close())

  const home = async (role: Role, language = 'en') => {
    const visitor = await world.visitor([role])
    const web = webWorld(db, [work, children], () => signedIn(visitor))
    return (await web.get(`/aberwen/children/${child}/home`, { cookie: `language=${language}` })).text()
  }

  test('has the pages of the work before those of what is known, and says which of them this is', async () => {
    expect(await home('case-manager')).toMatch(
      /Work<.*Safety<\/a>.*Record<.*About the child<\/a>.*aria-current="page"[^>]*>Home and family<\/a>/s,
    )
    expect(await home('case-manager', 'cy')).toMatch(/Gwaith<.*Diogelwch<\/a>.*Cofnod<.*Cartref a theulu<\/a>/s)
  })

  test('has at hand the forms that this person may fill in, and no others', async () => {
    const worker = await home('case-manager')
    expect(worker).toMatch(
      new RegExp(`to the record.*href="/aberwen/children/${child}/incidents/new"[^>]*>Incident<`, 's'),
    )
    expect(worker).not.toContain('/oversights/new')
    expect(await home('team-manager')).toContain('/oversights/new')
  })
})
