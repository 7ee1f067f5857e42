import type { Words } from '#kernel/language.ts'
import { PasskeyButton } from '#ui/patterns/passkey-button.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { OpenRoute } from '#web/routes.ts'
import type { Call } from '#web/visit.ts'
import { found } from '#web/problem.ts'
import { accountById } from '../data/account-by-id.ts'
import { beginPairing, confirmPairing } from '../data/authenticator-app.ts'
import { newRecoveryCodes } from '../data/recovery-codes.ts'
import { type Accounts, asCaller } from './accounts.ts'
import { AppPage } from './app-page.tsx'
import { setUpStep, type StepOfAccount } from './current-step.ts'
import { enter } from './enter.ts'
import { NewCodesPage, YOUR_CODES } from './recovery-codes-page.tsx'
import { WRONG_APP_CODE } from './wrong-app-code.ts'

const TITLE: Words = { en: 'Set up a second step', cy: 'Sefydlu ail gam' }
const WHY: Words = {
  en: 'Your role opens information about children, so a password alone is not enough. Set up an authenticator app or a passkey. You do this once.',
  cy: 'Mae eich rôl yn agor gwybodaeth am blant, felly nid yw cyfrinair yn unig yn ddigon. Sefydlwch ap dilysydd neu allwedd mynediad. Byddwch yn gwneud hyn unwaith.',
}
const USE_PASSKEY: Words = { en: 'Set up a passkey', cy: 'Sefydlu allwedd mynediad' }

/** For someone whose role asks for a second factor and who has none: it is set up before anything is opened. */
export const setUpRoutes = (accounts: Accounts): readonly OpenRoute[] => [
  { method: 'get', path: '/sign-in/set-up', gate: 'anyone', handle: call => openSetUp(accounts, call) },
  { method: 'post', path: '/sign-in/set-up', gate: 'anyone', handle: call => takeFirstCode(accounts, call) },
]

async function openSetUp(accounts: Accounts, call: Call): Promise<Response> {
  const step = await setUpStep(accounts, call)
  return step ? showSetUp(accounts, call, step) : call.go('/sign-in')
}

async function showSetUp(
  accounts: Accounts,
  call: Call,
  { accountId }: StepOfAccount,
  error?: Words,
): Promise<Response> {
  const pairing = await asCaller(accounts, call, async tx => {
    const { email } = found(await accountById(tx, accountId))
    return beginPairing(tx, accountId, email)
  })
  if (!pairing.ok) return call.go('/sign-in') // set up meanwhile in another window
  const frame = { title: TITLE, ...(error && { errors: { code: error }, status: 400 as const }) }
  return call.page(frame, <AppPage pairing={pairing.value} action="/sign-in/set-up" title={TITLE} lead={<Lead />} />)
}

const Lead = () => (
  <>
    <Paragraph>{WHY}</Paragraph>
    <PasskeyButton
      purpose="register"
      optionsUrl="/sign-in/set-up/passkey/options"
      verifyUrl="/sign-in/set-up/passkey/verify"
    >
      {USE_PASSKEY}
    </PasskeyButton>
  </>
)

async function takeFirstCode(accounts: Accounts, call: Call): Promise<Response> {
  const step = await setUpStep(accounts, call)
  if (!step) return call.go('/sign-in')
  const { accountId, returnPath } = step
  const code = (await call.form()).text('code')
  const confirmed = await asCaller(accounts, call, tx => confirmPairing(tx, accountId, code, call.now))
  if (!confirmed.ok) return showSetUp(accounts, call, step, WRONG_APP_CODE)
  const codes = await asCaller(accounts, call, tx => newRecoveryCodes(tx, accountId, call.now))
  const nextPath = await enter(accounts, call, { accountId, proof: 'app', returnPath })
  return call.page({ title: YOUR_CODES }, <NewCodesPage codes={codes} nextPath={nextPath} />)
}
