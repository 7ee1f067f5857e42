import { longDate } from '#kernel/dates-in-words.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { BaselineComparison, Pair } from '../domain/baseline-comparison.ts'
import { SAFETY_SUBJECTS } from '../domain/board-sighting.ts'
import {
  ACT_NOW,
  ALL_SIGNALS,
  AUDITS,
  BY_RULE,
  CHANGE,
  CHANGE_WORDS,
  CHILDREN,
  FIGURE,
  HIGH,
  partWords,
  PROGRAMMES,
  ratingWords,
  RATINGS,
  rateWords,
  RULE,
  shareWords,
  SIGNALS,
  STANDARD,
} from './baseline-words.ts'
import { titleOfStandard } from './standards-words.ts'

type Cell = Words | number

/** A table of then and now: what each line is of, and what stood there on the two days. */
export type BaselineTable = {
  readonly id: 'figures' | 'signals' | 'audits' | 'ratings' | 'rules'
  readonly title: Words
  readonly of: Words
  readonly columns: readonly Words[]
  readonly rows: readonly { readonly label: Words; readonly cells: readonly Cell[] }[]
}

const dayOf = (on: LocalDate): Words => ({ en: longDate('en', on), cy: longDate('cy', on) })

/** All that is compared, as tables: what a page shows and what a file takes away. */
export function baselineTables(compared: BaselineComparison, days: Pair<LocalDate>): readonly BaselineTable[] {
  const columns = [dayOf(days.then), dayOf(days.now)]
  const { children, programmes, standards, rules } = compared
  const both = <Value>({ then, now }: Pair<Value>, words: (value: Value, at: 'then' | 'now') => Cell) => [
    words(then, 'then'),
    words(now, 'now'),
  ]
  const plain = (value: number): Cell => value
  const each = (value: number, at: 'then' | 'now'): Cell => rateWords(value, programmes[at])
  const part = (value: number, at: 'then' | 'now'): Cell => partWords(value, children[at])
  return [
    {
      ...{ id: 'figures', title: FIGURES_TITLE, of: FIGURE, columns },
      rows: [
        { label: CHILDREN, cells: both(children, plain) },
        { label: PROGRAMMES, cells: both(programmes, plain) },
        ...SAFETY_SUBJECTS.map(subject => ({ label: HIGH[subject], cells: both(compared.high[subject], part) })),
        { label: ACT_NOW, cells: both(compared.actNow, part) },
        { label: ALL_SIGNALS, cells: both(compared.standing, each) },
      ],
    },
    {
      ...{ id: 'signals', title: SIGNALS, of: STANDARD, columns },
      rows: standards.map(({ standard, signals }) => ({
        label: titleOfStandard(standard),
        cells: both(signals, each),
      })),
    },
    {
      ...{ id: 'audits', title: AUDITS, of: STANDARD, columns: [...columns, CHANGE] },
      rows: standards
        .filter(({ audits }) => audits.then !== null || audits.now !== null)
        .map(({ standard, audits }) => ({
          label: titleOfStandard(standard),
          cells: [...both(audits, shareWords), CHANGE_WORDS[audits.change]],
        })),
    },
    {
      ...{ id: 'ratings', title: RATINGS, of: STANDARD, columns },
      rows: standards.map(({ standard, ratings }) => ({
        label: titleOfStandard(standard),
        cells: both(ratings, ratingWords),
      })),
    },
    {
      ...{ id: 'rules', title: BY_RULE, of: RULE, columns },
      rows: rules.map(({ rule, signals }) => ({ label: rule.title, cells: both(signals, each) })),
    },
  ]
}

const FIGURES_TITLE: Words = { en: 'How the service stood', cy: 'Sut yr oedd y gwasanaeth' }
