import { recordFormRoutes } from '#web/record-form/journey.tsx'
import { get, post, type ServiceRoute } from '#web/routes.ts'
import { addPage, MAY_UPLOAD, takeFile } from './add-page.tsx'
import { copyDocument } from './copy-document.ts'
import { copyPage } from './copy-page.tsx'
import { documentForm } from './document-form.tsx'
import type { DocumentTools } from './document-tools.ts'
import { documentsPage } from './documents-page.tsx'
import { letterPage } from './letter-page.tsx'
import { newLetterPage, takeNewLetter } from './new-letter-page.tsx'
import { openFile } from './open-file.ts'
import { sheetDocument } from './sheet-document.ts'
import { takeAway, takeAwayPage } from './take-away-page.tsx'
import { takeLetter, writeLetterPage } from './write-letter-page.tsx'

const CHILD = '/children/:childId'
const DOCUMENTS = `${CHILD}/documents`
const ONE = `${DOCUMENTS}/:id{[0-9a-f-]{36}}`
const PLAN = `${CHILD}/plans/:planId{[0-9a-f-]{36}}`
const LETTERS = `${CHILD}/letters`
const LETTER = `${LETTERS}/write/:kind/:to`

export const documentsRoutes = (tools: DocumentTools): readonly ServiceRoute[] => [
  get(DOCUMENTS, 'child.read', documentsPage),
  get(`${DOCUMENTS}/add`, 'document.write', addPage),
  { ...post(`${DOCUMENTS}/add`, 'document.write', takeFile(tools)), maxBody: MAY_UPLOAD },
  get(`${ONE}/file`, 'child.read', openFile(tools)),
  get(`${ONE}/take-away`, 'document.remove', takeAwayPage),
  post(`${ONE}/take-away`, 'document.remove', takeAway(tools)),
  get(`${LETTERS}/new`, 'document.write', newLetterPage),
  post(`${LETTERS}/new`, 'document.write', takeNewLetter),
  get(LETTER, 'document.write', writeLetterPage),
  post(LETTER, 'document.write', takeLetter(tools)),
  get(`${LETTERS}/:id{[0-9a-f-]{36}}`, 'child.read', letterPage),
  get(`${PLAN}/mine/document`, 'child.read', sheetDocument),
  get(`${PLAN}/copy`, 'child.read', copyPage),
  get(`${PLAN}/copy/document`, 'child.read', copyDocument),
  ...recordFormRoutes(documentForm),
]
