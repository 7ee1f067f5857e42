import { codeLabel } from '#kernel/code-list.ts'
import type { Field, Value } from '#kernel/entity.ts'
import type { Words } from '#kernel/language.ts'
import { same } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Day } from '#ui/text/day.tsx'
import { List } from '#ui/text/list.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import { useView } from '#ui/view.tsx'
import type { Choice } from './record-form.ts'

const YES: Words = { en: 'Yes', cy: 'Ie' }
const NO: Words = { en: 'No', cy: 'Na' }
export const NOT_RECORDED: Words = { en: 'Not recorded', cy: 'Dim cofnod' }

type Props = { readonly field: Field; readonly value: Value; readonly choices?: readonly Choice[] | undefined }

/** A recorded value as people read it: codes and references by their names, days in the page's language. */
export function RecordedValue({ field, value, choices = [] }: Props) {
  const { t, number } = useView()
  if (value === null || value === '' || (typeof value === 'object' && value.length === 0))
    return <span class="sl-quiet">{t(NOT_RECORDED)}</span>
  if (typeof value === 'boolean')
    return <>{t(value ? (field.kind === 'yes-no' && field.yes) || YES : (field.kind === 'yes-no' && field.no) || NO)}</>
  if (typeof value === 'number') return <>{number(value)}</>
  if (typeof value === 'object') return <List kind="plain" items={value.map(one => nameOf(field, one, choices))} />
  if (field.kind === 'date') return <Day on={value as LocalDate} />
  if (field.kind === 'text' && choices.length === 0) return field.lines ? <Verbatim>{value}</Verbatim> : <>{value}</>
  return <>{t(nameOf(field, value, choices))}</>
}

function nameOf(field: Field, value: string, choices: readonly Choice[]): Words {
  if (field.kind === 'code' || field.kind === 'codes') return codeLabel(field.list, value)
  return choices.find(choice => choice.value === value)?.label ?? same(value)
}
