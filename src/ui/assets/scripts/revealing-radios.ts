import { Radios } from 'govuk-frontend'

/** GOV.UK's radios without `aria-expanded`, which ARIA does not allow on a radio. */
export class RevealingRadios extends Radios {
  override syncConditionalRevealWithInputState(input: HTMLInputElement): void {
    super.syncConditionalRevealWithInputState(input)
    input.removeAttribute('aria-expanded')
  }
}
