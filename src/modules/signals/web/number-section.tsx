import { asAt } from '#kernel/dated.ts'
import { type Phrase, say, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { dayWords } from '#modules/cases/index.ts'
import { CertaintyNote } from '#ui/patterns/certainty-note.tsx'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { Day } from '#ui/text/day.tsx'
import { recordColumns } from '#web/record-form/record-columns.tsx'
import type { NumberSet } from '../data/numbers-set.ts'
import { SETTING_UNITS, type Setting } from '../domain/setting.ts'
import { signalSetting } from '../domain/signal-setting.ts'

const NOW: Words = { en: 'Number now', cy: 'Y rhif nawr' }
const IN: Words = { en: 'Counted in', cy: 'Mesurir mewn' }
const OWN: Words = { en: 'Set by this service', cy: 'Gosodwyd gan y gwasanaeth hwn' }
const WITHOUT: Words = { en: 'Without a number of your own', cy: 'Heb rif eich hun' }
const RESTS_ON: Words = { en: 'What it rests on', cy: 'Ei sail' }
const BOUNDS: Words = { en: 'Can be set', cy: 'Gellir ei osod' }
const SET_IT: Words = { en: 'Set this number', cy: 'Gosod y rhif hwn' }
const HISTORY: Words = { en: 'Numbers set by this service', cy: 'Rhifau a osodwyd gan y gwasanaeth hwn' }
const BY: Words = { en: 'Set by', cy: 'Gosodwyd gan' }

type Bounds = Pick<Setting, 'least' | 'most'>
export const BOUNDS_WORDS: Phrase<Bounds> = {
  en: ({ least, most }) => `From ${least} to ${most}`,
  cy: ({ least, most }) => `Rhwng ${least} a ${most}`,
}

type Props = {
  readonly setting: Setting
  /** Where this number is set. */
  readonly path: string
  /** What the service has set, the newest first. */
  readonly set: readonly NumberSet[]
  readonly today: LocalDate
  readonly mayTune: boolean
}

/** A number of a rule: as it holds now, what it rests on, and what the service has set. */
export function NumberSection({ setting, path, set, today, mayTune }: Props) {
  const rules = asAt(setting.values, today)
  const own = set.find(({ from_on }) => from_on <= today)
  return (
    <>
      <SummaryCard
        title={setting.words}
        level={3}
        links={mayTune ? [{ label: SET_IT, path: `${path}/new` }] : []}
        facts={[
          {
            label: NOW,
            value: own ? [own.value, ' ', <StatusTag meaning="active">{OWN}</StatusTag>] : rules.value,
          },
          { label: IN, value: SETTING_UNITS[setting.unit] },
          ...(own ? [{ label: WITHOUT, value: rules.value }] : []),
          { label: RESTS_ON, value: own ? own.source : <CertaintyNote basis={rules} /> },
          { label: BOUNDS, value: say(BOUNDS_WORDS, setting) },
        ]}
      />
      {set.length > 0 && <DataTable caption={HISTORY} columns={columns(path, mayTune)} rows={set} />}
    </>
  )
}

const { from_on, value, source } = signalSetting.fields

const columns = (path: string, mayTune: boolean): readonly Column<NumberSet>[] => [
  { id: 'from', label: from_on.label, cell: one => <Day on={one.from_on} short /> },
  { id: 'value', label: value.label, numeric: true, cell: one => one.value },
  { id: 'source', label: source.label, cell: one => one.source },
  { id: 'by', label: BY, cell: one => one.by },
  ...(mayTune
    ? recordColumns<NumberSet>(
        ({ id }) => `${path}/${id}`,
        ({ from_on: day }) => dayWords(day),
      )
    : []),
]
