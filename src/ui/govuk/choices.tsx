import type { Attributes } from '../content.ts'
import { classNames } from '../class-names.ts'
import { type Choice, choiceId, ChoiceLine } from './choice.tsx'
import { Fieldset, type Legend } from './fieldset.tsx'
import { FormGroup, type Said, useSaid } from './form-group.tsx'
import type { Look } from './look.ts'

/** What radios and checkboxes both take: a question in a legend, and what may be chosen. */
export type ChoicesProps = Look &
  Said &
  Legend & {
    readonly name: string
    readonly items: readonly Choice[]
    readonly idPrefix?: string | undefined
    readonly fieldsetClasses?: string | undefined
    readonly fieldsetAttributes?: Attributes | undefined
    /** False where another element groups the choices. */
    readonly grouped?: boolean | undefined
  }

type Props = ChoicesProps & {
  readonly kind: 'radios' | 'checkboxes'
  readonly isChecked: (value: string) => boolean
}

export function Choices(props: Props) {
  const { kind, name, items, idPrefix = name, grouped = props.legend !== undefined, isChecked } = props
  const said = useSaid(idPrefix, name, props)
  const lines = (
    <>
      {said.hint}
      {said.error}
      <div class={classNames(`govuk-${kind}`, props.classes)} {...props.attributes} data-module={`govuk-${kind}`}>
        {items.map((item, index) => (
          <ChoiceLine
            kind={kind}
            item={item}
            id={choiceId(item, idPrefix, index)}
            name={name}
            checked={'value' in item && (item.checked ?? isChecked(item.value))}
            describedBy={grouped || kind === 'radios' ? undefined : said.describedBy}
          />
        ))}
      </div>
    </>
  )
  return (
    <FormGroup group={props.group} failed={said.failed}>
      {grouped ? (
        <Fieldset
          legend={props.legend}
          legendSize={props.legendSize}
          legendClasses={props.legendClasses}
          heading={props.heading}
          describedBy={said.describedBy}
          classes={props.fieldsetClasses}
          attributes={props.fieldsetAttributes}
        >
          {lines}
        </Fieldset>
      ) : (
        lines
      )}
    </FormGroup>
  )
}
