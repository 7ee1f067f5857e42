import type { Words } from '#kernel/language.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import { Button } from './button.tsx'
import { i18nAttributes, inWelsh } from './i18n-attributes.ts'
import { TextInput, type TextInputProps } from './text-input.tsx'

const SHOW: Words = { en: 'Show', cy: 'Dangos' }
const SHOW_PASSWORD: Words = { en: 'Show password', cy: 'Dangos y cyfrinair' }

const WELSH = {
  'show-password': SHOW.cy,
  'hide-password': 'Cuddio',
  'show-password-aria-label': SHOW_PASSWORD.cy,
  'hide-password-aria-label': 'Cuddio’r cyfrinair',
  'password-shown-announcement': 'Mae eich cyfrinair yn weladwy',
  'password-hidden-announcement': 'Mae eich cyfrinair wedi’i guddio',
}

type Props = Omit<TextInputProps, 'type' | 'after' | 'wrapper' | 'spellcheck' | 'autocapitalize'> & {
  readonly autocomplete?: 'current-password' | 'new-password' | undefined
  readonly show?: Words | undefined
  readonly showLabel?: Words | undefined
  readonly texts?: Readonly<Record<string, string>> | undefined
}

/** A password with a button to see what was typed. */
export function PasswordInput(props: Props) {
  const {
    autocomplete = 'current-password',
    show = SHOW,
    showLabel = SHOW_PASSWORD,
    texts,
    classes,
    group,
    ...input
  } = props
  const { language, t } = useView()
  return (
    <TextInput
      {...input}
      type="password"
      spellcheck={false}
      autocapitalize="none"
      autocomplete={autocomplete}
      classes={classNames('govuk-password-input__input govuk-js-password-input-input', classes)}
      wrapper={{ classes: 'govuk-password-input__wrapper' }}
      group={{
        classes: classNames('govuk-password-input', group?.classes),
        attributes: {
          'data-module': 'govuk-password-input',
          ...i18nAttributes(texts ?? inWelsh(language, WELSH)),
          ...group?.attributes,
        },
      }}
      after={
        <Button
          type="button"
          look="secondary"
          classes="govuk-password-input__toggle govuk-js-password-input-toggle"
          attributes={{ 'aria-controls': props.id ?? props.name, 'aria-label': t(showLabel), hidden: true }}
        >
          {show}
        </Button>
      }
    />
  )
}
