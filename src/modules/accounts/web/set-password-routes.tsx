import type { Words } from '#kernel/language.ts'
import { PasswordInput } from '#ui/govuk/password-input.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { HiddenUsername } from '#ui/patterns/hidden-username.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { leaveMessage } from '#web/message.ts'
import type { OpenRoute } from '#web/routes.ts'
import type { Call } from '#web/visit.ts'
import { setPasswordByTicket } from '../data/set-password.ts'
import { type TicketOwner, ticketOwner } from '../data/ticket-owner.ts'
import { type Accounts, asCaller } from './accounts.ts'
import { dropSession } from './cookies.ts'
import { NEW_PASSWORD, PASSWORD_HINT, PASSWORD_PROBLEMS } from './password-words.ts'

const TITLE: Words = { en: 'Set your password', cy: 'Gosod eich cyfrinair' }
const SAVE: Words = { en: 'Save password', cy: 'Cadw’r cyfrinair' }
const SAVED: Words = {
  en: 'Your password has been saved. You can sign in with it now.',
  cy: 'Mae eich cyfrinair wedi’i gadw. Gallwch fewngofnodi gydag ef nawr.',
}
const OVER: Words = { en: 'This link no longer works', cy: 'Nid yw’r ddolen hon yn gweithio mwyach' }
const WHY_OVER: Words = {
  en: 'A link to set a password works once, for a short time. A newer one replaces it. Ask your administrator for another, or use ‘I have forgotten my password’ where the sign-in page has it.',
  cy: 'Mae dolen i osod cyfrinair yn gweithio unwaith, am gyfnod byr. Mae un fwy newydd yn ei disodli. Gofynnwch i’ch gweinyddwr am un arall, neu defnyddiwch ‘Rwyf wedi anghofio fy nghyfrinair’ os yw ar y dudalen mewngofnodi.',
}

export const setPasswordRoutes = (accounts: Accounts): readonly OpenRoute[] => [
  { method: 'get', path: '/set-password/:ticket', gate: 'anyone', handle: call => openForm(accounts, call) },
  { method: 'post', path: '/set-password/:ticket', gate: 'anyone', handle: call => save(accounts, call) },
]

async function openForm(accounts: Accounts, call: Call, error?: Words): Promise<Response> {
  const owner = await asCaller(accounts, call, tx => ticketOwner(tx, call.param('ticket'), call.now))
  if (!owner) return linkIsOver(call)
  const frame = { title: TITLE, ...(error && { errors: { password: error }, status: 400 as const }) }
  return call.page(frame, <PasswordForm owner={owner} action={`/set-password/${call.param('ticket')}`} />)
}

const PasswordForm = ({ owner, action }: { readonly owner: TicketOwner; readonly action: string }) => (
  <FormPage title={TITLE} caption={owner.email} action={action} submit={SAVE}>
    <HiddenUsername>{owner.email}</HiddenUsername>
    <PasswordInput name="password" label={NEW_PASSWORD} hint={PASSWORD_HINT} autocomplete="new-password" />
  </FormPage>
)

async function save(accounts: Accounts, call: Call): Promise<Response> {
  const password = (await call.form()).text('password')
  const typed = { ticket: call.param('ticket'), password }
  const saved = await setPasswordByTicket(accounts.db, typed, call.now, call.requestId)
  if (!saved.ok)
    return saved.problem === 'link-not-valid'
      ? linkIsOver(call)
      : openForm(accounts, call, PASSWORD_PROBLEMS[saved.problem])
  dropSession(call.c) // whoever was signed in here, it is now another's turn, or the same person's with the new password
  leaveMessage(call.c, SAVED)
  return call.go('/sign-in')
}

const linkIsOver = (call: Call): Response =>
  call.page(
    { title: OVER, status: 404 },
    <>
      <Heading>{OVER}</Heading>
      <Paragraph>{WHY_OVER}</Paragraph>
    </>,
  )
