import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, localDate } from '#kernel/local-date.ts'
import { allocation } from '#modules/cases/domain/allocation.ts'
import { offence } from '#modules/cases/domain/offence.ts'
import { isSubstantive } from '#modules/cases/domain/outcome-groups.ts'
import { outcome } from '#modules/cases/domain/outcome.ts'
import { programmeGroup } from '#modules/cases/domain/programme-kinds.ts'
import { isOpen, programmeStatus } from '#modules/cases/domain/programme-status.ts'
import { programme } from '#modules/cases/domain/programme.ts'
import { transfer } from '#modules/cases/domain/transfer.ts'
import { careStatus } from '#modules/children/domain/care-status.ts'
import { child } from '#modules/children/domain/child.ts'
import { ethnicityGroup } from '#modules/children/domain/ethnicity.ts'
import { person } from '#modules/workforce/domain/person.ts'
import { post } from '#modules/workforce/domain/post.ts'
import { posting } from '#modules/workforce/domain/posting.ts'
import { recordsIn } from '#test/demo-services.ts'
import { ABERWEN } from './aberwen.ts'
import { demoBundles } from './demo-bundles.ts'
import { GLANMORFA } from './glanmorfa.ts'
import { CARE_EXPERIENCE, SEX } from './shares.ts'

const today = localDate('2026-11-23')
const services = demoBundles(today).map((bundle, at) => ({
  name: bundle.service.id,
  profile: at === 0 ? ABERWEN : GLANMORFA,
  records: recordsIn(bundle),
}))
type Service = (typeof services)[number]

const share = <Item>(items: readonly Item[], isOne: (item: Item) => boolean): number =>
  items.filter(isOne).length / items.length

function openProgrammes({ records }: Service) {
  const [allocations, transfers] = [records(allocation), records(transfer)]
  return records(programme)
    .map(row => ({
      ...row,
      status: programmeStatus(
        {
          ...row,
          allocations: allocations.filter(({ programme_id }) => programme_id === row.id),
          transfers: transfers.filter(({ programme_id }) => programme_id === row.id),
        },
        today,
      ),
    }))
    .filter(({ status }) => isOpen(status))
}

/** Of outcomes a year old and more, how many were followed within a year by another proven offence. */
function reoffending({ records }: Service): number {
  const decided = records(outcome).filter(({ main }) => main)
  const proven = new Set(decided.map(({ offence_id }) => offence_id))
  const offences = records(offence).filter(({ id }) => proven.has(id))
  const cohort = decided.filter(row => isSubstantive(row.outcome) && row.decided_on < addDays(today, -365))
  const entries = [...new Map(cohort.map(row => [`${row.child_id} ${row.decided_on}`, row])).values()]
  return share(entries, ({ child_id, decided_on }) =>
    offences.some(row => {
      const after = daysBetween(decided_on, row.committed_on)
      return row.child_id === child_id && after > 0 && after <= 365
    }),
  )
}

describe.for(services)('$name stands where published figures put it:', service => {
  const { profile, records } = service
  const children = records(child)
  const programmes = records(programme)
  const offences = records(offence)

  test('as many open programmes as its size says, more than half of them prevention and diversion', () => {
    const open = openProgrammes(service)
    expect(Math.abs(open.length - profile.open)).toBeLessThanOrEqual(profile.open * 0.05)
    expect(share(open, ({ kind }) => ['prevention', 'diversion'].includes(programmeGroup(kind)))).toBeGreaterThan(0.5)
  })

  test('programmes without a case manager in the service’s share', () => {
    expect(share(openProgrammes(service), ({ status }) => status === 'open-unallocated')).toBeCloseTo(
      profile.practice.unallocated,
      1,
    )
  })

  test('boys and girls', () => {
    expect(share(children, ({ sex }) => sex === 'male')).toBeCloseTo(SEX.of.male / 100, 1)
  })

  test('ethnic groups, of those that are known', () => {
    const known = children.map(({ ethnicity }) => ethnicityGroup(ethnicity)).filter(group => group !== 'not-known')
    const total = Object.values(profile.ethnicity.of).reduce((sum, weight) => sum + weight, 0)
    for (const [group, weight] of Object.entries(profile.ethnicity.of)) {
      expect(Math.abs(share(known, other => other === group) - weight / total)).toBeLessThan(0.03)
    }
  })

  test('children whose offences were violent', () => {
    const ids = [...new Set(offences.map(({ child_id }) => child_id))]
    const violent = new Set(
      offences.filter(({ category }) => category.startsWith('violence')).map(({ child_id }) => child_id),
    )
    const published = (profile.violentAtCourt.rate + profile.violentOutOfCourt.rate) / 2
    expect(Math.abs(share(ids, id => violent.has(id)) - published)).toBeLessThan(0.06)
  })

  test('proven reoffending within a year', () => {
    expect(Math.abs(reoffending(service) - profile.reoffending.rate)).toBeLessThan(0.06)
  })

  test('sentenced children who have been looked after', () => {
    const sentenced = [
      ...new Set(
        programmes
          .filter(({ kind }) => ['court-order', 'custody'].includes(programmeGroup(kind)))
          .map(({ child_id }) => child_id),
      ),
    ]
    const inCare = new Set(
      records(careStatus)
        .filter(({ status }) => status === 'looked-after')
        .map(({ child_id }) => child_id),
    )
    expect(Math.abs(share(sentenced, id => inCare.has(id)) - CARE_EXPERIENCE.rate)).toBeLessThan(0.13)
  })
})

describe('what inspectors found in the service that failed is there to be seen in Aberwen', () => {
  const [aberwen, glanmorfa] = services
  if (!aberwen || !glanmorfa) throw new Error('Two services are expected')

  const emptyPosts = ({ records }: Service) => {
    const postings = records(posting)
    return records(post).flatMap(({ id, statutory_role }) => {
      const held = postings.filter(({ post_id }) => post_id === id)
      const last =
        held
          .map(({ until_on }) => until_on ?? today)
          .toSorted()
          .at(-1) ?? today
      return held.some(({ until_on }) => until_on === null)
        ? []
        : [{ role: statutory_role, days: daysBetween(last, today) }]
    })
  }

  test('no health worker for 18 months and no education worker for 9', () => {
    expect(emptyPosts(aberwen)).toContainEqual({ role: 'health', days: 548 })
    expect(emptyPosts(aberwen)).toContainEqual({ role: 'education', days: 274 })
    expect(emptyPosts(glanmorfa)).toEqual([])
  })

  test('no child was ever offered a service in Welsh, as nearly all were in Glanmorfa', () => {
    expect(aberwen.records(child).filter(({ language_offer_on }) => language_offer_on !== null)).toEqual([])
    expect(share(glanmorfa.records(child), row => row.language_offer_on !== null)).toBeGreaterThan(0.9)
  })

  test('one manager is there to countersign all of it', () => {
    const managers = (service: Service) =>
      new Set(
        service
          .records(allocation)
          .filter(({ role }) => role === 'countersigning-manager')
          .map(({ person_id }) => person_id),
      )
    expect(managers(aberwen).size).toBe(1)
    expect(managers(glanmorfa).size).toBeGreaterThan(2)
  })

  test('drugs are a growing part of what children do', () => {
    const { records } = aberwen
    const offences = records(offence)
    const drugs = (from: number, to: number) =>
      share(
        offences.filter(row => row.committed_on >= addDays(today, from) && row.committed_on < addDays(today, to)),
        row => row.category === 'drugs',
      )
    expect(drugs(-365, 0)).toBeGreaterThan(1.5 * drugs(-730, -365))
  })

  test('whoever one signs in as among the staff is a person of the workforce', () => {
    const emails = new Set(aberwen.records(person).map(({ email }) => email))
    expect([...emails]).toContain('eleri.bryngwennol@example.org')
  })
})
