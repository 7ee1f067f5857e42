import type { Content } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import { type Field, FieldLabel, FormGroup, useSaid } from './form-group.tsx'

export type TextareaProps = Field & {
  readonly value?: string | undefined
  readonly rows?: number | undefined
  readonly autocomplete?: string | undefined
  readonly spellcheck?: boolean | undefined
  /** Stands below, as the count of characters does. */
  readonly after?: Content
}

export function Textarea(props: TextareaProps) {
  const { name, id = name, value, rows = 5, classes } = props
  const { show } = useView()
  const said = useSaid(id, name, props)
  return (
    <FormGroup group={props.group} failed={said.failed}>
      <FieldLabel field={props} id={id} />
      {said.hint}
      {said.error}
      <textarea
        class={classNames('govuk-textarea', said.failed && 'govuk-textarea--error', classes)}
        id={id}
        name={name}
        rows={rows}
        spellcheck={props.spellcheck}
        disabled={props.disabled}
        aria-describedby={said.describedBy}
        autocomplete={props.autocomplete}
        {...props.attributes}
      >
        {value}
      </textarea>
      {show(props.after)}
    </FormGroup>
  )
}
