import { type Algorithm, hash, verify } from '@node-rs/argon2'

/** Source: OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB of memory, 2 passes and 1 lane. */
const PARAMETERS = {
  algorithm: 2 satisfies Algorithm.Argon2id,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
} as const

const asTyped = (password: string): string => password.normalize('NFC')

export const hashPassword = (password: string): Promise<string> => hash(asTyped(password), PARAMETERS)

export const passwordMatches = (password: string, hashed: string): Promise<boolean> => verify(hashed, asTyped(password))

let nobodys: Promise<string> | undefined

/** A hash that no password has been taken from, so that an unknown e-mail address takes as long as a known one. */
export const hashOfNobody = (): Promise<string> => (nobodys ??= hashPassword('no account has this password'))
