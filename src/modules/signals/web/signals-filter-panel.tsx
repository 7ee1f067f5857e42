import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { ALLOCATION_ROLES } from '#modules/cases/domain/allocation-roles.ts'
import type { Content } from '#ui/content.ts'
import { Select } from '#ui/govuk/select.tsx'
import { FilterPanel } from '#ui/patterns/filter-panel.tsx'
import { UNNARROWED } from '../data/in-view.ts'
import { RULE_LIST } from '../domain/rule-list.ts'
import { SEVERITIES } from '../domain/rule.ts'
import { SEVERITY_WORDS } from './signal-words.ts'
import { type SignalsFilter, signalsPath } from './signals-filter.ts'

const TEAM: Words = { en: 'Team', cy: 'Tîm' }
const RULE: Words = { en: 'What is to be seen', cy: 'Beth sydd i’w weld' }
const SEVERITY: Words = { en: 'How pressing', cy: 'Pa mor bwysig' }
const ALL: Words = { en: 'All', cy: 'Pob un' }

export type Choice = { readonly value: string; readonly label: Words }

type Props = {
  readonly filter: SignalsFilter
  readonly workers: readonly Choice[]
  readonly teams: readonly Choice[]
}

const RULES: readonly Choice[] = RULE_LIST.codes.map(({ code, label }) => ({ value: code, label }))
const PRESSING: readonly Choice[] = SEVERITIES.map(value => ({ value, label: SEVERITY_WORDS[value].words }))

/** The fields that narrow everybody’s signals. */
export function SignalsFilterPanel({ filter, workers, teams }: Props) {
  const fields = [
    { name: 'worker', of: 'withId', label: codeLabel(ALLOCATION_ROLES, 'case-manager'), choices: workers },
    { name: 'team', of: 'teamId', label: TEAM, choices: teams },
    { name: 'rule', of: 'rule', label: RULE, choices: RULES },
    { name: 'severity', of: 'severity', label: SEVERITY, choices: PRESSING },
  ] as const
  const active = fields.flatMap(({ of, choices }) => {
    const chosen = choices.find(({ value }) => value === filter[of])
    return chosen ? [{ label: chosen.label, path: signalsPath(filter, { [of]: null }) }] : []
  })
  return (
    <FilterPanel
      path="/signals"
      clearPath={signalsPath(filter, UNNARROWED)}
      active={active}
      keep={{ show: filter.view ?? '' }}
    >
      {fields.map(({ name, of, label, choices }) => (
        <Select name={name} label={label} value={filter[of] ?? ''} items={withAll(choices)} />
      ))}
    </FilterPanel>
  )
}

const withAll = (choices: readonly Choice[]): readonly { readonly value: string; readonly text: Content }[] => [
  { value: '', text: ALL },
  ...choices.map(({ value, label }) => ({ value, text: label })),
]
