import type { Words } from '#kernel/language.ts'
import { TextInput } from '#ui/govuk/text-input.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { PasskeyButton } from '#ui/patterns/passkey-button.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Factors } from '../data/factors-of.ts'

export const SECOND_STEP: Words = { en: 'Confirm that it is you', cy: 'Cadarnhau mai chi sydd yno' }
const CONTINUE: Words = { en: 'Continue', cy: 'Parhau' }
export const SECURITY_CODE: Words = { en: 'Security code', cy: 'Cod diogelwch' }
const APP_HINT: Words = {
  en: 'This is the 6-digit number shown in your authenticator app. You can enter one of your recovery codes instead.',
  cy: 'Dyma’r rhif 6-digid a ddangosir yn eich ap dilysydd. Gallwch roi un o’ch codau adfer yn lle hynny.',
}
const RECOVERY_CODE: Words = { en: 'Recovery code', cy: 'Cod adfer' }
const RECOVERY_HINT: Words = {
  en: 'If you cannot use your passkey, enter one of the recovery codes that you kept.',
  cy: 'Os na allwch ddefnyddio eich allwedd mynediad, rhowch un o’r codau adfer a gadwyd gennych.',
}
const USE_PASSKEY: Words = { en: 'Use your passkey', cy: 'Defnyddio eich allwedd mynediad' }
const NOTHING_WORKS: Words = {
  en: 'If none of these is at hand, your administrator can remove them so that you can set up new ones.',
  cy: 'Os nad oes yr un o’r rhain wrth law, gall eich gweinyddwr eu tynnu er mwyn i chi sefydlu rhai newydd.',
}
const START_AGAIN: Words = { en: 'Start again', cy: 'Dechrau eto' }

/** The second step of signing in: a code of the app, a passkey, or a recovery code. */
export const CodePage = ({ factors }: { readonly factors: Factors }) => (
  <>
    <FormPage
      title={SECOND_STEP}
      action="/sign-in/second-step"
      submit={CONTINUE}
      lead={
        factors.passkeys > 0 && (
          <PasskeyButton purpose="sign-in" optionsUrl="/sign-in/passkey/options" verifyUrl="/sign-in/passkey/verify">
            {USE_PASSKEY}
          </PasskeyButton>
        )
      }
    >
      <TextInput
        name="code"
        label={factors.app ? SECURITY_CODE : RECOVERY_CODE}
        hint={factors.app ? APP_HINT : RECOVERY_HINT}
        width={20}
        autocomplete="one-time-code"
        spellcheck={false}
      />
      <Paragraph look="small">{NOTHING_WORKS}</Paragraph>
    </FormPage>
    <Paragraph>
      <Link href="/sign-in">{START_AGAIN}</Link>
    </Paragraph>
  </>
)
