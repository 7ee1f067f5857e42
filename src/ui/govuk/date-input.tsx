import type { Words } from '#kernel/language.ts'
import type { Attributes, Label } from '../content.ts'
import { classNames } from '../class-names.ts'
import { Fieldset, type Legend } from './fieldset.tsx'
import { FormGroup, type Said, useSaid } from './form-group.tsx'
import type { Look } from './look.ts'
import { TextInput } from './text-input.tsx'

type PartName = 'day' | 'month' | 'year'

const LABELS: Readonly<Record<PartName, Words>> = {
  day: { en: 'Day', cy: 'Diwrnod' },
  month: { en: 'Month', cy: 'Mis' },
  year: { en: 'Year', cy: 'Blwyddyn' },
}

const WIDTHS = { day: 2, month: 2, year: 4 } as const

/** One of the three inputs, where it differs from the usual. */
export type DatePart = {
  readonly id: string
  readonly name: string
  readonly label: Label
  readonly value?: string | number | undefined
  readonly width?: 2 | 4 | undefined
  readonly classes?: string | undefined
  readonly wrong?: boolean | undefined
  readonly pattern?: string | undefined
  readonly inputmode?: 'numeric' | 'text' | undefined
  readonly autocomplete?: string | undefined
  readonly attributes?: Attributes | undefined
}

type Props = Look &
  Said &
  Legend & {
    /** The inputs are `name-day`, `name-month` and `name-year`; the day’s id is the name, for the error summary. */
    readonly name: string
    readonly value?: Readonly<Partial<Record<PartName, string | number | undefined>>> | undefined
    /** The parts that an error is about: all of them, unless given. */
    readonly wrong?: readonly PartName[] | undefined
    readonly id?: string | undefined
    readonly parts?: readonly DatePart[] | undefined
    readonly grouped?: boolean | undefined
  }

export function DateInput(props: Props) {
  const { name, id = `${name}-date`, grouped = props.legend !== undefined } = props
  const said = useSaid(id, name, props)
  const parts = props.parts ?? usualParts(props, said.failed)
  const inputs = (
    <>
      {said.hint}
      {said.error}
      <div class={classNames('govuk-date-input', props.classes)} {...props.attributes} id={id}>
        {parts.map(part => (
          <div class="govuk-date-input__item">
            <PartInput part={part} />
          </div>
        ))}
      </div>
    </>
  )
  return (
    <FormGroup group={props.group} failed={said.failed}>
      {grouped ? (
        <Fieldset
          role="group"
          legend={props.legend}
          legendSize={props.legendSize}
          legendClasses={props.legendClasses}
          heading={props.heading}
          describedBy={said.describedBy}
        >
          {inputs}
        </Fieldset>
      ) : (
        inputs
      )}
    </FormGroup>
  )
}

const PartInput = ({ part }: { readonly part: DatePart }) => (
  <TextInput
    name={part.name}
    id={part.id}
    label={part.label}
    labelClasses="govuk-date-input__label"
    value={part.value}
    classes={classNames(
      'govuk-date-input__input',
      part.wrong && 'govuk-input--error',
      part.width && `govuk-input--width-${part.width}`,
      part.classes,
    )}
    inputmode={part.inputmode ?? 'numeric'}
    autocomplete={part.autocomplete}
    pattern={part.pattern}
    attributes={part.attributes}
  />
)

const usualParts = ({ name, value, wrong }: Props, failed: boolean): readonly DatePart[] =>
  (['day', 'month', 'year'] as const).map(part => ({
    id: part === 'day' ? name : `${name}-${part}`,
    name: `${name}-${part}`,
    label: LABELS[part],
    value: value?.[part],
    width: WIDTHS[part],
    wrong: failed && (wrong?.includes(part) ?? true),
  }))
