import type { Call } from '#web/visit.ts'
import { signedInAt } from '../data/signed-in-at.ts'
import { isFresh } from '../domain/session-clocks.ts'
import { type Accounts, asCaller } from './accounts.ts'
import { sessionToken } from './cookies.ts'

/** Whether this browser signed in so lately that it may change how its owner signs in: an unlocked screen must not suffice. */
export async function isFreshlySignedIn(accounts: Accounts, call: Call): Promise<boolean> {
  const token = sessionToken(call.c)
  const createdAt = token === null ? null : await asCaller(accounts, call, tx => signedInAt(tx, token))
  return createdAt !== null && isFresh({ createdAt }, call.now)
}

/** Sends the browser to sign in again, and back to the page. */
export const signInAgain = (call: Call, path: string): Response =>
  call.go(`/sign-in?again=yes&return=${encodeURIComponent(path)}`)
