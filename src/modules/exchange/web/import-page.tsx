import type { ImportRun } from '#bundle/import-run.ts'
import type { Words } from '#kernel/language.ts'
import { FileUpload } from '#ui/govuk/file-upload.tsx'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Moment } from '#ui/text/moment.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { figure, FILE, IMPORT_PATH, STATUS, STATUSES } from './run-words.ts'

export const IMPORT_TITLE: Words = { en: 'Import a bundle of records', cy: 'Mewnforio bwndel o gofnodion' }
const LEAD: Words = {
  en: 'A bundle is a zip file of CSV files with a datapackage.json. It is checked first; nothing is changed until you have read what was found and confirmed.',
  cy: 'Ffeil zip o ffeiliau CSV gyda datapackage.json yw bwndel. Caiff ei wirio yn gyntaf; ni newidir dim nes i chi ddarllen beth a ganfuwyd a chadarnhau.',
}
const BUNDLE: Words = { en: 'The bundle, as a zip file', cy: 'Y bwndel, fel ffeil zip' }
const BUNDLE_HINT: Words = { en: 'Up to 200 MB', cy: 'Hyd at 200 MB' }
const CHECK: Words = { en: 'Upload and check', cy: 'Uwchlwytho a gwirio' }
const EARLIER: Words = { en: 'Earlier imports', cy: 'Mewnforion blaenorol' }
const NONE_YET: Words = { en: 'Nothing has been imported yet', cy: 'Does dim wedi’i fewnforio eto' }

export type RunLine = Omit<ImportRun, 'problems'>

/** Where a bundle is uploaded, and what became of those before it. */
export const ImportPage = ({ runs }: { readonly runs: readonly RunLine[] }) => (
  <>
    <FormPage title={IMPORT_TITLE} lead={<Paragraph>{LEAD}</Paragraph>} action={IMPORT_PATH} submit={CHECK} uploads>
      <FileUpload name="bundle" label={BUNDLE} hint={BUNDLE_HINT} accept=".zip,application/zip" droppable />
    </FormPage>
    <Heading level={2}>{EARLIER}</Heading>
    {runs.length === 0 ? (
      <EmptyState title={NONE_YET} />
    ) : (
      <DataTable caption={EARLIER} captionHidden columns={COLUMNS} rows={runs} />
    )}
  </>
)

const rowsIn = ({ counts }: RunLine): number => counts.reduce((sum, { rows }) => sum + rows, 0)

const COLUMNS: readonly Column<RunLine>[] = [
  { id: 'file', label: FILE, cell: run => <Link path={`${IMPORT_PATH}/${run.id}`}>{run.fileName}</Link> },
  { id: 'started', label: { en: 'Started', cy: 'Dechreuwyd' }, cell: run => <Moment at={run.startedAt} /> },
  {
    id: 'status',
    label: STATUS,
    cell: ({ status }) => <StatusTag meaning={STATUSES[status].meaning}>{STATUSES[status].words}</StatusTag>,
  },
  { id: 'rows', label: { en: 'Rows', cy: 'Rhesi' }, numeric: true, cell: run => figure(rowsIn(run)) },
]
