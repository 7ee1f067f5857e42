import { describe, expect, test } from 'vitest'
import { isRole, PERMISSIONS, permissionsOf, ROLE_NAMES } from './permission.ts'

describe('who may do what', () => {
  test('nobody without a role may do anything', () => {
    expect(permissionsOf([]).size).toBe(0)
  })

  test('several roles may do what each of them may', () => {
    const both = permissionsOf(['victim-worker', 'scrutiny-reader'])
    expect([...both].sort()).toEqual([
      'inspection.read',
      'paper.read',
      'victim.read',
      'victim.write',
      'voice.read',
      'voice.write',
    ])
  })

  test('only those who work with children may open a child’s record', () => {
    const openers = ROLE_NAMES.filter(role => permissionsOf([role]).has('child.read'))
    expect(openers).toEqual(['case-manager', 'team-manager', 'head-of-service'])
  })

  test.for(['administrator', 'board-member', 'scrutiny-reader', 'national-overseer', 'performance-analyst'] as const)(
    '%s never sees a child, nor a victim',
    role => {
      const may = permissionsOf([role])
      for (const permission of ['child.read', 'caseload.read', 'victim.read', 'audit.read'] as const) {
        expect(may.has(permission)).toBe(false)
      }
    },
  )

  test('victims are walled off from those who work with the child', () => {
    const readers = ROLE_NAMES.filter(role => permissionsOf([role]).has('victim.read'))
    expect(readers).toEqual(['victim-worker'])
  })

  test('every permission is held by some role', () => {
    expect(permissionsOf(ROLE_NAMES).size).toBe(Object.keys(PERMISSIONS).length)
  })

  test('a word that names no role is none, not even one that every object has', () => {
    expect(isRole('toString')).toBe(false)
    expect(isRole('auditor')).toBe(true)
  })
})
