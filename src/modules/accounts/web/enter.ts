import type { Call } from '#web/visit.ts'
import { factorsOf } from '../data/factors-of.ts'
import { rolesNow } from '../data/roles-now.ts'
import { beginStep, endStep, type SignInStep } from '../data/sign-in-step.ts'
import { startSession } from '../data/start-session.ts'
import { deviceName } from '../domain/device-name.ts'
import { needsSecondFactor, type Proof } from '../domain/second-factor-policy.ts'
import { type Accounts, asCaller } from './accounts.ts'
import { dropStep, keepSession, keepStep, sessionToken, stepToken } from './cookies.ts'

export type Entering = { readonly accountId: string; readonly proof: Proof; readonly returnPath: string }

/** Signs the browser in, under a new token, and answers the path to go to. */
export async function enter(
  accounts: Accounts,
  call: Call,
  { accountId, proof, returnPath }: Entering,
): Promise<string> {
  const step = stepToken(call.c)
  const token = await asCaller(accounts, call, async tx => {
    if (step !== null) await endStep(tx, step)
    return startSession(tx, { accountId, proof, device: deviceOf(call), replaces: sessionToken(call.c) }, call.now)
  })
  dropStep(call.c)
  keepSession(call.c, token)
  return returnPath
}

export const deviceOf = (call: Call): string => deviceName(call.c.req.header('user-agent') ?? '')

/** After the right password: in, or on to the second step, or to setting one up. Answers the path to go to. */
export async function afterPassword(
  accounts: Accounts,
  call: Call,
  accountId: string,
  returnPath: string,
): Promise<string> {
  const { factors, roles } = await asCaller(accounts, call, async tx => ({
    factors: await factorsOf(tx, accountId),
    roles: await rolesNow(tx, accountId, call.today),
  }))
  const next = { accountId, detail: {}, returnPath }
  if (factors.app || factors.passkeys > 0) {
    await goOnTo(accounts, call, { kind: 'second-step', ...next })
    return '/sign-in/second-step'
  }
  if (needsSecondFactor(accounts.secondFactor, roles)) {
    await goOnTo(accounts, call, { kind: 'set-up', ...next })
    return '/sign-in/set-up'
  }
  return enter(accounts, call, { accountId, proof: 'password', returnPath })
}

/** Begins a step and gives its token to the browser. */
export async function goOnTo(accounts: Accounts, call: Call, step: SignInStep): Promise<void> {
  keepStep(call.c, await asCaller(accounts, call, tx => beginStep(tx, step, call.now)))
}
