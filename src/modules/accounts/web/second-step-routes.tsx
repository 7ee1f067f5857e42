import type { Words } from '#kernel/language.ts'
import type { OpenRoute } from '#web/routes.ts'
import type { Call } from '#web/visit.ts'
import type { Writer } from '#db/work.ts'
import { checkAppCode } from '../data/authenticator-app.ts'
import { type AttemptKey, claimAttempt, forgiveAttempt } from '../data/claim-attempt.ts'
import { factorsOf } from '../data/factors-of.ts'
import { recordEvent } from '../data/record-event.ts'
import { spendRecoveryCode } from '../data/recovery-codes.ts'
import type { Proof } from '../domain/second-factor-policy.ts'
import { type Accounts, asCaller } from './accounts.ts'
import { CodePage, SECOND_STEP } from './code-page.tsx'
import { currentStep } from './current-step.ts'
import { enter } from './enter.ts'
import { tooManyPage } from './too-many-page.tsx'

const ENTER_CODE: Words = { en: 'Enter a security code to continue', cy: 'Rhowch god diogelwch i barhau' }
const WRONG_CODE: Words = {
  en: 'The code you entered is not correct, or it was used already. Check it and try again',
  cy: 'Nid yw’r cod a roddwyd gennych yn gywir, neu cafodd ei ddefnyddio eisoes. Gwiriwch ef a rhowch gynnig arall arni',
}

export const secondStepRoutes = (accounts: Accounts): readonly OpenRoute[] => [
  { method: 'get', path: '/sign-in/second-step', gate: 'anyone', handle: call => openSecondStep(accounts, call) },
  { method: 'post', path: '/sign-in/second-step', gate: 'anyone', handle: call => takeCode(accounts, call) },
]

async function openSecondStep(accounts: Accounts, call: Call): Promise<Response> {
  const step = await currentStep(accounts, call, 'second-step')
  return step ? showCodePage(accounts, call, step.accountId) : call.go('/sign-in')
}

async function showCodePage(accounts: Accounts, call: Call, accountId: string, error?: Words): Promise<Response> {
  const factors = await asCaller(accounts, call, tx => factorsOf(tx, accountId))
  const frame = { title: SECOND_STEP, ...(error && { errors: { code: error }, status: 400 as const }) }
  return call.page(frame, <CodePage factors={factors} />)
}

async function takeCode(accounts: Accounts, call: Call): Promise<Response> {
  const step = await currentStep(accounts, call, 'second-step')
  if (!step) return call.go('/sign-in')
  const { accountId, returnPath } = step
  const code = (await call.form()).text('code').trim()
  if (code === '') return showCodePage(accounts, call, accountId, ENTER_CODE)

  const keys: readonly AttemptKey[] = [{ kind: 'code', subject: accountId }]
  const wait = await asCaller(accounts, call, tx => claimAttempt(tx, keys, call.now))
  if (wait.state !== 'go-ahead') return tooManyPage(call, wait)
  const proof = await asCaller(accounts, call, tx => proofBy(tx, accountId, code, call.now))
  if (!proof) return showCodePage(accounts, call, accountId, WRONG_CODE)
  await asCaller(accounts, call, tx => forgiveAttempt(tx, keys))
  return call.go(await enter(accounts, call, { accountId, proof, returnPath }))
}

async function proofBy(tx: Writer, accountId: string, code: string, now: Date): Promise<Proof | null> {
  if (await checkAppCode(tx, accountId, code, now)) return 'app'
  if (await spendRecoveryCode(tx, accountId, code, now)) return 'recovery-code'
  await recordEvent(tx, accountId, 'sign-in-failed', now, 'code')
  return null
}
