import type { EntityCount } from '#bundle/import-counts.ts'
import type { ImportReport } from '#bundle/import-report.ts'
import type { Problem } from '#bundle/problem.ts'

const OUTCOMES: Readonly<Record<ImportReport['outcome'], string>> = {
  imported: 'Imported.',
  'would-import': 'Nothing was changed. The bundle would be imported.',
  refused: 'Refused: the bundle has errors, and nothing was changed. Mend them and import it again.',
}

/** A report as an operator reads it: what came of it, by file, and each problem with its place. */
export const importText = ({ outcome, counts, problems, problemCounts }: ImportReport): readonly string[] => [
  ...counts.filter(({ rows }) => rows > 0).map(countLine),
  ...problems.map(problemLine),
  ...(problems.length < total(problemCounts) ? [`… and ${total(problemCounts) - problems.length} more:`] : []),
  ...problemCounts.map(({ problem, severity, count }) => `${severity}: ${problem}: ${count}`),
  OUTCOMES[outcome],
]

const total = (counts: ImportReport['problemCounts']): number => counts.reduce((sum, { count }) => sum + count, 0)

const countLine = ({ file, rows, new: added, changed, same, keptAsEdited }: EntityCount): string =>
  `${file}: ${rows} rows: ${added} new, ${changed} changed, ${same} the same, ${keptAsEdited} kept as edited here`

function problemLine({ severity, file, line, column, value, words }: Problem): string {
  const place = [file, line === null ? null : `line ${line}`, column].filter(part => part !== null).join(', ')
  return `${severity}: ${place}${value === null ? '' : ` (${JSON.stringify(value)})`}: ${words.en}`
}
