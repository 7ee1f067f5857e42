import { codeLabel } from '#kernel/code-list.ts'
import { join, same, type Words } from '#kernel/language.ts'
import type { Content } from '#ui/content.ts'
import { Select } from '#ui/govuk/select.tsx'
import { TextInput } from '#ui/govuk/text-input.tsx'
import { FilterPanel } from '#ui/patterns/filter-panel.tsx'
import { PROGRAMME_KINDS } from '../domain/programme-kinds.ts'
import { PROGRAMME_STATUSES } from '../domain/programme-status.ts'
import { programme } from '../domain/programme.ts'
import { type CaseloadFilter, caseloadPath, LIVE_STATUSES } from './caseload-filter.ts'

const WHOSE: Words = { en: 'Whose', cy: 'Rhai pwy' }
const STATUS: Words = { en: 'Status', cy: 'Statws' }
const ALL: Words = { en: 'All', cy: 'Pob un' }
const NAME: Words = { en: 'Child’s name', cy: 'Enw’r plentyn' }

export type WhoseChoice = { readonly value: string; readonly label: Content }

type Props = { readonly filter: CaseloadFilter; readonly whose: readonly WhoseChoice[] }

/** The fields that narrow a caseload. */
export function CaseloadFilterPanel({ filter, whose }: Props) {
  const { kind, status, text, sort, descending } = filter
  const active = [
    ...(text ? [{ label: join([NAME, same(text)], ': '), path: caseloadPath(filter, { text: '' }) }] : []),
    ...(kind ? [{ label: codeLabel(PROGRAMME_KINDS, kind), path: caseloadPath(filter, { kind: '' }) }] : []),
    ...(status ? [{ label: PROGRAMME_STATUSES[status], path: caseloadPath(filter, { status: '' }) }] : []),
  ]
  return (
    <FilterPanel
      path="/caseload"
      clearPath={caseloadPath(filter, { text: '', kind: '', status: '' })}
      active={active}
      keep={{ sort, order: descending ? 'descending' : '' }}
    >
      <Select
        name="whose"
        label={WHOSE}
        value={filter.whose}
        items={whose.map(({ value, label }) => ({ value, text: label }))}
      />
      <TextInput name="q" label={NAME} value={text} spellcheck={false} autocomplete="off" />
      <Select
        name="kind"
        label={programme.fields.kind.label}
        value={kind}
        items={[{ value: '', text: ALL }, ...PROGRAMME_KINDS.codes.map(one => ({ value: one.code, text: one.label }))]}
      />
      <Select
        name="status"
        label={STATUS}
        value={status}
        items={[{ value: '', text: ALL }, ...LIVE_STATUSES.map(one => ({ value: one, text: PROGRAMME_STATUSES[one] }))]}
      />
    </FilterPanel>
  )
}
