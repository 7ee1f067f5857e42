import type { Entity } from '#kernel/entity.ts'
import type { EntityCount } from '#bundle/import-counts.ts'
import type { ImportRun, RunStatus } from '#bundle/import-run.ts'
import type { Words } from '#kernel/language.ts'
import { Button } from '#ui/govuk/button.tsx'
import { Banner } from '#ui/patterns/banner.tsx'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { InlineForm } from '#ui/patterns/inline-form.tsx'
import { LiveRegion } from '#ui/patterns/live-region.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { ProblemTables } from './problem-tables.tsx'
import { figure, FILE, IMPORT_PATH, isUnderWay } from './run-words.ts'
import { RunProgress } from './run-progress.tsx'

const COUNTED: Words = { en: 'What is in it', cy: 'Beth sydd ynddo' }
const CONFIRM: Words = { en: 'Confirm and import', cy: 'Cadarnhau a mewnforio' }
const DISCARD: Words = { en: 'Do not import', cy: 'Peidio â mewnforio' }

type Outcome = { readonly kind: 'success' | 'information' | 'warning' | 'error'; readonly words: Words }

const OUTCOMES: Readonly<Partial<Record<RunStatus, Outcome>>> = {
  refused: {
    kind: 'error',
    words: {
      en: 'The bundle has errors, so nothing was changed. Correct them in the system that it comes from, and upload it again.',
      cy: 'Mae gwallau yn y bwndel, felly ni newidiwyd dim. Cywirwch nhw yn y system y daw ohoni, ac uwchlwythwch y bwndel eto.',
    },
  },
  ready: {
    kind: 'information',
    words: {
      en: 'The bundle can be imported. Read what would happen, then confirm. Nothing has been changed yet.',
      cy: 'Gellir mewnforio’r bwndel. Darllenwch beth fyddai’n digwydd, yna cadarnhewch. Does dim wedi newid eto.',
    },
  },
  merged: { kind: 'success', words: { en: 'The bundle was imported.', cy: 'Mewnforiwyd y bwndel.' } },
  discarded: {
    kind: 'information',
    words: {
      en: 'The bundle was not imported and its rows were thrown away.',
      cy: 'Ni fewnforiwyd y bwndel a thaflwyd ei resi.',
    },
  },
  failed: {
    kind: 'error',
    words: {
      en: 'A fault of the program stopped the import. Nothing was changed. Upload the bundle again.',
      cy: 'Stopiwyd y mewnforio gan nam ar y rhaglen. Ni newidiwyd dim. Uwchlwythwch y bwndel eto.',
    },
  },
}

type Props = {
  readonly run: ImportRun
  readonly entities: readonly Entity[]
  /** The page of its problems. */
  readonly page: number
}

/** One import: how far it is, what was found, and what would happen or has happened. */
export function RunPage({ run, entities, page }: Props) {
  const outcome = OUTCOMES[run.status]
  return (
    <>
      <Heading>{run.fileName}</Heading>
      {isUnderWay(run.status) && (
        <LiveRegion path={`${IMPORT_PATH}/${run.id}/progress`} done={false}>
          <RunProgress run={run} />
        </LiveRegion>
      )}
      {outcome && <Banner kind={outcome.kind}>{outcome.words}</Banner>}
      {run.counts.length > 0 && run.status !== 'refused' && (
        <DataTable caption={COUNTED} columns={columnsFor(entities)} rows={run.counts} />
      )}
      {run.status === 'ready' && <Decision id={run.id} />}
      <ProblemTables run={run} entities={entities} page={page} />
    </>
  )
}

const Decision = ({ id }: { readonly id: string }) => (
  <ButtonRow>
    <InlineForm action={`${IMPORT_PATH}/${id}/confirm`}>
      <Button once>{CONFIRM}</Button>
    </InlineForm>
    <InlineForm action={`${IMPORT_PATH}/${id}/discard`}>
      <Button look="secondary" once>
        {DISCARD}
      </Button>
    </InlineForm>
  </ButtonRow>
)

const columnsFor = (entities: readonly Entity[]): readonly Column<EntityCount>[] => [
  {
    id: 'kind',
    label: { en: 'Kind of record', cy: 'Math o gofnod' },
    cell: ({ entity, file }) => entities.find(({ name }) => name === entity)?.title ?? file,
  },
  { id: 'file', label: FILE, cell: ({ file }) => file },
  { id: 'rows', label: { en: 'Rows', cy: 'Rhesi' }, numeric: true, cell: ({ rows }) => figure(rows) },
  { id: 'new', label: { en: 'New', cy: 'Newydd' }, numeric: true, cell: count => figure(count.new) },
  { id: 'changed', label: { en: 'Changed', cy: 'Newidiwyd' }, numeric: true, cell: ({ changed }) => figure(changed) },
  { id: 'same', label: { en: 'The same', cy: 'Yr un fath' }, numeric: true, cell: ({ same }) => figure(same) },
  {
    id: 'kept',
    label: { en: 'Kept as edited here', cy: 'Cadwyd fel y’u golygwyd yma' },
    numeric: true,
    cell: ({ keptAsEdited }) => figure(keptAsEdited),
  },
]
