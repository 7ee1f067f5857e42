import { createHash, randomBytes } from 'node:crypto'

/** A secret that a browser or a link carries: 256 random bits. The database keeps the hash alone. */
export type Secret = { readonly token: string; readonly hash: Uint8Array }

export function newSecret(): Secret {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashOf(token) }
}

/** A plain SHA-256 serves: what is hashed is random already, so there is nothing to guess from. */
export const hashOf = (token: string): Uint8Array => createHash('sha256').update(token).digest()
