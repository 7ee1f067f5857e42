import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server'
import type { Reader, Writer } from '#db/work.ts'

/** What a browser needs to sign in with a passkey: any that it holds, or one of this account's at the second step. */
export async function passkeyChallenge(
  reader: Reader,
  accountId: string | null,
  publicUrl: URL,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const own =
    accountId === null
      ? []
      : await reader
          .selectFrom('account_passkey')
          .select(['id', 'transports'])
          .where('account_id', '=', accountId)
          .execute()
  return generateAuthenticationOptions({
    rpID: publicUrl.hostname,
    userVerification: 'required',
    allowCredentials: own,
  })
}

/** Whose passkey answered this challenge, or null where none did as it should. */
export async function passkeyOwner(
  tx: Writer,
  { response, challenge }: { response: AuthenticationResponseJSON; challenge: string },
  publicUrl: URL,
  now: Date,
): Promise<string | null> {
  const passkey = await tx
    .selectFrom('account_passkey')
    .innerJoin('account', 'account.id', 'account_passkey.account_id')
    .select(['account_passkey.id', 'account_id', 'public_key', 'counter'])
    .where('account_passkey.id', '=', response.id)
    .where('account.status', '=', 'active')
    .executeTakeFirst()
  if (!passkey) return null
  const { id, public_key, counter } = passkey
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: publicUrl.origin,
    expectedRPID: publicUrl.hostname,
    credential: { id, publicKey: Uint8Array.from(public_key), counter },
  }).catch(() => null) // the library throws on an answer that does not match
  if (!verified?.verified) return null
  await tx
    .updateTable('account_passkey')
    .set({ counter: verified.authenticationInfo.newCounter, last_used_at: now })
    .where('id', '=', id)
    .execute()
  return passkey.account_id
}
