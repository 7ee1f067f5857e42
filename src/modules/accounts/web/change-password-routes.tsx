import type { Words } from '#kernel/language.ts'
import { PasswordInput } from '#ui/govuk/password-input.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { HiddenUsername } from '#ui/patterns/hidden-username.tsx'
import { callerAddress } from '#web/caller-address.ts'
import { leaveMessage } from '#web/message.ts'
import type { OpenRoute } from '#web/routes.ts'
import { type AttemptKey, claimAttempt, forgiveAttempt } from '../data/claim-attempt.ts'
import { changePassword } from '../data/set-password.ts'
import { type Accounts, asCaller } from './accounts.ts'
import { sessionToken } from './cookies.ts'
import type { OwnCall } from './my-account-routes.tsx'
import { NEW_PASSWORD, PASSWORD_HINT, PASSWORD_PROBLEMS } from './password-words.ts'
import { tooManyPage } from './too-many-page.tsx'

const TITLE: Words = { en: 'Change your password', cy: 'Newid eich cyfrinair' }
const CURRENT: Words = { en: 'Current password', cy: 'Cyfrinair presennol' }
const SAVE: Words = { en: 'Save password', cy: 'Cadw’r cyfrinair' }
const CHANGED: Words = {
  en: 'Your password has been changed, and you have been signed out everywhere else',
  cy: 'Mae eich cyfrinair wedi’i newid, ac rydych wedi cael eich allgofnodi ym mhobman arall',
}
const CURRENT_IS_WRONG: Words = {
  en: 'Your current password is not correct',
  cy: 'Nid yw eich cyfrinair presennol yn gywir',
}

type Errors = Readonly<Record<string, Words>>

export const changePasswordRoutes = (accounts: Accounts): readonly OpenRoute[] => [
  { method: 'get', path: '/my-account/password', gate: 'signed-in', handle: call => showForm(call) },
  { method: 'post', path: '/my-account/password', gate: 'signed-in', handle: call => save(accounts, call) },
]

const showForm = (call: OwnCall, errors: Errors = {}): Response =>
  call.page(
    { title: TITLE, back: { path: '/my-account' }, errors, ...(Object.keys(errors).length > 0 && { status: 400 }) },
    <FormPage title={TITLE} action="/my-account/password" submit={SAVE} cancelPath="/my-account">
      <HiddenUsername>{call.visitor.email}</HiddenUsername>
      <PasswordInput name="current" label={CURRENT} />
      <PasswordInput name="password" label={NEW_PASSWORD} hint={PASSWORD_HINT} autocomplete="new-password" />
    </FormPage>,
  )

async function save(accounts: Accounts, call: OwnCall): Promise<Response> {
  const form = await call.form()
  const typed = { current: form.text('current'), password: form.text('password') }
  const keys: readonly AttemptKey[] = [
    { kind: 'email', subject: call.visitor.email },
    { kind: 'address', subject: callerAddress(call.c) },
  ]
  const wait = await asCaller(accounts, call, tx => claimAttempt(tx, keys, call.now))
  if (wait.state !== 'go-ahead') return tooManyPage(call, wait)
  const owner = { ...call.visitor, sessionToken: sessionToken(call.c) ?? '' }
  const changed = await changePassword(accounts.db, owner, typed, call.now, call.requestId)
  const problem = changed.ok ? null : changed.problem
  if (problem === 'current-is-wrong') return showForm(call, { current: CURRENT_IS_WRONG })
  await asCaller(accounts, call, tx => forgiveAttempt(tx, keys))
  if (problem !== null) return showForm(call, { password: PASSWORD_PROBLEMS[problem] })
  leaveMessage(call.c, CHANGED)
  return call.go('/my-account')
}
