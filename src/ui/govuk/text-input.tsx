import { type Attributes, type Content, isEmpty } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import { type Field, FieldLabel, FormGroup, useSaid } from './form-group.tsx'
import type { Look } from './look.ts'

type Affix = Look & { readonly text: Content }

export type TextInputProps = Field & {
  readonly value?: string | number | undefined
  readonly type?: 'text' | 'email' | 'tel' | 'search' | 'url' | 'password' | 'number' | undefined
  /** As many characters as are expected. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined
  readonly prefix?: Affix | undefined
  readonly suffix?: Affix | undefined
  readonly wrapper?: Look | undefined
  /** Stands beside the input, as the button of a password does. */
  readonly after?: Content
  readonly inputmode?: 'numeric' | 'decimal' | 'tel' | 'email' | 'text' | undefined
  readonly autocomplete?: string | undefined
  readonly autocapitalize?: 'none' | 'words' | 'sentences' | undefined
  readonly pattern?: string | undefined
  readonly spellcheck?: boolean | undefined
}

export function TextInput(props: TextInputProps) {
  const { name, id = name, prefix, suffix, wrapper, after } = props
  const { show } = useView()
  const said = useSaid(id, name, props)
  const input = <Input {...props} id={id} failed={said.failed} describedBy={said.describedBy} />
  const alone = isEmpty(prefix?.text) && isEmpty(suffix?.text) && isEmpty(after)
  return (
    <FormGroup group={props.group} failed={said.failed}>
      <FieldLabel field={props} id={id} />
      {said.hint}
      {said.error}
      {alone ? (
        input
      ) : (
        <div class={classNames('govuk-input__wrapper', wrapper?.classes)} {...wrapper?.attributes}>
          {prefix && <Beside affix={prefix} where="prefix" />}
          {input}
          {suffix && <Beside affix={suffix} where="suffix" />}
          {show(after)}
        </div>
      )}
    </FormGroup>
  )
}

type InputProps = TextInputProps & { readonly id: string; readonly failed: boolean }

const Input = ({ width, failed, classes, ...input }: InputProps) => (
  <input
    class={classNames('govuk-input', width && `govuk-input--width-${width}`, classes, failed && 'govuk-input--error')}
    id={input.id}
    name={input.name}
    spellcheck={input.spellcheck}
    value={input.value}
    disabled={input.disabled}
    aria-describedby={input.describedBy}
    autocomplete={input.autocomplete}
    autocapitalize={input.autocapitalize}
    pattern={input.pattern}
    inputmode={input.inputmode}
    {...typed(input)}
  />
)

/** Preact types the input of each type apart; ours may be any of the texts. */
const typed = ({ type = 'text', attributes }: Pick<TextInputProps, 'type' | 'attributes'>): Attributes => ({
  type,
  ...attributes,
})

const Beside = ({ affix, where }: { readonly affix: Affix; readonly where: 'prefix' | 'suffix' }) => (
  <div class={classNames(`govuk-input__${where}`, affix.classes)} aria-hidden="true" {...affix.attributes}>
    {useView().show(affix.text)}
  </div>
)
