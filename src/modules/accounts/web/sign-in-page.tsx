import type { Words } from '#kernel/language.ts'
import { Button } from '#ui/govuk/button.tsx'
import { PasswordInput } from '#ui/govuk/password-input.tsx'
import { TextInput } from '#ui/govuk/text-input.tsx'
import { Banner } from '#ui/patterns/banner.tsx'
import { DataTable } from '#ui/patterns/data-table.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { InlineForm } from '#ui/patterns/inline-form.tsx'
import { PasskeyButton } from '#ui/patterns/passkey-button.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { ReadingColumn } from '#ui/text/reading-column.tsx'
import type { Accounts, ListedPerson } from './accounts.ts'

export const SIGN_IN: Words = { en: 'Sign in', cy: 'Mewngofnodi' }
export const EMAIL: Words = { en: 'Email address', cy: 'Cyfeiriad e-bost' }
const PASSWORD: Words = { en: 'Password', cy: 'Cyfrinair' }
const FORGOTTEN: Words = { en: 'I have forgotten my password', cy: 'Rwyf wedi anghofio fy nghyfrinair' }
const WITH_PASSKEY: Words = { en: 'Sign in with a passkey', cy: 'Mewngofnodi gydag allwedd mynediad' }
const OTHER_WAYS: Words = { en: 'Other ways to sign in', cy: 'Ffyrdd eraill o fewngofnodi' }
const PASSKEY_NOTE: Words = {
  en: 'You can sign in with a passkey if you have set one up and your browser runs JavaScript.',
  cy: 'Gallwch fewngofnodi gydag allwedd mynediad os ydych wedi sefydlu un a bod eich porwr yn rhedeg JavaScript.',
}
const EXPIRED: Words = {
  en: 'Your session has expired. You need to sign in again.',
  cy: 'Mae eich sesiwn wedi dod i ben. Mae angen i chi fewngofnodi eto.',
}
const KEPT: Words = {
  en: 'Your session has expired. What you typed is saved, and will be there when you have signed in again.',
  cy: 'Mae eich sesiwn wedi dod i ben. Mae’r hyn a deipiwyd gennych wedi’i gadw, a bydd yno ar ôl i chi fewngofnodi eto.',
}
const AGAIN: Words = {
  en: 'To change how you sign in, sign in again first.',
  cy: 'I newid sut rydych yn mewngofnodi, mewngofnodwch eto yn gyntaf.',
}
const SIGN_IN_AS: Words = { en: 'Sign in as', cy: 'Mewngofnodi fel' }
const WHO: Words = { en: 'Who this is', cy: 'Pwy yw’r person' }
const LISTED: Words = { en: 'People you can sign in as', cy: 'Pobl y gallwch fewngofnodi fel nhw' }

const WITH_PASSWORD: Words = { en: 'Sign in with a password', cy: 'Mewngofnodi gyda chyfrinair' }

const councilWords = (label: string): Words => ({
  en: `Sign in with your council account (${label})`,
  cy: `Mewngofnodi gyda’ch cyfrif cyngor (${label})`,
})

export type SignInProps = {
  readonly accounts: Accounts
  readonly returnPath: string
  readonly email: string
  readonly reason: 'expired' | 'kept' | 'again' | null
}

const REASONS = { expired: EXPIRED, kept: KEPT, again: AGAIN } as const

/** Everything with which one may sign in here. */
export const SignInPage = ({ accounts, returnPath, email, reason }: SignInProps) => (
  <>
    {reason && <Banner kind="information">{REASONS[reason]}</Banner>}
    <FormPage
      title={SIGN_IN}
      lead={accounts.listed.length > 0 && <ListedPeople people={accounts.listed} returnPath={returnPath} />}
      action="/sign-in"
      submit={SIGN_IN}
      hidden={{ return: returnPath }}
    >
      <TextInput name="email" label={EMAIL} type="email" autocomplete="username" spellcheck={false} value={email} />
      <PasswordInput name="password" label={PASSWORD} />
      {accounts.mail && (
        <Paragraph>
          <Link href="/forgotten-password">{FORGOTTEN}</Link>
        </Paragraph>
      )}
    </FormPage>
    <ReadingColumn>
      <Heading level={2}>{OTHER_WAYS}</Heading>
      {accounts.council && (
        <Button look="secondary" href={`/sign-in/council?return=${encodeURIComponent(returnPath)}`}>
          {councilWords(accounts.council.label)}
        </Button>
      )}
      <Paragraph>{PASSKEY_NOTE}</Paragraph>
      <PasskeyButton
        purpose="sign-in"
        optionsUrl={`/sign-in/passkey/options?return=${encodeURIComponent(returnPath)}`}
        verifyUrl="/sign-in/passkey/verify"
      >
        {WITH_PASSKEY}
      </PasskeyButton>
    </ReadingColumn>
  </>
)

const ListedPeople = ({
  people,
  returnPath,
}: {
  readonly people: readonly ListedPerson[]
  readonly returnPath: string
}) => (
  <>
    <DataTable
      caption={LISTED}
      rows={people}
      columns={[
        { id: 'person', label: SIGN_IN_AS, cell: person => <ListedButton {...person} returnPath={returnPath} /> },
        { id: 'note', label: WHO, cell: ({ note }) => note },
      ]}
    />
    <Heading level={2}>{WITH_PASSWORD}</Heading>
  </>
)

const ListedButton = ({ email, name, returnPath }: ListedPerson & { readonly returnPath: string }) => (
  <InlineForm action="/sign-in/listed" hidden={{ email, return: returnPath }}>
    <Button look="secondary">{name}</Button>
  </InlineForm>
)
