import { LANGUAGES, type Language, same, type Words } from '#kernel/language.ts'
import type { Visitor } from '#web/visit.ts'
import { Button } from '#ui/govuk/button.tsx'
import { Radios } from '#ui/govuk/radios.tsx'
import { DataTable } from '#ui/patterns/data-table.tsx'
import { InlineForm } from '#ui/patterns/inline-form.tsx'
import { PasskeyButton } from '#ui/patterns/passkey-button.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Moment } from '#ui/text/moment.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Strong } from '#ui/text/strong.tsx'
import type { CalendarAddress } from '../data/calendar-address.ts'
import type { Passkey } from '../data/passkeys-of.ts'
import type { OpenSession } from '../data/sessions-of.ts'
import { CalendarPart, hasAppointments } from './calendar-part.tsx'
import { EMAIL } from './sign-in-page.tsx'
import { codesLeft, RECOVERY_CODES } from './recovery-codes-page.tsx'
import { SET_UP_APP } from './app-page.tsx'

export const MY_ACCOUNT: Words = { en: 'Your account', cy: 'Eich cyfrif' }
const DETAILS: Words = { en: 'Your details', cy: 'Eich manylion' }
const NAME: Words = { en: 'Name', cy: 'Enw' }
const LANGUAGE: Words = { en: 'Language', cy: 'Iaith' }
const SAVE: Words = { en: 'Save', cy: 'Cadw' }
const LANGUAGE_NAMES: Readonly<Record<Language, Words>> = { en: same('English'), cy: same('Cymraeg') }
const SIGNING_IN: Words = { en: 'How you sign in', cy: 'Sut rydych yn mewngofnodi' }
const PASSWORD: Words = { en: 'Password', cy: 'Cyfrinair' }
const PASSWORD_IS_SET: Words = { en: 'Set', cy: 'Wedi’i osod' }
const NO_PASSWORD: Words = { en: 'You sign in without a password', cy: 'Rydych yn mewngofnodi heb gyfrinair' }
const COUNCIL: Words = { en: 'Council account', cy: 'Cyfrif cyngor' }
const LINKED: Words = { en: 'Linked', cy: 'Cysylltwyd' }
const NOT_LINKED: Words = { en: 'Not linked', cy: 'Heb ei gysylltu' }
const APP: Words = { en: 'Authenticator app', cy: 'Ap dilysydd' }
const APP_ON: Words = { en: 'Set up', cy: 'Sefydlwyd' }
const APP_OFF: Words = { en: 'Not set up', cy: 'Heb ei sefydlu' }
const REMOVE_APP: Words = { en: 'Remove the authenticator app', cy: 'Tynnu’r ap dilysydd' }
const PASSKEYS: Words = { en: 'Passkeys', cy: 'Allweddi mynediad' }
const ABOUT_PASSKEYS: Words = {
  en: 'With a passkey you sign in the way you unlock your phone or computer: with your face, your fingerprint or a PIN. Setting one up needs a browser that runs JavaScript. Do not set one up on a device that you share.',
  cy: 'Gydag allwedd mynediad rydych yn mewngofnodi yn yr un ffordd ag y byddwch yn datgloi eich ffôn neu eich cyfrifiadur: gyda’ch wyneb, eich ôl bys neu PIN. I sefydlu un mae angen porwr sy’n rhedeg JavaScript. Peidiwch â sefydlu un ar ddyfais rydych yn ei rhannu.',
}
const AGAIN_FOR_PASSKEY: Words = {
  en: 'Sign in again to set up a passkey',
  cy: 'Mewngofnodi eto i sefydlu allwedd mynediad',
}
const ADD_PASSKEY: Words = { en: 'Set up a passkey', cy: 'Sefydlu allwedd mynediad' }
const SET_UP_ON: Words = { en: 'Set up', cy: 'Sefydlwyd' }
const LAST_USED: Words = { en: 'Last used', cy: 'Defnyddiwyd ddiwethaf' }
const NEVER: Words = { en: 'Not yet', cy: 'Ddim eto' }
const ACTION: Words = { en: 'Action', cy: 'Cam gweithredu' }
const REMOVE: Words = { en: 'Remove', cy: 'Tynnu' }
const SESSIONS: Words = { en: 'Where you are signed in', cy: 'Ble rydych wedi mewngofnodi' }
const DEVICE: Words = { en: 'Browser', cy: 'Porwr' }
const UNKNOWN: Words = { en: 'Not known', cy: 'Ddim yn gwybod' }
const THIS_ONE: Words = { en: '(this one)', cy: '(yr un hwn)' }
const SINCE: Words = { en: 'Signed in', cy: 'Mewngofnodwyd' }
const LAST_SEEN: Words = { en: 'Last seen', cy: 'Gwelwyd ddiwethaf' }
const EVERYWHERE: Words = { en: 'Sign out everywhere', cy: 'Allgofnodi ym mhobman' }

export type MyAccountProps = {
  readonly visitor: Visitor
  readonly language: Language
  readonly hasPassword: boolean
  readonly isLinked: boolean
  readonly hasCouncil: boolean
  readonly hasApp: boolean
  readonly passkeys: readonly Passkey[]
  readonly codes: number
  readonly calendar: CalendarAddress | null
  readonly sessions: readonly OpenSession[]
  /** They signed in lately enough to change how they sign in. */
  readonly isFresh: boolean
}

/** One's own account: language, ways of signing in, and the browsers that are signed in. */
export const MyAccountPage = (props: MyAccountProps) => (
  <>
    <Heading>{MY_ACCOUNT}</Heading>
    <SummaryCard
      title={DETAILS}
      facts={[
        { label: NAME, value: props.visitor.name },
        { label: EMAIL, value: props.visitor.email },
      ]}
    />
    <InlineForm action="/my-account/language">
      <Radios
        name="language"
        legend={LANGUAGE}
        legendSize="m"
        inline
        value={props.language}
        items={LANGUAGES.map(value => ({ value, label: LANGUAGE_NAMES[value] }))}
      />
      <Button look="secondary">{SAVE}</Button>
    </InlineForm>
    {hasAppointments(props.visitor) && <CalendarPart address={props.calendar} />}
    <WaysToSignIn {...props} />
    <Passkeys {...props} />
    <Sessions sessions={props.sessions} />
  </>
)

const WaysToSignIn = ({ hasPassword, isLinked, hasCouncil, hasApp, codes }: MyAccountProps) => (
  <>
    <SummaryCard
      title={SIGNING_IN}
      facts={[
        {
          label: PASSWORD,
          value: hasPassword ? PASSWORD_IS_SET : NO_PASSWORD,
          changePath: hasPassword ? '/my-account/password' : undefined,
        },
        ...(hasCouncil ? [{ label: COUNCIL, value: isLinked ? LINKED : NOT_LINKED }] : []),
        {
          label: APP,
          value: hasApp ? APP_ON : <NotSetUp />,
        },
        {
          label: RECOVERY_CODES,
          value: codesLeft(codes),
          changePath: '/my-account/recovery-codes',
        },
      ]}
    />
    {hasApp && (
      <InlineForm action="/my-account/authenticator-app/remove">
        <Button look="secondary">{REMOVE_APP}</Button>
      </InlineForm>
    )}
  </>
)

const NotSetUp = () => (
  <>
    <Paragraph>{APP_OFF}</Paragraph>
    <Link href="/my-account/authenticator-app">{SET_UP_APP}</Link>
  </>
)

const Passkeys = ({ passkeys, isFresh }: MyAccountProps) => (
  <>
    <Heading level={2}>{PASSKEYS}</Heading>
    <Paragraph>{ABOUT_PASSKEYS}</Paragraph>
    {passkeys.length > 0 && (
      <DataTable
        caption={PASSKEYS}
        captionHidden
        rows={passkeys}
        columns={[
          { id: 'name', label: NAME, cell: ({ name }) => (name === '' ? UNKNOWN : name) },
          { id: 'since', label: SET_UP_ON, cell: ({ createdAt }) => <Moment at={createdAt} /> },
          { id: 'used', label: LAST_USED, cell: ({ lastUsedAt }) => (lastUsedAt ? <Moment at={lastUsedAt} /> : NEVER) },
          { id: 'action', label: ACTION, cell: ({ id }) => <RemovePasskey id={id} /> },
        ]}
      />
    )}
    {isFresh ? (
      <PasskeyButton
        purpose="register"
        optionsUrl="/my-account/passkeys/options"
        verifyUrl="/my-account/passkeys/verify"
      >
        {ADD_PASSKEY}
      </PasskeyButton>
    ) : (
      <Paragraph>
        <Link href="/sign-in?again=yes&return=/my-account">{AGAIN_FOR_PASSKEY}</Link>
      </Paragraph>
    )}
  </>
)

const RemovePasskey = ({ id }: { readonly id: string }) => (
  <InlineForm action="/my-account/passkeys/remove" hidden={{ id }}>
    <Button look="secondary">{REMOVE}</Button>
  </InlineForm>
)

const Sessions = ({ sessions }: { readonly sessions: readonly OpenSession[] }) => (
  <>
    <Heading level={2}>{SESSIONS}</Heading>
    <DataTable
      caption={SESSIONS}
      captionHidden
      rows={sessions}
      columns={[
        { id: 'device', label: DEVICE, cell: session => <Device {...session} /> },
        { id: 'since', label: SINCE, cell: ({ createdAt }) => <Moment at={createdAt} /> },
        { id: 'seen', label: LAST_SEEN, cell: ({ lastSeenAt }) => <Moment at={lastSeenAt} /> },
      ]}
    />
    <InlineForm action="/my-account/sign-out-everywhere">
      <Button look="secondary">{EVERYWHERE}</Button>
    </InlineForm>
  </>
)

const Device = ({ device, isThisOne }: OpenSession) => (
  <>
    {device === '' ? <Paragraph>{UNKNOWN}</Paragraph> : <>{device} </>}
    {isThisOne && <Strong>{THIS_ONE}</Strong>}
  </>
)
