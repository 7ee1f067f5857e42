import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { ROLE_NAMES, type Role } from '#kernel/permission.ts'
import { person } from '#modules/workforce/domain/person.ts'
import { demoBundles } from './demo-bundles.ts'
import { DEMO_PEOPLE, peopleWho } from './people.ts'

const STAFF: readonly Role[] = [
  'case-manager',
  'team-manager',
  'head-of-service',
  'auditor',
  'victim-worker',
  'performance-analyst',
  'administrator',
]

describe('the people one can sign in as', () => {
  test('are at least one for each role in each service', () => {
    for (const service of ['aberwen', 'glanmorfa']) {
      expect(ROLE_NAMES.filter(role => peopleWho(service, role).length === 0)).toEqual([])
    }
  })

  test('have addresses of their own, in the domain for examples', () => {
    const emails = DEMO_PEOPLE.map(({ email }) => email)
    expect(new Set(emails).size).toBe(emails.length)
    expect(emails.filter(email => !/^[a-z.]+@example\.org$/.test(email))).toEqual([])
  })

  test('include somebody who works in both services', () => {
    expect(DEMO_PEOPLE.filter(({ roles }) => new Set(roles.map(({ service }) => service)).size > 1)).toHaveLength(1)
  })

  test.for(demoBundles(localDate('2026-11-23')))(
    'are in the workforce of $service.id where they are its staff',
    ({ service, rows }) => {
      const emails = rows(person).map(({ facts }) => facts['email'])
      const staff = STAFF.flatMap(role => peopleWho(service.id, role)).map(({ email }) => email)
      expect(emails).toEqual(expect.arrayContaining(staff))
    },
  )
})
