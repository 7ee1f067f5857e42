import type { Words } from '#kernel/language.ts'
import { callerAddress } from '#web/caller-address.ts'
import { leaveMessage } from '#web/message.ts'
import type { OpenRoute } from '#web/routes.ts'
import type { Call } from '#web/visit.ts'
import { checkPassword, type Typed } from '../data/check-password.ts'
import { type AttemptKey, claimAttempt, forgiveAttempt } from '../data/claim-attempt.ts'
import { accountByEmail } from '../data/account-by-email.ts'
import { recordFailedSignIn } from '../data/record-failed-sign-in.ts'
import { tidyEmail } from '../domain/email-address.ts'
import { safeReturnPath } from '../domain/return-path.ts'
import { type Accounts, asCaller } from './accounts.ts'
import { afterPassword, enter } from './enter.ts'
import { SIGN_IN, SignInPage, type SignInProps } from './sign-in-page.tsx'
import { signOut } from './sign-out.ts'
import { tooManyPage } from './too-many-page.tsx'

const ENTER_EMAIL: Words = { en: 'Enter your email address', cy: 'Rhowch eich cyfeiriad e-bost' }
const ENTER_PASSWORD: Words = { en: 'Enter your password', cy: 'Rhowch eich cyfrinair' }
const NOT_RIGHT: Words = {
  en: 'The email address or the password is not correct',
  cy: 'Nid yw’r cyfeiriad e-bost neu’r cyfrinair yn gywir',
}
const SIGNED_OUT: Words = { en: 'You have signed out', cy: 'Rydych wedi allgofnodi' }

type Shown = Omit<SignInProps, 'accounts'>
type Errors = Readonly<Record<string, Words>>

const showSignIn = (accounts: Accounts, call: Call, shown: Shown, errors: Errors = {}): Response =>
  call.page(
    { title: SIGN_IN, errors, ...(Object.keys(errors).length > 0 && { status: 400 }) },
    <SignInPage accounts={accounts} {...shown} />,
  )

export const signInRoutes = (accounts: Accounts): readonly OpenRoute[] => [
  { method: 'get', path: '/sign-in', gate: 'anyone', handle: call => openSignIn(accounts, call) },
  { method: 'post', path: '/sign-in', gate: 'anyone', handle: call => signIn(accounts, call) },
  { method: 'post', path: '/sign-out', gate: 'anyone', handle: call => takeSignOut(accounts, call) },
  ...(accounts.listed.length > 0 ? [listedRoute(accounts)] : []),
]

function openSignIn(accounts: Accounts, call: Call): Response {
  const returnPath = safeReturnPath(call.query('return'))
  const again = call.query('again') !== ''
  if (call.visitor && !again) return call.go(returnPath)
  return showSignIn(accounts, call, { returnPath, email: call.visitor?.email ?? '', reason: reasonIn(call) })
}

function reasonIn(call: Call): SignInProps['reason'] {
  if (call.query('again') !== '') return 'again'
  const expired = call.query('expired')
  return expired === '' ? null : expired === 'kept' ? 'kept' : 'expired'
}

async function signIn(accounts: Accounts, call: Call): Promise<Response> {
  const form = await call.form()
  const typed = { email: form.text('email'), password: form.text('password') }
  const shown = { returnPath: safeReturnPath(form.text('return')), email: typed.email, reason: null }
  const missing = missingIn(typed)
  if (Object.keys(missing).length > 0) return showSignIn(accounts, call, shown, missing)

  const keys = keysOf(call, typed.email)
  const wait = await asCaller(accounts, call, tx => claimAttempt(tx, keys, call.now))
  if (wait.state !== 'go-ahead') return tooManyPage(call, wait)

  const accountId = await checkPassword(accounts.db, typed, call.requestId)
  if (accountId === null) {
    await asCaller(accounts, call, tx => recordFailedSignIn(tx, typed.email, call.now))
    return showSignIn(accounts, call, shown, { password: NOT_RIGHT })
  }
  await asCaller(accounts, call, tx => forgiveAttempt(tx, keys))
  return call.go(await afterPassword(accounts, call, accountId, shown.returnPath))
}

const missingIn = ({ email, password }: Typed): Errors => ({
  ...(email.trim() === '' && { email: ENTER_EMAIL }),
  ...(password === '' && { password: ENTER_PASSWORD }),
})

const keysOf = (call: Call, email: string): readonly AttemptKey[] => [
  { kind: 'email', subject: tidyEmail(email) ?? email },
  { kind: 'address', subject: callerAddress(call.c) },
]

async function takeSignOut({ db }: Accounts, call: Call): Promise<Response> {
  await signOut(db, call)
  leaveMessage(call.c, SIGNED_OUT)
  return call.go('/sign-in')
}

const listedRoute = (accounts: Accounts): OpenRoute => ({
  method: 'post',
  path: '/sign-in/listed',
  gate: 'anyone',
  handle: async call => {
    const form = await call.form()
    const returnPath = safeReturnPath(form.text('return'))
    const listed = accounts.listed.find(({ email }) => email === form.text('email'))
    const account = listed && (await asCaller(accounts, call, tx => accountByEmail(tx, listed.email)))
    if (!account?.isActive) return showSignIn(accounts, call, { returnPath, email: '', reason: null })
    return call.go(await enter(accounts, call, { accountId: account.accountId, proof: 'listed', returnPath }))
  },
})
