import { Readable } from 'node:stream'
import { clearPapers } from '#bundle/clear-papers.ts'
import { exportable } from '#bundle/export-bundle.ts'
import { importRun, type ImportRun, latestImportRuns, moveRun } from '#bundle/import-run.ts'
import type { Worker } from '#db/work.ts'
import { isId } from '#kernel/id.ts'
import type { Words } from '#kernel/language.ts'
import { LiveContent } from '#ui/patterns/live-region.tsx'
import { render } from '#ui/view.tsx'
import { pageNumber } from '#web/page-number.ts'
import { found } from '#web/problem.ts'
import { get, post, type ServiceRoute } from '#web/routes.ts'
import type { Visit } from '#web/visit.ts'
import { exportedZip } from '../data/exported-zip.ts'
import { type Exchange, MERGE_JOB } from './exchange.ts'
import { EXPORT_TITLE, ExportPage } from './export-page.tsx'
import { IMPORT_TITLE, ImportPage } from './import-page.tsx'
import { problemsAsCsv } from './problems-as-csv.ts'
import { RunPage } from './run-page.tsx'
import { RunProgress } from './run-progress.tsx'
import { EXPORT_PATH, IMPORT, IMPORT_PATH, isUnderWay } from './run-words.ts'
import { uploadBundle, type UploadProblem } from './upload-bundle.ts'

const RUN = `${IMPORT_PATH}/:runId`
const RUNS_SHOWN = 20
const MAY_UPLOAD = 200 * 1024 ** 2

/** The pages by which bundles come in and go out. */
export const exchangeRoutes = (exchange: Exchange): readonly ServiceRoute[] => [
  get(IMPORT_PATH, 'bundle.import', openImport),
  { ...post(IMPORT_PATH, 'bundle.import', visit => uploadBundle(exchange, visit)), maxBody: MAY_UPLOAD },
  get(RUN, 'bundle.import', visit => openRun(exchange, visit)),
  get(`${RUN}/progress`, 'bundle.import', showProgress),
  get(`${RUN}/problems.csv`, 'bundle.import', visit => downloadProblems(exchange, visit)),
  post(`${RUN}/confirm`, 'bundle.import', visit => confirm(exchange, visit)),
  post(`${RUN}/discard`, 'bundle.import', visit => discard(exchange, visit)),
  get(EXPORT_PATH, 'bundle.export', visit =>
    visit.page(
      { title: EXPORT_TITLE },
      <ExportPage entities={exportable(exchange.catalogue.entities, exporterFor(visit))} />,
    ),
  ),
  post(EXPORT_PATH, 'bundle.export', visit => downloadRecords(exchange, visit)),
]

const UPLOAD_PROBLEMS: Readonly<Record<UploadProblem, Words>> = {
  'no-file': { en: 'Select the bundle’s zip file', cy: 'Dewiswch ffeil zip y bwndel' },
  'not-zip': { en: 'The selected file must be a zip file', cy: 'Rhaid i’r ffeil a ddewisir fod yn ffeil zip' },
}

async function openImport(visit: Visit): Promise<Response> {
  const runs = await visit.look(reader => latestImportRuns(reader, RUNS_SHOWN))
  const problem = visit.query('problem')
  const isProblem = Object.hasOwn(UPLOAD_PROBLEMS, problem)
  return visit.page(
    isProblem
      ? { title: IMPORT_TITLE, errors: { bundle: UPLOAD_PROBLEMS[problem as UploadProblem] }, status: 400 }
      : { title: IMPORT_TITLE },
    <ImportPage runs={runs} />,
  )
}

async function runOf(visit: Visit): Promise<ImportRun> {
  const id = visit.param('runId')
  return found(isId(id) ? await visit.look(reader => importRun(reader, id)) : null)
}

async function openRun({ catalogue }: Exchange, visit: Visit): Promise<Response> {
  const run = await runOf(visit)
  const frame = { title: IMPORT, back: { path: IMPORT_PATH }, wide: true }
  return visit.page(frame, <RunPage run={run} entities={catalogue.entities} page={pageNumber(visit)} />)
}

async function showProgress(visit: Visit): Promise<Response> {
  const run = await runOf(visit)
  const view = { language: visit.language, href: visit.href, nonce: '' }
  return visit.c.html(
    render(
      view,
      <LiveContent done={!isUnderWay(run.status)}>
        <RunProgress run={run} />
      </LiveContent>,
    ),
  )
}

async function downloadProblems({ catalogue }: Exchange, visit: Visit): Promise<Response> {
  const run = await runOf(visit)
  return visit.c.body(problemsAsCsv(run, catalogue.entities, visit.language), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="problems-${run.id}.csv"`,
  })
}

async function confirm({ startJob }: Exchange, visit: Visit): Promise<Response> {
  const { id } = await runOf(visit)
  if (await visit.change(tx => moveRun(tx, id, ['ready'], 'merging'))) {
    const task = { serviceId: visit.worker.serviceId, runId: id, accountId: visit.visitor.accountId }
    await startJob(MERGE_JOB, task).catch(async (cause: unknown) => {
      await visit.change(tx => moveRun(tx, id, ['merging'], 'ready'))
      throw cause
    })
  }
  return visit.goTo(`${IMPORT_PATH}/${id}`)
}

async function discard({ db }: Exchange, visit: Visit): Promise<Response> {
  const { id } = await runOf(visit)
  if (await visit.change(tx => moveRun(tx, id, ['ready'], 'discarded'))) await clearPapers(db, visit.worker, id)
  return visit.goTo(`${IMPORT_PATH}/${id}`)
}

/** Victims’ records go out only with someone who may also open them. */
const exporterFor = ({ worker, may }: Visit): Worker => (may('victim.read') ? { ...worker, reach: 'victims' } : worker)

async function downloadRecords({ db, catalogue }: Exchange, visit: Visit): Promise<Response> {
  const { size, zip } = await exportedZip(db, exporterFor(visit), catalogue.entities, visit.now)
  return visit.c.body(Readable.toWeb(zip) as ReadableStream, 200, {
    'content-type': 'application/zip',
    'content-length': String(size),
    'content-disposition': `attachment; filename="${visit.service.id}-${visit.today}.zip"`,
  })
}
