import { codeLabel, type CodeList, codesOn } from '#kernel/code-list.ts'
import type { Field } from '#kernel/entity.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { CharacterCount } from '#ui/govuk/character-count.tsx'
import { Checkboxes } from '#ui/govuk/checkboxes.tsx'
import type { ChoiceItem } from '#ui/govuk/choice.tsx'
import { DateInput } from '#ui/govuk/date-input.tsx'
import { Radios } from '#ui/govuk/radios.tsx'
import { Select } from '#ui/govuk/select.tsx'
import { TextInput } from '#ui/govuk/text-input.tsx'
import type { Answers } from '../drafts.ts'
import type { Choice } from './record-form.ts'

type Props = {
  readonly name: string
  readonly field: Field
  readonly answers: Answers
  readonly today: LocalDate
  readonly choices: readonly Choice[]
}

const YES: Words = { en: 'Yes', cy: 'Ie' }
const NO: Words = { en: 'No', cy: 'Na' }
const OPTIONAL: Words = { en: '(optional)', cy: '(dewisol)' }
const NONE: Words = { en: 'Not recorded', cy: 'Dim cofnod' }
const SELECT: Words = { en: 'Select an option', cy: 'Dewiswch opsiwn' }
/** More choices than this are offered in a list to open, fewer side by side on the page. */
const RADIOS_AT_MOST = 7

const label = ({ label: words, required }: Field): Words =>
  required ? words : { en: `${words.en} ${OPTIONAL.en}`, cy: `${words.cy} ${OPTIONAL.cy}` }

/** The input for one field of a record, whatever its kind. Its error comes from the page by its name. */
export function RecordField({ name, field, answers, today, choices }: Props) {
  const value = answers[name] ?? ''
  const asked = { name, labelSize: 's', ...(field.hint ? { hint: field.hint } : {}) } as const
  switch (field.kind) {
    case 'text':
      return choices.length > 0 ? (
        <OneOf {...asked} field={field} value={value} items={choices.map(toItem)} />
      ) : (
        <TextField {...asked} field={field} value={value} />
      )
    case 'whole':
    case 'decimal':
      return (
        <TextInput
          {...asked}
          label={label(field)}
          value={value}
          width={4}
          inputmode={field.kind === 'whole' ? 'numeric' : 'decimal'}
          spellcheck={false}
        />
      )
    case 'date':
      return (
        <DateInput
          {...asked}
          legend={label(field)}
          legendSize="s"
          value={{ day: answers[`${name}-day`], month: answers[`${name}-month`], year: answers[`${name}-year`] }}
        />
      )
    case 'yes-no':
      return (
        <Radios
          {...asked}
          legend={label(field)}
          legendSize="s"
          inline
          value={value}
          items={[
            { value: 'yes', label: field.yes ?? YES },
            { value: 'no', label: field.no ?? NO },
          ]}
        />
      )
    case 'code':
      return <OneOf {...asked} field={field} value={value} items={codesOffered(field.list, today, value, choices)} />
    case 'reference':
      return <OneOf {...asked} field={field} value={value} items={choices.map(toItem)} />
    case 'codes':
      return <AnyOf {...asked} field={field} value={value} items={codesOffered(field.list, today, value, choices)} />
    case 'references':
      return <AnyOf {...asked} field={field} value={value} items={choices.map(toItem)} />
  }
}

const toItem = ({ value, label: words, hint }: Choice): ChoiceItem => ({ value, label: words, hint })

/** What may be chosen today, and what stands recorded though it may no longer be chosen. */
function codeChoices(list: CodeList, today: LocalDate, recorded: readonly string[]): readonly ChoiceItem[] {
  const current = codesOn(list, today)
  const kept = recorded.filter(code => code !== '' && !current.some(entry => entry.code === code))
  return [
    ...current.map(({ code, label: words }) => ({ value: code, label: words })),
    ...kept.map(code => ({ value: code, label: codeLabel(list, code) })),
  ]
}

type Asked = {
  readonly name: string
  readonly labelSize: 's'
  readonly hint?: Words
  readonly field: Field
  readonly value: string
}
type Offered = Asked & { readonly items: readonly ChoiceItem[] }

function TextField({ field, value, ...asked }: Asked & { readonly field: Field & { kind: 'text' } }) {
  if (field.lines && field.lines > 1) {
    return <CharacterCount {...asked} label={label(field)} value={value} rows={field.lines} maxLength={field.max} />
  }
  return (
    <TextInput {...asked} label={label(field)} value={value} {...(field.max <= 20 ? { width: 20 as const } : {})} />
  )
}

const OneOf = ({ field, value, items, ...asked }: Offered) =>
  items.length <= RADIOS_AT_MOST ? (
    <Radios {...asked} legend={label(field)} legendSize="s" value={value} items={items} />
  ) : (
    <Select
      {...asked}
      label={label(field)}
      value={value}
      items={[
        { value: '', text: field.required ? SELECT : NONE },
        ...items.map(item => ({ value: item.value, text: item.label })),
      ]}
    />
  )

const AnyOf = ({ field, value, items, ...asked }: Offered) => (
  <Checkboxes {...asked} legend={label(field)} legendSize="s" values={value.split(';')} items={items} />
)

/** Where a form names what may be chosen of a list, only that and what stands recorded. */
function codesOffered(
  list: CodeList,
  today: LocalDate,
  value: string,
  choices: readonly Choice[],
): readonly ChoiceItem[] {
  const recorded = value.split(';').filter(Boolean)
  if (choices.length === 0) return codeChoices(list, today, recorded)
  const kept = recorded.filter(code => !choices.some(choice => choice.value === code))
  return [...choices.map(toItem), ...kept.map(code => ({ value: code, label: codeLabel(list, code) }))]
}
