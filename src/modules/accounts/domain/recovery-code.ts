/** Letters and digits that are not mistaken for one another on paper: no I, L, O or U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

export const RECOVERY_CODE_COUNT = 10

/** Writes 10 random bytes as a code of 16 characters in groups of four: 80 bits, out of reach of guessing. */
export function recoveryCodeFrom(bytes: Uint8Array): string {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('')
  const letters = (bits.match(/.{5}/g) ?? []).map(five => ALPHABET[parseInt(five, 2)])
  return (letters.join('').match(/.{4}/g) ?? []).join('-')
}

/** A code as typed, in the form in which it was made: case, spaces and dashes don't matter, nor O for 0, I or L for 1. */
export const tidyRecoveryCode = (typed: string): string =>
  (
    typed
      .toUpperCase()
      .replace(/[\s-]/g, '')
      .replace(/O/g, '0')
      .replace(/[IL]/g, '1')
      .match(/.{1,4}/g) ?? []
  ).join('-')
