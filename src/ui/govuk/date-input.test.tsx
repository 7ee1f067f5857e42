import type { Attributes } from '../content.ts'
import { DateInput, type DatePart } from './date-input.tsx'
import { type FixtureLegend, type FixtureSaid, legend, said } from './fixture-options.ts'
import { provedByFixtures, someLabel } from './fixture-proof.tsx'

type Part = {
  name?: string
  label?: string
  id?: string
  value?: string | number
  classes?: string
  error?: boolean
  pattern?: string
  inputmode?: 'numeric' | 'text'
  autocomplete?: string
  attributes?: Attributes
}

type Options = FixtureSaid &
  FixtureLegend & {
    id: string
    namePrefix?: string
    day?: Part | false
    month?: Part | false
    year?: Part | false
    values?: Record<string, string | number>
    items?: readonly Part[]
    classes?: string
    attributes?: Attributes
  }

const NAMES = ['day', 'month', 'year'] as const

/** GOV.UK merges three ways of describing the parts; ours has one, so the fixture's are merged here. */
function parts(options: Options): readonly DatePart[] {
  const usual = NAMES.map(name => ({ name, ...(options[name] || {}), off: options[name] === false }))
  const items = options.items?.length
    ? options.items.map(item => ({ off: false, ...usualFor(options, item), ...item }))
    : usual
  const shown = items.filter(item => !item.off)
  const isMarked = (part: Part) => part.error === true || part.classes?.includes('govuk-input--error') === true
  const anyMarked = shown.some(isMarked)
  return shown.map(part => {
    const name = part.name ?? ''
    const full = options.namePrefix ? `${options.namePrefix}-${name}` : name
    const marked = part.error === true || (part.error !== false && options.errorMessage !== undefined && !anyMarked)
    return {
      id: part.id ?? `${options.id}-${name}`,
      name: full,
      label: someLabel({ text: part.label ?? name.charAt(0).toUpperCase() + name.slice(1).toLowerCase() }),
      value: part.value ?? options.values?.[full] ?? options.values?.[name],
      width: part.classes?.includes('govuk-input--width-') ? undefined : isYear(options, name) ? 4 : 2,
      classes: part.classes,
      wrong: marked && !part.classes?.includes('govuk-input--error'),
      pattern: part.pattern,
      inputmode: part.inputmode,
      autocomplete: part.autocomplete,
      attributes: part.attributes,
    }
  })
}

const isYear = ({ year }: Options, name: string) => name === 'year' || (year && year.name === name)

const usualFor = (options: Options, item: Part): Pick<Part, 'value'> => {
  const usual = NAMES.map(name => options[name]).find(
    (part, index) => part && (part.name ?? NAMES[index]) === item.name,
  )
  return usual && usual.value !== undefined ? { value: usual.value } : {}
}

provedByFixtures<Options>('date-input', {}, options => (
  <DateInput
    {...said(options)}
    {...legend(options)}
    name={options.id}
    id={options.id}
    describedBy={options.fieldset?.describedBy}
    parts={parts(options)}
    classes={options.classes}
    attributes={options.attributes}
  />
))
