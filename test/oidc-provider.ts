import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** Someone whom the council's provider knows, with the claims that it makes about them. */
export type CouncilUser = { readonly subject: string; readonly claims: Readonly<Record<string, unknown>> }

export type TestProvider = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Whom the provider finds at its own sign-in page from now on. */
  readonly isNow: (user: CouncilUser) => void
  /** Does what a browser does: signs in at the provider and answers where the provider sends it back to. */
  readonly visit: (address: URL) => Promise<URL>
  readonly stop: () => Promise<void>
}

/** A real OpenID Connect provider on loopback, for one client. */
export async function startOidcProvider(callback: string): Promise<TestProvider> {
  const client = { id: 'sightline', secret: randomBytes(24).toString('base64url') }
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let user: CouncilUser | undefined
  const provider = providerFor(issuer, callback, client, () => user)
  answerWith(server, provider, () => user)
  return {
    issuer,
    clientId: client.id,
    clientSecret: client.secret,
    isNow: someone => {
      user = someone
    },
    visit: address => followToCallback(address, callback),
    stop: async () => {
      server.closeAllConnections()
      await new Promise(stopped => server.close(stopped))
    },
  }
}

function providerFor(
  issuer: string,
  callback: string,
  client: { id: string; secret: string },
  now: () => CouncilUser | undefined,
) {
  return new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [callback],
        id_token_signed_response_alg: 'ES256',
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: {
      keys: [
        {
          ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
          use: 'sig',
          alg: 'ES256',
        },
      ],
    },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    pkce: { required: () => true },
    claims: { openid: ['sub', 'email', 'email_verified', 'xms_edov'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/confirm/${interaction.uid}` },
    cookies: { keys: [randomBytes(24).toString('hex')] },
    findAccount: (_context, subject) => ({
      accountId: subject,
      claims: () => ({ sub: subject, ...(now()?.subject === subject ? now()?.claims : {}) }),
    }),
  })
}

/** The provider's own pages are its business: whoever is there is confirmed at once. */
function answerWith(server: Server, provider: Provider, now: () => CouncilUser | undefined): void {
  const answer = provider.callback()
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/confirm/')) void confirm(provider, request, response, now()?.subject ?? 'nobody')
    else void answer(request, response)
  })
}

async function confirm(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  subject: string,
): Promise<void> {
  const { params } = await provider.interactionDetails(request, response)
  const grant = new provider.Grant({ accountId: subject, clientId: String(params['client_id']) })
  grant.addOIDCScope('openid email profile')
  const grantId = await grant.save()
  await provider.interactionFinished(request, response, { login: { accountId: subject }, consent: { grantId } })
}

async function followToCallback(address: URL, callback: string): Promise<URL> {
  const cookies = new Map<string, string>()
  let next = address
  for (let hops = 0; hops < 10; hops += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(next, { redirect: 'manual', headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (location === null) throw new Error(`The provider answered ${response.status}: ${await response.text()}`)
    next = new URL(location, next)
    if (next.href.startsWith(callback)) return next
  }
  throw new Error('The provider sent the browser round in circles')
}
