import type { Words } from '#kernel/language.ts'
import type { Label } from '../content.ts'
import { Button } from '../govuk/button.tsx'
import { useView } from '../view.tsx'

const FAILED: Words = {
  en: 'The passkey could not be used. Try again, or use another way.',
  cy: 'Nid oedd modd defnyddio’r allwedd mynediad. Rhowch gynnig arall arni, neu defnyddiwch ffordd arall.',
}

type Props = {
  readonly purpose: 'register' | 'sign-in'
  /** Answers a post with the options of WebAuthn. */
  readonly optionsUrl: string
  /** Takes what the passkey answers and says where to go: `{ location }`. */
  readonly verifyUrl: string
  readonly children: Label
}

/** Hidden until a script finds that the browser knows passkeys. */
export function PasskeyButton({ purpose, optionsUrl, verifyUrl, children }: Props) {
  const { t } = useView()
  return (
    <div class="sl-passkey" data-passkey={purpose} hidden>
      <Button
        type="button"
        look="secondary"
        attributes={{ 'data-options-url': optionsUrl, 'data-verify-url': verifyUrl, 'data-failed': t(FAILED) }}
      >
        {children}
      </Button>
      <p class="govuk-error-message" role="alert" data-passkey-state />
    </div>
  )
}
