import type { ImportRun } from '#bundle/import-run.ts'
import { spreadsheetCsv } from '#bundle/spreadsheet-csv.ts'
import type { Entity } from '#kernel/entity.ts'
import type { Language, Words } from '#kernel/language.ts'
import { shownValue } from './shown-value.ts'
import { fileKinds, NOT_SHOWN } from './problem-tables.tsx'
import { SEVERITIES, WHAT_IS_WRONG } from './run-words.ts'

const HEADINGS: readonly Words[] = [
  { en: 'Type', cy: 'Math' },
  { en: 'File', cy: 'Ffeil' },
  { en: 'Line', cy: 'Llinell' },
  { en: 'Column', cy: 'Colofn' },
  { en: 'Value', cy: 'Gwerth' },
  WHAT_IS_WRONG,
]

/** A run's problems for a spreadsheet, with the same values hidden as on its page. */
export function problemsAsCsv(run: ImportRun, entities: readonly Entity[], language: Language): string {
  const kinds = fileKinds(run, entities)
  const rows = run.problems.map(problem => [
    SEVERITIES[problem.severity].words[language],
    problem.file ?? '',
    problem.line === null ? '' : String(problem.line),
    problem.column ?? '',
    problem.value ? (shownValue(problem, kinds) ?? NOT_SHOWN[language]) : '',
    problem.words[language],
  ])
  return spreadsheetCsv([HEADINGS.map(words => words[language]), ...rows])
}
