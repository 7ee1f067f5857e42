import { isId, newId } from '#kernel/id.ts'
import type { Words } from '#kernel/language.ts'
import { type ChildHead, openChild, RecordHeader, titleOf } from '#modules/children/index.ts'
import { FileUpload } from '#ui/govuk/file-upload.tsx'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { afterUpload } from '#web/after-upload.ts'
import { keepDraft } from '#web/drafts.ts'
import { draftName } from '#web/record-form/record-form.ts'
import { type UploadedFile, uploadedFile } from '#web/uploaded-file.ts'
import type { Visit } from '#web/visit.ts'
import { documentTitle } from '../data/document-title.ts'
import { keepFile } from '../data/keep-file.ts'
import { lookThrough } from '../data/look-through.ts'
import { keepPieces } from '../data/pieces.ts'
import { readWithin } from '../data/read-within.ts'
import { FILE_PROBLEMS, type FileProblem, LARGEST_FILE } from '../domain/file-problems.ts'
import { documentForm } from './document-form.tsx'
import { documentsPath } from './document-paths.ts'
import type { DocumentTools } from './document-tools.ts'
import { putAwayOrTell } from './put-away-or-tell.ts'

export const ADD: Words = { en: 'Add a document', cy: 'Ychwanegu dogfen' }
const REPLACE: Words = { en: 'Add a new version', cy: 'Ychwanegu fersiwn newydd' }
const FILE: Words = { en: 'The file', cy: 'Y ffeil' }
const FILE_HINT: Words = {
  en: 'A PDF, a Word document (DOCX), a JPEG or a PNG, smaller than 20MB. On the next page you say what it is',
  cy: 'PDF, dogfen Word (DOCX), JPEG neu PNG, yn llai na 20MB. Ar y dudalen nesaf cewch ddweud beth ydyw',
}
const UPLOAD: Words = { en: 'Upload and continue', cy: 'Uwchlwytho a pharhau' }
const STAYS: Words = {
  en: 'This version stays in the record, as an earlier one',
  cy: 'Bydd y fersiwn hon yn aros yn y cofnod, fel fersiwn gynharach',
}

/** Larger files than a record takes are heard to their end, so that there is somebody to tell why they are not taken. */
export const MAY_UPLOAD = 200 * 1024 ** 2

/** First the file, by itself: whatever is wrong with it, nothing has been typed that could be lost. */
export async function addPage(visit: Visit): Promise<Response> {
  const child = await openChild(visit)
  const problem = visit.query('problem')
  const errors = Object.hasOwn(FILE_PROBLEMS, problem) ? { file: FILE_PROBLEMS[problem as FileProblem] } : {}
  const replaces = await replacedBy(visit, child)
  const title = replaces ? REPLACE : ADD
  return visit.page(
    {
      title: titleOf(title, child),
      errors,
      status: 'file' in errors ? 400 : 200,
      back: { path: documentsPath(child.id) },
    },
    <>
      <RecordHeader child={child} visit={visit} />
      <FormPage
        title={title}
        lead={
          replaces && (
            <InsetText>
              {replaces.title}. {STAYS}.
            </InsetText>
          )
        }
        action={addPath(visit, child)}
        submit={UPLOAD}
        cancelPath={documentsPath(child.id)}
        uploads
      >
        <FileUpload name="file" label={FILE} hint={FILE_HINT} accept=".pdf,.docx,.jpg,.jpeg,.png" droppable />
      </FormPage>
    </>,
  )
}

/** This page again, with what the document is to belong to or to replace. */
function addPath(visit: Visit, { id }: ChildHead, problem?: FileProblem): string {
  const more = new URLSearchParams()
  for (const name of ['about', 'replaces']) if (isId(visit.query(name))) more.set(name, visit.query(name))
  if (problem) more.set('problem', problem)
  return more.size > 0 ? `${documentsPath(id)}/add?${more}` : `${documentsPath(id)}/add`
}

async function replacedBy(visit: Visit, { id: childId }: ChildHead) {
  const replaces = visit.query('replaces')
  if (!isId(replaces)) return null
  const title = await visit.look(reader => documentTitle(reader, childId, replaces))
  return title === null ? null : { id: replaces, title }
}

/** Takes a file in, looks through it, and goes on to say what it is. What is refused is let go at once. */
export const takeFile =
  (tools: DocumentTools) =>
  async (visit: Visit): Promise<Response> => {
    const child = await openChild(visit)
    const refuse = (problem: FileProblem) => afterUpload(visit, addPath(visit, child, problem))
    const sent = await uploadedFile(visit.c.req.raw, 'file')
    if (!sent?.name) return refuse('no-file')
    const bytes = await readWithin(sent.bytes, LARGEST_FILE)
    const found = await lookThrough(bytes, tools.scanner)
    if (!found.ok && found.problem === 'not-scanned') tools.tell('The virus scanner gave no answer')
    if (!found.ok || bytes === null) return refuse(found.ok ? 'too-big' : found.problem)
    const file = { ...(await begun(visit, child, sent)), ...found.value, bytes }
    const storage = await putAwayOrTell(tools, visit.service.id, file)
    if (storage === null) return refuse('not-stored')
    await visit.change(tx => keepFile(tx, file, storage))
    if (storage === 'database') await keepPieces(visit.change, file)
    await visit.change(async tx => {
      const key = { form: draftName(documentForm), recordId: file.id, version: 0 }
      const place = `${documentsPath(child.id)}/${file.id}/edit/details`
      const answers = isId(visit.query('about')) ? { about_id: visit.query('about') } : {}
      await keepDraft(tx, key, { answers, childId: child.id, place: visit.href(place), now: visit.now })
    })
    return afterUpload(visit, `${documentsPath(child.id)}/${file.id}/edit/details`)
  }

const begun = async (visit: Visit, child: ChildHead, { name }: UploadedFile) => ({
  id: newId(),
  childId: child.id,
  name,
  replacesId: (await replacedBy(visit, child))?.id ?? null,
  accountId: visit.visitor.accountId,
  addedAt: visit.now,
})
