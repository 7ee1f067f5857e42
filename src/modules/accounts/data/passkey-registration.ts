import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { Reader, Writer } from '#db/work.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { recordEvent } from './record-event.ts'

/** What a browser needs to make a passkey. The device checks its owner, so that a passkey alone is proof enough. */
export async function passkeyOffer(
  reader: Reader,
  owner: { accountId: string; name: string; email: string },
  publicUrl: URL,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const existing = await reader
    .selectFrom('account_passkey')
    .select(['id', 'transports'])
    .where('account_id', '=', owner.accountId)
    .execute()
  return generateRegistrationOptions({
    rpName: 'Sightline',
    rpID: publicUrl.hostname,
    userName: owner.email,
    userDisplayName: owner.name,
    userID: new TextEncoder().encode(owner.accountId),
    excludeCredentials: existing,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

export type PasskeyAnswer = {
  readonly response: RegistrationResponseJSON
  readonly challenge: string
  readonly name: string
}

/** Keeps a passkey that a browser made for this challenge. */
export async function addPasskey(
  tx: Writer,
  accountId: string,
  { response, challenge, name }: PasskeyAnswer,
  publicUrl: URL,
  now: Date,
): Promise<Result<null, 'not-accepted'>> {
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: publicUrl.origin,
    expectedRPID: publicUrl.hostname,
  }).catch(() => null) // the library throws on an answer that does not match; whichever part it was, it is not accepted
  if (!verified?.verified) return refuse('not-accepted')
  const { credential } = verified.registrationInfo
  await tx
    .insertInto('account_passkey')
    .values({
      id: credential.id,
      account_id: accountId,
      public_key: credential.publicKey,
      counter: credential.counter,
      transports: [...(credential.transports ?? [])],
      name,
      created_at: now,
    })
    .execute()
  await recordEvent(tx, accountId, 'passkey-added', now, name)
  return ok(null)
}
