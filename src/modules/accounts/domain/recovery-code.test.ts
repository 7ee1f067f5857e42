import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recoveryCodeFrom, tidyRecoveryCode } from './recovery-code.ts'

describe('a recovery code', () => {
  test('is four groups of four', () => {
    expect(recoveryCodeFrom(new Uint8Array(10))).toBe('0000-0000-0000-0000')
    expect(recoveryCodeFrom(new Uint8Array(10).fill(255))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ')
  })

  test('different bytes make different codes, and typing is forgiven', () => {
    const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 })
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        const code = recoveryCodeFrom(one)
        expect(code === recoveryCodeFrom(other)).toBe(Buffer.from(one).equals(other))
        expect(tidyRecoveryCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code)
        expect(tidyRecoveryCode(code.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(code)
      }),
    )
  })
})
