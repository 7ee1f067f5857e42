import { isLanguage, type Words } from '#kernel/language.ts'
import { leaveMessage } from '#web/message.ts'
import type { OpenRoute } from '#web/routes.ts'
import type { Call, Visitor } from '#web/visit.ts'
import type { Writer } from '#db/work.ts'
import { hasApp, removeApp } from '../data/authenticator-app.ts'
import { calendarAddressOf } from '../data/calendar-address.ts'
import { endAllSessions } from '../data/end-sessions.ts'
import { passkeysOf, removePasskey } from '../data/passkeys-of.ts'
import { proofsOf } from '../data/own-account.ts'
import { recoveryCodesLeft } from '../data/recovery-codes.ts'
import { sessionsOf } from '../data/sessions-of.ts'
import { setLanguage } from '../data/set-language.ts'
import { needsSecondFactor } from '../domain/second-factor-policy.ts'
import { type Accounts, asCaller } from './accounts.ts'
import { dropSession, sessionToken } from './cookies.ts'
import { isFreshlySignedIn, signInAgain } from './freshly-signed-in.ts'
import { MY_ACCOUNT, MyAccountPage } from './my-account-page.tsx'

const EVERYWHERE_DONE: Words = {
  en: 'You have been signed out everywhere',
  cy: 'Rydych wedi cael eich allgofnodi ym mhobman',
}
const APP_REMOVED: Words = { en: 'Authenticator app removed', cy: 'Tynnwyd yr ap dilysydd' }
const PASSKEY_REMOVED: Words = { en: 'Passkey removed', cy: 'Tynnwyd yr allwedd mynediad' }
const KEEP_ONE: Words = {
  en: 'Your role needs a second step for signing in, so the last one cannot be removed. Set up another first.',
  cy: 'Mae angen ail gam ar gyfer mewngofnodi ar eich rôl, felly nid oes modd tynnu’r un olaf. Sefydlwch un arall yn gyntaf.',
}

export type OwnCall = Call & { readonly visitor: Visitor }

export const myAccountRoutes = (accounts: Accounts): readonly OpenRoute[] => {
  const post = (path: string, handle: (call: OwnCall) => Promise<Response>): OpenRoute => ({
    method: 'post',
    path: `/my-account/${path}`,
    gate: 'signed-in',
    handle,
  })
  return [
    { method: 'get', path: '/my-account', gate: 'signed-in', handle: call => openAccount(accounts, call) },
    post('language', call => chooseLanguage(accounts, call)),
    post('authenticator-app/remove', call => letGoOfApp(accounts, call)),
    post('passkeys/remove', call => letGoOfPasskey(accounts, call)),
    post('sign-out-everywhere', call => signOutEverywhere(accounts, call)),
  ]
}

async function openAccount(accounts: Accounts, call: OwnCall): Promise<Response> {
  const { visitor, now, language } = call
  const shown = await asCaller(accounts, call, async tx => ({
    ...(await proofsOf(tx, visitor.accountId)),
    hasApp: await hasApp(tx, visitor.accountId),
    passkeys: await passkeysOf(tx, visitor.accountId),
    codes: await recoveryCodesLeft(tx, visitor.accountId),
    calendar: await calendarAddressOf(tx, visitor.accountId),
    sessions: await sessionsOf(tx, visitor.accountId, sessionToken(call.c) ?? '', now),
  }))
  const isFresh = await isFreshlySignedIn(accounts, call)
  const own = { visitor, language, isFresh, hasCouncil: accounts.council !== null }
  return call.page({ title: MY_ACCOUNT }, <MyAccountPage {...own} {...shown} />)
}

async function chooseLanguage(accounts: Accounts, call: OwnCall): Promise<Response> {
  const chosen = (await call.form()).text('language')
  if (!isLanguage(chosen)) return call.go('/my-account')
  await asCaller(accounts, call, tx => setLanguage(tx, call.visitor.accountId, chosen))
  return call.go(`/my-account?lang=${chosen}`) // the switch that every page has: this browser remembers it too
}

const letGoOfApp = (accounts: Accounts, call: OwnCall): Promise<Response> =>
  letGo(accounts, call, APP_REMOVED, {
    isLast: async tx => (await passkeysOf(tx, call.visitor.accountId)).length === 0,
    remove: tx => removeApp(tx, call.visitor.accountId, call.now),
  })

async function letGoOfPasskey(accounts: Accounts, call: OwnCall): Promise<Response> {
  const id = (await call.form()).text('id')
  const { accountId } = call.visitor
  return letGo(accounts, call, PASSKEY_REMOVED, {
    isLast: async tx =>
      !(await hasApp(tx, accountId)) && (await passkeysOf(tx, accountId)).every(passkey => passkey.id === id),
    remove: tx => removePasskey(tx, accountId, id, call.now),
  })
}

type Removal = {
  /** Nothing would be left to prove oneself with besides the password. */
  readonly isLast: (tx: Writer) => Promise<boolean>
  readonly remove: (tx: Writer) => Promise<void>
}

async function letGo(accounts: Accounts, call: OwnCall, done: Words, { isLast, remove }: Removal): Promise<Response> {
  if (!(await isFreshlySignedIn(accounts, call))) return signInAgain(call, '/my-account')
  const roles = call.visitor.memberships.flatMap(membership => membership.roles)
  const removed = await asCaller(accounts, call, async tx => {
    if (needsSecondFactor(accounts.secondFactor, roles) && (await isLast(tx))) return false
    await remove(tx)
    return true
  })
  leaveMessage(call.c, removed ? done : KEEP_ONE)
  return call.go('/my-account')
}

async function signOutEverywhere(accounts: Accounts, call: OwnCall): Promise<Response> {
  await asCaller(accounts, call, tx => endAllSessions(tx, call.visitor.accountId, call.now))
  dropSession(call.c)
  leaveMessage(call.c, EVERYWHERE_DONE)
  return call.go('/sign-in')
}
