import type { Call } from '#web/visit.ts'
import { factorsOf } from '../data/factors-of.ts'
import { type SignInStep, stepOf, type StepKind } from '../data/sign-in-step.ts'
import { type Accounts, asCaller } from './accounts.ts'
import { stepToken } from './cookies.ts'

export type StepOfAccount = SignInStep & { readonly accountId: string; readonly token: string }

/** The step that the browser has got to, if it is of this kind and of an account. */
export async function currentStep(accounts: Accounts, call: Call, kind: StepKind): Promise<StepOfAccount | null> {
  const token = stepToken(call.c)
  const step = token === null ? null : await asCaller(accounts, call, tx => stepOf(tx, token, call.now))
  return token !== null && step?.kind === kind && step.accountId !== null
    ? { ...step, accountId: step.accountId, token }
    : null
}

/** The step of setting up a second factor. It ends as soon as there is one, wherever it was set up. */
export async function setUpStep(accounts: Accounts, call: Call): Promise<StepOfAccount | null> {
  const step = await currentStep(accounts, call, 'set-up')
  if (!step) return null
  const { app, passkeys } = await asCaller(accounts, call, tx => factorsOf(tx, step.accountId))
  return app || passkeys > 0 ? null : step
}
