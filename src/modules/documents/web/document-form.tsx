import type { Values } from '#kernel/entity.ts'
import type { Words } from '#kernel/language.ts'
import { readRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import { childSubject } from '#modules/cases/index.ts'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Strong } from '#ui/text/strong.tsx'
import { Detour } from '#web/detour.ts'
import { found, Problem } from '#web/problem.ts'
import type { RecordForm, Refusal, Saving } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'
import { aboutRecords } from '../data/about-records.ts'
import { fileOf, type FileOf } from '../data/file-of.ts'
import { isReplaced } from '../data/is-replaced.ts'
import { document } from '../domain/document.ts'
import { likelyTitle } from '../domain/file-name.ts'
import { isMediaType, MEDIA_TYPES } from '../domain/media-types.ts'
import { sizeWords } from '../domain/size-words.ts'
import { aboutChoices } from './about-words.ts'
import { documentsPath, TAB } from './document-paths.ts'

const THE_FILE: Words = { en: 'The file', cy: 'Y ffeil' }
const REPLACED: Words = {
  en: 'Someone else has added a new version of the same document meanwhile. Look at it first',
  cy: 'Mae rhywun arall wedi ychwanegu fersiwn newydd o’r un ddogfen yn y cyfamser. Edrychwch arni yn gyntaf',
}

/** What a file is: said once it has been brought, and corrected afterwards. It has the file’s own identifier. */
export const documentForm: RecordForm = {
  entity: document,
  path: `/children/:childId${TAB}`,
  permission: 'document.write',
  newTitle: { en: 'Say what the document is', cy: 'Dweud beth yw’r ddogfen' },
  editTitle: { en: 'Correct what is said of a document', cy: 'Cywiro’r hyn a ddywedir am ddogfen' },
  straight: true,
  isRemovable: false,
  open: openDocument,
  refuse: refuseSecond,
  after: visit => documentsPath(visit.param('childId')),
}

/** Without a file there is nothing to say: whoever begins here is sent to choose one. */
async function openDocument(visit: Visit) {
  const subject = await childSubject(visit, TAB)
  const id = visit.param('id')
  if (id === '') throw new Detour(`${documentsPath(subject.childId)}/add`)
  return visit.look(async reader => {
    const file = found(await fileOf(reader, subject.childId, id))
    if (file.removed_at !== null) throw new Problem(409, TAKEN)
    return {
      ...subject,
      header: (
        <>
          {subject.header}
          <FileFacts file={file} />
        </>
      ),
      initial: await firstAnswers(reader, file, visit),
      choices: { about_id: aboutChoices(await aboutRecords(reader, subject.childId)) },
    }
  })
}

export const TAKEN: Words = { en: 'This document has been taken away', cy: 'Mae’r ddogfen hon wedi’i thynnu ymaith' }

/** A new version is mostly what the one before it was. */
async function firstAnswers(reader: Reader, file: FileOf, { today }: Visit): Promise<Values> {
  const before = file.replaces_id === null ? null : await readRecord(reader, document, file.replaces_id)
  if (before) return { ...before.values, dated_on: today }
  return { title: likelyTitle(file.file_name), dated_on: today, handling: 'may-be-shared' }
}

async function refuseSecond(reader: Reader, { id, version, visit }: Saving): Promise<Refusal | null> {
  const file = await fileOf(reader, visit.param('childId'), id)
  if (version > 0 || !file?.replaces_id) return null
  return (await isReplaced(reader, file.replaces_id, id)) ? { field: 'title', words: REPLACED } : null
}

const FileFacts = ({ file: { file_name, media_type, size } }: { readonly file: FileOf }) => (
  <Paragraph>
    {[
      THE_FILE,
      ': ',
      <Strong>{file_name}</Strong>,
      ' (',
      isMediaType(media_type) ? MEDIA_TYPES[media_type].words : media_type,
      ', ',
      sizeWords(size),
      ')',
    ]}
  </Paragraph>
)
