import type { Words } from '#kernel/language.ts'
import { leaveMessage } from '#web/message.ts'
import type { OpenRoute } from '#web/routes.ts'
import { beginPairing, confirmPairing } from '../data/authenticator-app.ts'
import { newRecoveryCodes, recoveryCodesLeft } from '../data/recovery-codes.ts'
import { safeReturnPath } from '../domain/return-path.ts'
import { type Accounts, asCaller } from './accounts.ts'
import { AppPage, SET_UP_APP } from './app-page.tsx'
import { isFreshlySignedIn, signInAgain } from './freshly-signed-in.ts'
import type { OwnCall } from './my-account-routes.tsx'
import { CodesLeftPage, NewCodesPage, RECOVERY_CODES, YOUR_CODES } from './recovery-codes-page.tsx'
import { WRONG_APP_CODE } from './wrong-app-code.ts'

const APP = '/my-account/authenticator-app'
const CODES = '/my-account/recovery-codes'
const BACK = { path: '/my-account' }
const APP_ADDED: Words = { en: 'Authenticator app set up', cy: 'Sefydlwyd yr ap dilysydd' }

/** One's own authenticator app and recovery codes: only for someone who signed in a moment ago. */
export const ownFactorsRoutes = (accounts: Accounts): readonly OpenRoute[] => {
  const route = (method: 'get' | 'post', path: string, handle: typeof openApp): OpenRoute => ({
    method,
    path,
    gate: 'signed-in',
    handle: async call =>
      (await isFreshlySignedIn(accounts, call)) ? handle(accounts, call) : signInAgain(call, path),
  })
  return [
    route('get', APP, openApp),
    route('post', APP, takeFirstCode),
    route('get', CODES, openCodes),
    route('post', CODES, makeCodes),
  ]
}

async function openApp(accounts: Accounts, call: OwnCall, error?: Words): Promise<Response> {
  const { accountId, email } = call.visitor
  const pairing = await asCaller(accounts, call, tx => beginPairing(tx, accountId, email))
  if (!pairing.ok) return call.go('/my-account')
  const frame = { title: SET_UP_APP, back: BACK, ...(error && { errors: { code: error }, status: 400 as const }) }
  return call.page(frame, <AppPage pairing={pairing.value} action={APP} cancelPath="/my-account" />)
}

async function takeFirstCode(accounts: Accounts, call: OwnCall): Promise<Response> {
  const { accountId } = call.visitor
  const code = (await call.form()).text('code')
  const confirmed = await asCaller(accounts, call, tx => confirmPairing(tx, accountId, code, call.now))
  if (!confirmed.ok) return openApp(accounts, call, WRONG_APP_CODE)
  if ((await asCaller(accounts, call, tx => recoveryCodesLeft(tx, accountId))) === 0)
    return showNewCodes(accounts, call, '/my-account')
  leaveMessage(call.c, APP_ADDED)
  return call.go('/my-account')
}

async function openCodes(accounts: Accounts, call: OwnCall): Promise<Response> {
  const left = await asCaller(accounts, call, tx => recoveryCodesLeft(tx, call.visitor.accountId))
  const frame = { title: RECOVERY_CODES, back: BACK }
  return call.page(frame, <CodesLeftPage left={left} nextPath={nextAfter(call.query('return'))} />)
}

async function makeCodes(accounts: Accounts, call: OwnCall): Promise<Response> {
  return showNewCodes(accounts, call, nextAfter((await call.form()).text('return')))
}

async function showNewCodes(accounts: Accounts, call: OwnCall, nextPath: string): Promise<Response> {
  const codes = await asCaller(accounts, call, tx => newRecoveryCodes(tx, call.visitor.accountId, call.now))
  return call.page({ title: YOUR_CODES }, <NewCodesPage codes={codes} nextPath={nextPath} />)
}

const nextAfter = (asked: string): string => (asked === '' ? '/my-account' : safeReturnPath(asked))
