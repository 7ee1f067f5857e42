import QRCode from 'qrcode'
import type { Words } from '#kernel/language.ts'
import { Details } from '#ui/govuk/details.tsx'
import { TextInput } from '#ui/govuk/text-input.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { QrCode } from '#ui/patterns/qr-code.tsx'
import type { Content } from '#ui/content.ts'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Strong } from '#ui/text/strong.tsx'
import type { Pairing } from '../data/authenticator-app.ts'
import { SECURITY_CODE } from './code-page.tsx'

export const SET_UP_APP: Words = { en: 'Set up an authenticator app', cy: 'Sefydlu ap dilysydd' }
const CONTINUE: Words = { en: 'Continue', cy: 'Parhau' }
const OPEN: Words = {
  en: 'Open your authenticator app on your smartphone, tablet or computer. You can use any authenticator app.',
  cy: 'Agorwch eich ap dilysydd ar eich ffôn clyfar, llechen neu gyfrifiadur. Gallwch ddefnyddio unrhyw ap dilysydd.',
}
const SCAN: Words = {
  en: 'Use your authenticator app to scan the QR code.',
  cy: 'Defnyddiwch eich ap dilysydd i sganio’r cod QR.',
}
const ENTER: Words = {
  en: 'The app will show a security code. Enter it here.',
  cy: 'Bydd yr ap yn dangos cod diogelwch. Rhowch y cod yma.',
}
const CANNOT_SCAN: Words = { en: 'I cannot scan the QR code', cy: 'Ni allaf sganio’r cod QR' }
const BY_HAND: Words = {
  en: 'You can enter the secret key into your authenticator app instead.',
  cy: 'Gallwch roi’r allwedd gyfrinachol yn eich ap dilysydd yn lle hynny.',
}
const SECRET_KEY: Words = { en: 'Secret key:', cy: 'Allwedd gyfrinachol:' }
const QR_LABEL: Words = {
  en: 'QR code for your authenticator app. The same key is given in words below.',
  cy: 'Cod QR ar gyfer eich ap dilysydd. Rhoddir yr un allwedd mewn geiriau isod.',
}
const SIX_DIGITS: Words = {
  en: 'This is the 6-digit number shown in your authenticator app.',
  cy: 'Dyma’r rhif 6-digid a ddangosir yn eich ap dilysydd.',
}

type Props = {
  readonly pairing: Pairing
  readonly action: string
  readonly title?: Words
  readonly lead?: Content
  readonly cancelPath?: string
}

/** Pairs an app with the account: a code to scan, the same in letters, and a first code to prove it. */
export const AppPage = ({ pairing, action, title = SET_UP_APP, lead, cancelPath }: Props) => (
  <FormPage title={title} lead={lead} action={action} submit={CONTINUE} cancelPath={cancelPath}>
    <List kind="number" spaced items={[OPEN, SCAN, ENTER]} />
    <Square text={pairing.uri} />
    <Details summary={CANNOT_SCAN}>
      <Paragraph>{BY_HAND}</Paragraph>
      <Paragraph>
        {SECRET_KEY} <Strong>{inFours(pairing.secret)}</Strong>
      </Paragraph>
    </Details>
    <TextInput
      name="code"
      label={SECURITY_CODE}
      hint={SIX_DIGITS}
      width={10}
      inputmode="numeric"
      autocomplete="one-time-code"
      spellcheck={false}
    />
  </FormPage>
)

function Square({ text }: { readonly text: string }) {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  return <QrCode size={modules.size} isDark={(row, column) => modules.get(row, column) === 1} label={QR_LABEL} />
}

const inFours = (secret: string): string => (secret.match(/.{1,4}/g) ?? []).join(' ')
