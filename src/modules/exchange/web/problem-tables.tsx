import { PROBLEM_WORDS } from '#bundle/problem-words.ts'
import type { ProblemCount } from '#bundle/problem-list.ts'
import type { ImportRun } from '#bundle/import-run.ts'
import type { Problem } from '#bundle/problem.ts'
import type { Entity } from '#kernel/entity.ts'
import { type Phrase, say, type Words } from '#kernel/language.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { Paging } from '#ui/patterns/paging.tsx'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { type FileKinds, shownValue } from './shown-value.ts'
import { figure, IMPORT_PATH, SEVERITIES, WHAT_IS_WRONG } from './run-words.ts'

const BY_KIND: Words = { en: 'Errors and warnings by kind', cy: 'Gwallau a rhybuddion fesul math' }
const ONE_BY_ONE: Words = { en: 'Errors and warnings one by one', cy: 'Gwallau a rhybuddion fesul un' }
const FIRST_THOUSAND: Words = {
  en: 'The first thousand are listed, errors first.',
  cy: 'Rhestrir y fil gyntaf, gwallau yn gyntaf.',
}
const HIDDEN_WHY: Words = {
  en: 'Names, texts and ids are hidden here: the line and column lead to them in the file.',
  cy: 'Cuddir enwau, testunau a dynodwyr yma: mae’r llinell a’r golofn yn arwain atynt yn y ffeil.',
}
const CLEARED: Words = {
  en: 'The list was thrown away a week after the import.',
  cy: 'Taflwyd y rhestr wythnos ar ôl y mewnforio.',
}
const AS_CSV: Words = { en: 'Download as CSV', cy: 'Lawrlwytho fel CSV' }
export const NOT_SHOWN: Words = { en: 'Not shown', cy: 'Ni ddangosir' }

const PER_PAGE = 50

type Props = { readonly run: ImportRun; readonly entities: readonly Entity[]; readonly page: number }

/** The kinds of problems with their numbers, and each problem with its place. */
export function ProblemTables({ run, entities, page }: Props) {
  const { problems, problemCounts } = run
  if (problemCounts.length === 0) return null
  return (
    <>
      <DataTable caption={BY_KIND} columns={KIND_COLUMNS} rows={problemCounts} />
      {run.isCleared && <Paragraph>{CLEARED}</Paragraph>}
      {problems.length > 0 && (
        <>
          <DataTable
            caption={ONE_BY_ONE}
            columns={problemColumns(fileKinds(run, entities))}
            rows={problems.slice((page - 1) * PER_PAGE, page * PER_PAGE)}
          />
          <Paging page={page} pageSize={PER_PAGE} total={problems.length} path={number => `?page=${number}`} />
          <Paragraph>{[FIRST_THOUSAND, ' ', HIDDEN_WHY]}</Paragraph>
          <Paragraph>
            <Link path={`${IMPORT_PATH}/${run.id}/problems.csv`} download>
              {AS_CSV}
            </Link>
          </Paragraph>
        </>
      )}
    </>
  )
}

/** Which record kind each file of a run holds. */
export const fileKinds = ({ counts }: ImportRun, entities: readonly Entity[]): FileKinds =>
  new Map(
    counts.flatMap(({ file, entity: name }) => {
      const kind = entities.find(entity => entity.name === name)
      return kind ? [[file, kind] as const] : []
    }),
  )

const KIND_COLUMNS: readonly Column<ProblemCount>[] = [
  { id: 'what', label: { en: 'What', cy: 'Beth' }, cell: ({ problem }) => PROBLEM_WORDS[problem].words },
  { id: 'severity', label: { en: 'Type', cy: 'Math' }, cell: ({ severity }) => <SeverityTag severity={severity} /> },
  { id: 'count', label: { en: 'Number', cy: 'Nifer' }, numeric: true, cell: ({ count }) => figure(count) },
]

const SeverityTag = ({ severity }: Pick<Problem, 'severity'>) => (
  <StatusTag meaning={SEVERITIES[severity].meaning}>{SEVERITIES[severity].words}</StatusTag>
)

const PLACE: Phrase<Problem> = {
  en: ({ file, line, column }) => inPlace(file, line === null ? null : `line ${line}`, column),
  cy: ({ file, line, column }) => inPlace(file, line === null ? null : `llinell ${line}`, column),
}

const inPlace = (...parts: readonly (string | null)[]): string => parts.filter(part => part !== null).join(', ')

const problemColumns = (kinds: FileKinds): readonly Column<Problem>[] => [
  { id: 'place', label: { en: 'Where', cy: 'Ble' }, cell: problem => say(PLACE, problem) },
  { id: 'words', label: WHAT_IS_WRONG, cell: ({ words }) => words },
  {
    id: 'value',
    label: { en: 'Value', cy: 'Gwerth' },
    cell: problem => (problem.value ? (shownValue(problem, kinds) ?? NOT_SHOWN) : null),
  },
  {
    id: 'severity',
    label: { en: 'Type', cy: 'Math' },
    cell: ({ severity }) => <SeverityTag severity={severity} />,
  },
]
