import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Select } from '#ui/govuk/select.tsx'
import { FilterPanel } from '#ui/patterns/filter-panel.tsx'
import { financialYearOf, financialYearWords } from '../domain/quarter.ts'
import { SPEAKER_NAMES, SPEAKERS_TOGETHER } from '../domain/speakers.ts'
import { VOICE_THEMES } from '../domain/voice-themes.ts'
import { type VoiceFilter, voicesPath } from './voice-filter.ts'

const THEME: Words = { en: 'About', cy: 'Pwnc' }
const WHO: Words = { en: 'Who spoke', cy: 'Pwy a siaradodd' }
const YEAR: Words = { en: 'Year', cy: 'Blwyddyn' }
const EVERYTHING: Words = { en: 'Everything', cy: 'Popeth' }
const EVERYONE: Words = { en: 'Everyone', cy: 'Pawb' }

type Props = { readonly filter: VoiceFilter; readonly years: readonly number[]; readonly today: LocalDate }

/** Narrows the page of voices by what they are about, who spoke, and the year. */
export const VoiceFilterPanel = ({ filter, years, today }: Props) => (
  <FilterPanel path="/voice" active={activeFilters(filter, today)}>
    <Select
      name="theme"
      label={THEME}
      value={filter.theme ?? ''}
      items={[
        { value: '', text: EVERYTHING },
        ...VOICE_THEMES.codes.map(({ code, label }) => ({ value: code, text: label })),
      ]}
    />
    <Select
      name="who"
      label={WHO}
      value={filter.who ?? ''}
      items={[
        { value: '', text: EVERYONE },
        ...SPEAKER_NAMES.map(name => ({ value: name, text: SPEAKERS_TOGETHER[name] })),
      ]}
    />
    <Select
      name="year"
      label={YEAR}
      value={String(filter.year)}
      items={years.map(year => ({ value: String(year), text: financialYearWords(year) }))}
    />
  </FilterPanel>
)

const activeFilters = (filter: VoiceFilter, today: LocalDate) => [
  ...(filter.theme === null
    ? []
    : [{ label: codeLabel(VOICE_THEMES, filter.theme), path: voicesPath(filter, today, { theme: null }) }]),
  ...(filter.who === null
    ? []
    : [{ label: SPEAKERS_TOGETHER[filter.who], path: voicesPath(filter, today, { who: null }) }]),
  ...(filter.year === financialYearOf(today)
    ? []
    : [
        {
          label: financialYearWords(filter.year),
          path: voicesPath(filter, today, { year: financialYearOf(today) }),
        },
      ]),
]
