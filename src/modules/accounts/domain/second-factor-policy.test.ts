import { describe, expect, test } from 'vitest'
import { permissionsOf, ROLE_NAMES } from '#kernel/permission.ts'
import { needsSecondFactor } from './second-factor-policy.ts'

describe('a second factor', () => {
  test('is required of every role that opens a record of children, where it is required at all', () => {
    const opening = ROLE_NAMES.filter(role =>
      ['child.read', 'victim.read', 'audit.read'].some(it => permissionsOf([role]).has(it as never)),
    )
    expect(opening).toContain('case-manager')
    for (const role of opening) {
      expect(needsSecondFactor('required', [role])).toBe(true)
      expect(needsSecondFactor('offered', [role])).toBe(false)
    }
  })

  test.for([
    [['administrator'], true],
    [['board-member'], false],
    [['scrutiny-reader', 'board-member'], false],
    [['scrutiny-reader', 'inspector'], true],
    [[], false],
  ] as const)('for %s: %s', ([roles, needed]) => {
    expect(needsSecondFactor('required', roles)).toBe(needed)
  })
})
