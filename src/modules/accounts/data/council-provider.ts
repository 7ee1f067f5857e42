import * as openid from 'openid-client'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { StepDetail } from './sign-in-step.ts'

/** A council's own identity provider, by OpenID Connect. */
export type OidcSettings = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What people call it, shown on its button. */
  readonly label: string
}

/** Whom the provider says is there. */
export type CouncilPerson = {
  readonly issuer: string
  readonly subject: string
  /** The address, where the provider vouches that it is the person's own; null otherwise. */
  readonly verifiedEmail: string | null
}

export type CouncilProvider = {
  readonly label: string
  /** Where to send the browser, and what its answer must match. */
  readonly begin: () => Promise<Result<{ readonly address: URL; readonly detail: StepDetail }, 'provider-unreachable'>>
  readonly answer: (query: string, detail: StepDetail) => Promise<Result<CouncilPerson, 'not-confirmed'>>
}

/** The provider, found at its first use: a provider that is away does not keep the program from starting. */
export function councilProvider(settings: OidcSettings, publicUrl: URL): CouncilProvider {
  const callback = new URL('/sign-in/callback', publicUrl).href
  let known: Promise<openid.Configuration> | undefined
  const configuration = (): Promise<openid.Configuration> =>
    (known ??= discover(settings).catch((error: unknown) => {
      known = undefined
      throw error
    }))
  return {
    label: settings.label,
    begin: () =>
      configuration()
        .then(found => begin(found, callback))
        .catch(() => refuse('provider-unreachable')),
    answer: (query, detail) =>
      configuration()
        .then(found => confirmed(found, new URL(callback + query), detail))
        .catch(() => refuse('not-confirmed')), // whichever check failed: signature, state, nonce, code or expiry
  }
}

async function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<openid.Configuration> {
  const address = new URL(issuer)
  return openid.discovery(address, clientId, clientSecret, openid.ClientSecretPost(clientSecret), {
    // A provider on this very machine may speak plain HTTP; any other may not.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so only to make it stand out
    execute: address.protocol === 'http:' && address.hostname === '127.0.0.1' ? [openid.allowInsecureRequests] : [],
  })
}

async function begin(configuration: openid.Configuration, callback: string) {
  const detail = { state: openid.randomState(), nonce: openid.randomNonce(), verifier: openid.randomPKCECodeVerifier() }
  const address = openid.buildAuthorizationUrl(configuration, {
    redirect_uri: callback,
    scope: 'openid email profile',
    state: detail.state,
    nonce: detail.nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(detail.verifier),
    code_challenge_method: 'S256',
  })
  return ok({ address, detail })
}

async function confirmed(configuration: openid.Configuration, answered: URL, { state, nonce, verifier }: StepDetail) {
  if (state === undefined || nonce === undefined || verifier === undefined) return refuse('not-confirmed')
  const tokens = await openid.authorizationCodeGrant(configuration, answered, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  return claims ? ok(personFrom(claims)) : refuse('not-confirmed')
}

/**
 * `email_verified` is OpenID Connect's own word for it. Microsoft Entra ID has `xms_edov` instead, true when the
 * address's domain is proved to be the council's: without either, an address may be whatever its owner typed.
 */
function personFrom(claims: openid.IDToken): CouncilPerson {
  const vouched = [claims['email_verified'], claims['xms_edov']].some(
    claim => claim === true || claim === 'true' || claim === 1 || claim === '1',
  )
  const email = claims['email']
  return { issuer: claims.iss, subject: claims.sub, verifiedEmail: vouched && typeof email === 'string' ? email : null }
}
