import { beginRun, moveRun } from '#bundle/import-run.ts'
import { inService } from '#db/work.ts'
import { newId } from '#kernel/id.ts'
import { afterUpload } from '#web/after-upload.ts'
import { type UploadedFile, uploadedFile } from '#web/uploaded-file.ts'
import type { Visit } from '#web/visit.ts'
import { keepUpload } from '../data/upload-pieces.ts'
import { type Exchange, STAGE_JOB } from './exchange.ts'
import { IMPORT_PATH } from './run-words.ts'

/** Why an upload was not taken, as the page's address tells it. */
export type UploadProblem = 'no-file' | 'not-zip'

/** Takes a bundle in as it arrives and has it checked. */
export async function uploadBundle(exchange: Exchange, visit: Visit): Promise<Response> {
  const file = await uploadedFile(visit.c.req.raw, 'bundle')
  if (!file?.name) return afterUpload(visit, `${IMPORT_PATH}?problem=no-file`)
  if (!/\.zip$/i.test(file.name)) return afterUpload(visit, `${IMPORT_PATH}?problem=not-zip`)
  const runId = newId()
  await visit.change(tx => beginRun(tx, { id: runId, fileName: file.name, status: 'uploading' }))
  await takeIn(exchange, visit, runId, file)
  return afterUpload(visit, `${IMPORT_PATH}/${runId}`)
}

async function takeIn({ db, startJob }: Exchange, visit: Visit, runId: string, { bytes }: UploadedFile): Promise<void> {
  const { worker, visitor } = visit
  try {
    await keepUpload(db, worker, runId, bytes)
    await inService(db, worker, tx => moveRun(tx, runId, ['uploading'], 'waiting'))
    await startJob(STAGE_JOB, { serviceId: worker.serviceId, runId, accountId: visitor.accountId })
  } catch (cause) {
    await inService(db, worker, tx => moveRun(tx, runId, ['uploading', 'waiting'], 'failed'))
    throw cause
  }
}
