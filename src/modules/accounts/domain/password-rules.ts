import { COMMON_PASSWORDS } from './common-passwords.ts'

/**
 * No rules of composition and no forced changes: length, and nothing that others would guess first.
 * Source: NCSC, “Password administration for system owners”; NIST SP 800-63B-4 section 3.1.1.2.
 */
export const PASSWORD_LENGTH = { least: 12, most: 256 } as const

export type PasswordProblem = 'too-short' | 'too-long' | 'too-common' | 'holds-name-or-email'

/** Why a password may not be chosen, or null when it may. */
export function passwordProblem(
  password: string,
  owner: { readonly name: string; readonly email: string },
): PasswordProblem | null {
  const length = [...password.normalize('NFC')].length
  if (length < PASSWORD_LENGTH.least) return 'too-short'
  if (length > PASSWORD_LENGTH.most) return 'too-long'
  if (holdsNameOrEmail(password, owner)) return 'holds-name-or-email'
  return isCommon(password) ? 'too-common' : null
}

function holdsNameOrEmail(
  password: string,
  { name, email }: { readonly name: string; readonly email: string },
): boolean {
  const text = password.toLowerCase()
  const parts = [...name.toLowerCase().split(/\s+/), email.toLowerCase(), email.toLowerCase().split('@')[0] ?? '']
  return parts.some(part => part.length >= 4 && text.includes(part))
}

const isCommon = (password: string): boolean => {
  const letters = password.toLowerCase().replace(/[^\p{L}]/gu, '')
  return (
    isRepeated(password) ||
    isRun(password) ||
    COMMON_PASSWORDS.has(letters) ||
    COMMON_PASSWORDS.has(unrepeated(letters))
  )
}

/** A short piece said over and over: `aaaaaaaaaaaa`, `abcabcabcabc`. */
const isRepeated = (text: string): boolean => unrepeated(text).length <= 4

const unrepeated = (text: string): string => /^(.+?)\1+$/su.exec(text)?.[1] ?? text

/** Each character following on from the one before: `123456789012`, `abcdefghijkl`, `987654321098`. */
function isRun(text: string): boolean {
  const steps = [...text].slice(1).map((character, i) => (character.codePointAt(0) ?? 0) - (text.codePointAt(i) ?? 0))
  const follows = (by: number) => steps.every(step => step === by || step === -9 * by)
  return follows(1) || follows(-1)
}
