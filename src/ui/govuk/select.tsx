import type { Attributes, Content } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import { type Field, FieldLabel, FormGroup, useSaid } from './form-group.tsx'

export type Option = {
  readonly value?: string | number | undefined
  readonly text: Content
  readonly selected?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

type Props = Field & { readonly value?: string | undefined; readonly items: readonly Option[] }

export function Select(props: Props) {
  const { name, id = name, value, items, classes, attributes } = props
  const { show } = useView()
  const said = useSaid(id, name, props)
  return (
    <FormGroup group={props.group} failed={said.failed}>
      <FieldLabel field={props} id={id} />
      {said.hint}
      {said.error}
      <select
        class={classNames('govuk-select', classes, said.failed && 'govuk-select--error')}
        id={id}
        name={name}
        disabled={props.disabled}
        aria-describedby={said.describedBy}
        {...attributes}
      >
        {items.map(item => (
          <option
            value={item.value}
            selected={item.selected ?? isChosen(item, value, show)}
            disabled={item.disabled}
            {...item.attributes}
          >
            {show(item.text)}
          </option>
        ))}
      </select>
    </FormGroup>
  )
}

const isChosen = (item: Option, value: string | undefined, show: (content: Content) => unknown): boolean =>
  value !== undefined && value !== '' && String(item.value ?? show(item.text)) === value
