import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { careStatus } from '#modules/children/domain/care-status.ts'
import { familyMember } from '#modules/children/domain/family-member.ts'
import { professional } from '#modules/children/domain/professional.ts'
import { children } from '#modules/children/module.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, type World } from '#test/world.ts'
import { hearing } from '../domain/hearing.ts'
import { outcomeRequirement } from '../domain/outcome-requirement.ts'
import { outcome } from '../domain/outcome.ts'
import { casesModule } from '../module.ts'

describe('a child’s record at a glance', () => {
  let db: TestDb
  let world: World
  let visitor: Awaited<ReturnType<World['visitor']>>
  beforeAll(async () => {
    db = await freshDatabase()
    world = await openWorld(db)
    visitor = await world.visitor(['case-manager'])
  })
  afterAll(() => db.close())

  const page = async (child: string, language = 'en') => {
    const cases = casesModule({ contributions: [], forms: [] })
    const clock = () => new Date('2026-11-23T18:00:00Z')
    const web = webWorld(db, [cases, children], () => signedIn(visitor), clock)
    return (await web.get(`/aberwen/children/${child}`, { cookie: `language=${language}` })).text()
  }
  const part = (html: string, title: string): string =>
    html.slice(html.indexOf(`>${title}</h2>`)).split('</section>')[0] ?? ''

  test('says whom to call: who answers for the child, the carer who may be rung, the social worker, with numbers', async () => {
    const child = await world.child()
    const person = await world.person({ name: 'Ffion Dolwen', phone: '01632 960 010' })
    await world.allocation(child, await world.programme(child), person)
    const relative = { child_id: child, parental_responsibility: true }
    await world.add(familyMember, {
      ...relative,
      name: 'Emrys Penllwyn',
      relationship: 'father',
      contact_allowed: false,
    })
    await world.add(familyMember, {
      ...relative,
      name: 'Nerys Penllwyn',
      relationship: 'mother',
      phone: '01632 960 011',
      contact_note: 'Works nights: ring after 2pm',
    })
    await world.add(familyMember, { child_id: child, name: 'Macsen Penllwyn', relationship: 'sibling' })
    await world.add(professional, { child_id: child, name: 'Sioned Maes-y-coed', role: 'social-worker' })
    await world.add(professional, { child_id: child, name: 'Dilwyn Pant', role: 'teacher' })
    const calls = part(await page(child), 'Whom to call')
    expect(calls).toMatch(
      /Ffion Dolwen.*tel:01632960010.*Nerys Penllwyn.*tel:01632960011.*ring after 2pm.*Emrys Penllwyn.*may not contact.*Sioned Maes-y-coed.*No phone number recorded/s,
    )
    expect(calls).not.toContain('Macsen Penllwyn')
    expect(calls).not.toContain('Dilwyn Pant')
    expect(await page(child)).toMatch(/People around the child.*Macsen Penllwyn.*Dilwyn Pant/s)
  })

  test('says that nobody answers for a child whose programme has no case manager', async () => {
    const child = await world.child()
    await world.programme(child)
    expect(part(await page(child), 'Whom to call')).toContain('Nobody has been allocated')
  })

  test('says what the child is bound by and until when: order, requirements, bail, police bail, care', async () => {
    const child = await world.child()
    const theft = await world.offence(child)
    const decided = await world.add(outcome, {
      child_id: child,
      offence_id: theft,
      outcome: 'youth-rehabilitation-order',
      decided_on: '2026-09-01',
    })
    const requirement = { child_id: child, outcome_id: decided }
    await world.add(outcomeRequirement, { ...requirement, requirement: 'curfew', details: '7pm to 7am' })
    await world.add(outcomeRequirement, { ...requirement, requirement: 'education', ends_on: '2026-11-01' })
    await world.programme(child, {
      kind: 'youth-rehabilitation-order',
      outcome_ids: [decided],
      expected_end_on: '2027-03-01',
    })
    const later = await world.offence(child, { description: 'Taking a moped', police_bail_status: 'conditional' })
    await world.add(hearing, {
      child_id: child,
      held_on: '2026-11-10',
      court_type: 'youth-court',
      offence_ids: [later],
      remand_decision: 'bail-supervision',
    })
    await world.add(careStatus, {
      child_id: child,
      status: 'looked-after',
      legal_basis: 'care-order',
      from_on: '2025-02-03',
    })
    const held = part(await page(child), 'Legal status and until when')
    expect(held).toMatch(
      /Youth rehabilitation order.*1 Mar 2027.*Curfew requirement.*7pm to 7am.*Bail supervision and support.*Youth court.*10 Nov 2026.*Conditional bail.*Taking a moped.*Looked after child.*Care order/s,
    )
    expect(held).not.toContain('Education requirement')
  })

  test('says so where nothing binds the child', async () => {
    const child = await world.child()
    expect(part(await page(child), 'Legal status and until when')).toContain(
      'No order, bail or programme is recorded for today',
    )
    expect(part(await page(child, 'cy'), 'Statws cyfreithiol a than ba bryd')).toContain('Nid oes gorchymyn')
  })

  test('says how to talk with the child in the words recorded', async () => {
    const child = await world.child({
      spoken_language: 'welsh',
      communication_needs: 'Short sentences. Draw it.',
      interpreter_needed: false,
    })
    expect(part(await page(child), 'How to talk with them')).toMatch(/Welsh.*Short sentences\. Draw it\./s)
  })
})
