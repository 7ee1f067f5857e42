import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'
import type { Writer } from '#db/work.ts'
import { found, Problem } from '#web/problem.ts'
import type { OpenRoute } from '#web/routes.ts'
import type { Call } from '#web/visit.ts'
import { accountById } from '../data/account-by-id.ts'
import { addPasskey, passkeyOffer } from '../data/passkey-registration.ts'
import { passkeyChallenge, passkeyOwner } from '../data/passkey-sign-in.ts'
import { recoveryCodesLeft } from '../data/recovery-codes.ts'
import { beginStep, expectAnswer, type SignInStep, type StepKind, takeStep } from '../data/sign-in-step.ts'
import { safeReturnPath } from '../domain/return-path.ts'
import { type Accounts, asCaller } from './accounts.ts'
import { keepStep, stepToken } from './cookies.ts'
import { currentStep, setUpStep, type StepOfAccount } from './current-step.ts'
import { deviceOf, enter } from './enter.ts'
import { isFreshlySignedIn } from './freshly-signed-in.ts'

/** What a browser's script posts: the library checks everything inside. */
const Answer = z.looseObject({
  id: z.string(),
  rawId: z.string(),
  type: z.literal('public-key'),
  response: z.looseObject({}),
})

/** The conversation between a passkey and us, in JSON, by the script that every passkey needs. */
export const passkeyRoutes = (accounts: Accounts): readonly OpenRoute[] => [
  { method: 'post', path: '/sign-in/passkey/options', gate: 'anyone', handle: call => challenge(accounts, call) },
  { method: 'post', path: '/sign-in/passkey/verify', gate: 'anyone', handle: call => signIn(accounts, call) },
  {
    method: 'post',
    path: '/sign-in/set-up/passkey/options',
    gate: 'anyone',
    handle: call => offerAtSetUp(accounts, call),
  },
  {
    method: 'post',
    path: '/sign-in/set-up/passkey/verify',
    gate: 'anyone',
    handle: call => addAtSetUp(accounts, call),
  },
  {
    method: 'post',
    path: '/my-account/passkeys/options',
    gate: 'signed-in',
    handle: call => offerToOwner(accounts, call),
  },
  {
    method: 'post',
    path: '/my-account/passkeys/verify',
    gate: 'signed-in',
    handle: call => addForOwner(accounts, call),
  },
]

async function challenge(accounts: Accounts, call: Call): Promise<Response> {
  const second = await currentStep(accounts, call, 'second-step')
  return asCaller(accounts, call, async tx => {
    const options = await passkeyChallenge(tx, second?.accountId ?? null, accounts.publicUrl)
    const detail = { challenge: options.challenge }
    if (second) await expectAnswer(tx, second.token, detail)
    else {
      const returnPath = safeReturnPath(call.query('return'))
      keepStep(call.c, await beginStep(tx, { kind: 'passkey', accountId: null, detail, returnPath }, call.now))
    }
    return call.c.json(options)
  })
}

async function signIn(accounts: Accounts, call: Call): Promise<Response> {
  const response = (await answerIn(call)) as unknown as AuthenticationResponseJSON
  const entering = await asCaller(accounts, call, async tx => {
    const step = await stepTaken(tx, call, ['passkey', 'second-step'])
    const challenge = step?.detail.challenge
    if (!step || challenge === undefined) return null
    const accountId = await passkeyOwner(tx, { response, challenge }, accounts.publicUrl, call.now)
    const isOwn = step.accountId === null || step.accountId === accountId
    return accountId !== null && isOwn ? { accountId, returnPath: step.returnPath } : null
  })
  const { accountId, returnPath } = required(entering)
  return call.c.json({ location: await enter(accounts, call, { accountId, proof: 'passkey', returnPath }) })
}

async function offerAtSetUp(accounts: Accounts, call: Call): Promise<Response> {
  const step = required(await setUpStep(accounts, call))
  return offer(accounts, call, step.accountId, step)
}

async function addAtSetUp(accounts: Accounts, call: Call): Promise<Response> {
  required(await setUpStep(accounts, call))
  const { accountId, returnPath } = await add(accounts, call, 'set-up')
  await enter(accounts, call, { accountId, proof: 'passkey', returnPath })
  return call.c.json({ location: `/my-account/recovery-codes?return=${encodeURIComponent(returnPath)}` })
}

async function offerToOwner(accounts: Accounts, call: Call): Promise<Response> {
  if (!(await isFreshlySignedIn(accounts, call))) throw new Problem(403)
  return offer(accounts, call, found(call.visitor).accountId, null)
}

async function addForOwner(accounts: Accounts, call: Call): Promise<Response> {
  if (!(await isFreshlySignedIn(accounts, call))) throw new Problem(403)
  const { accountId } = await add(accounts, call, 'add-passkey')
  const codes = await asCaller(accounts, call, tx => recoveryCodesLeft(tx, accountId))
  return call.c.json({ location: codes === 0 ? '/my-account/recovery-codes' : '/my-account' })
}

/** Offers to make a passkey, and notes what its answer must match. */
function offer(accounts: Accounts, call: Call, accountId: string, step: StepOfAccount | null): Promise<Response> {
  return asCaller(accounts, call, async tx => {
    const owner = found(await accountById(tx, accountId))
    const options = await passkeyOffer(tx, owner, accounts.publicUrl)
    const detail = { challenge: options.challenge }
    if (step) await expectAnswer(tx, step.token, detail)
    else
      keepStep(
        call.c,
        await beginStep(tx, { kind: 'add-passkey', accountId, detail, returnPath: '/my-account' }, call.now),
      )
    return call.c.json(options)
  })
}

async function add(accounts: Accounts, call: Call, kind: 'set-up' | 'add-passkey') {
  const response = (await answerIn(call)) as unknown as RegistrationResponseJSON
  const added = await asCaller(accounts, call, async tx => {
    const step = await stepTaken(tx, call, [kind])
    const challenge = step?.detail.challenge
    if (!step || step.accountId === null || challenge === undefined) return null
    if (kind === 'add-passkey' && step.accountId !== call.visitor?.accountId) return null
    const answer = { response, challenge, name: deviceOf(call) }
    const kept = await addPasskey(tx, step.accountId, answer, accounts.publicUrl, call.now)
    return kept.ok ? { accountId: step.accountId, returnPath: step.returnPath } : null
  })
  return required(added)
}

async function answerIn(call: Call) {
  const parsed = Answer.safeParse(await call.c.req.json().catch(() => null))
  return required(parsed.success ? parsed.data : null)
}

/** The step with the challenge that was given out, which serves this one answer. */
async function stepTaken(tx: Writer, call: Call, kinds: readonly StepKind[]): Promise<SignInStep | null> {
  const token = stepToken(call.c)
  const step = token === null ? null : await takeStep(tx, token, call.now)
  return step && kinds.includes(step.kind) ? step : null
}

function required<Thing>(thing: Thing | null): Thing {
  if (thing === null) throw new Problem(400)
  return thing
}
