import { same } from '#kernel/language.ts'
import { type FixtureField, field } from './fixture-options.ts'
import { provedByFixtures } from './fixture-proof.tsx'
import { PasswordInput } from './password-input.tsx'

type Options = FixtureField & {
  value?: string
  autocomplete?: 'new-password'
  showPasswordText?: string
  hidePasswordText?: string
  showPasswordAriaLabelText?: string
  hidePasswordAriaLabelText?: string
  passwordShownAnnouncementText?: string
  passwordHiddenAnnouncementText?: string
}

const texts = (options: Options) => ({
  ...(options.showPasswordText && { 'show-password': options.showPasswordText }),
  ...(options.hidePasswordText && { 'hide-password': options.hidePasswordText }),
  ...(options.showPasswordAriaLabelText && { 'show-password-aria-label': options.showPasswordAriaLabelText }),
  ...(options.hidePasswordAriaLabelText && { 'hide-password-aria-label': options.hidePasswordAriaLabelText }),
  ...(options.passwordShownAnnouncementText && {
    'password-shown-announcement': options.passwordShownAnnouncementText,
  }),
  ...(options.passwordHiddenAnnouncementText && {
    'password-hidden-announcement': options.passwordHiddenAnnouncementText,
  }),
})

provedByFixtures<Options>('password-input', {}, options => (
  <PasswordInput
    {...field(options)}
    value={options.value}
    autocomplete={options.autocomplete}
    show={options.showPasswordText ? same(options.showPasswordText) : undefined}
    showLabel={options.showPasswordAriaLabelText ? same(options.showPasswordAriaLabelText) : undefined}
    texts={texts(options)}
  />
))
