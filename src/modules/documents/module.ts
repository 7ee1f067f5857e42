import type { Module } from '#web/module.ts'
import { draftName } from '#web/record-form/record-form.ts'
import { type BucketSettings, openBucket } from './data/bucket.ts'
import { clearWaitingFiles } from './data/clear-waiting-files.ts'
import { documentsChronology } from './data/documents-chronology.ts'
import { clamavAt } from './data/virus-scanner.ts'
import { documentForm } from './web/document-form.tsx'
import type { DocumentTools } from './web/document-tools.ts'
import { DOCUMENTS } from './web/documents-page.tsx'
import { TAB } from './web/document-paths.ts'
import { documentsRoutes } from './web/routes.ts'
import { TAKE_AWAY_FORM } from './web/take-away-page.tsx'
import { LETTER_FORM } from './web/open-letter.ts'

export type DocumentsOptions = {
  /** Where bytes are kept; absent: in the database. */
  readonly bucket: BucketSettings | null
  /** The address of a ClamAV daemon; absent: files are not looked through. */
  readonly clamav: string | null
  /** Tells the operator what does not work. */
  readonly tell: (words: string) => void
}

/** Documents in a child’s record, and letters written from it: what holds wherever their bytes are kept. */
export const documents: Module = {
  name: 'documents',
  ownForms: [{ name: draftName(documentForm), title: documentForm.newTitle }, LETTER_FORM, TAKE_AWAY_FORM],
  childTabs: [{ label: DOCUMENTS, path: TAB, permission: 'child.read' }],
  childForms: [
    { label: documentForm.entity.title, path: `${TAB}/add`, permission: 'document.write' },
    { label: LETTER_FORM.title, path: '/letters/new', permission: 'document.write' },
  ],
  contributes: { chronology: documentsChronology },
}

/** Their pages and their job, with what this installation has for keeping files and looking through them. */
export function documentsAtWork({ bucket, clamav, tell }: DocumentsOptions): Module {
  const tools: DocumentTools = {
    bucket: bucket && openBucket(bucket),
    scanner: clamav === null ? null : clamavAt(clamav),
    tell,
  }
  return {
    name: 'documents at work',
    routes: documentsRoutes(tools),
    jobs: [
      { name: 'clear-waiting-files', cron: '50 3 * * *', run: db => clearWaitingFiles(db, tools.bucket, new Date()) },
    ],
  }
}
