import type { RunStatus } from '#bundle/import-run.ts'
import type { Severity } from '#bundle/problem-words.ts'
import { numberIn, type Words } from '#kernel/language.ts'
import type { Meaning } from '#ui/patterns/status-tag.tsx'

export const IMPORT_PATH = '/import'
export const EXPORT_PATH = '/export'

export const IMPORT: Words = { en: 'Import', cy: 'Mewnforio' }
export const EXPORT: Words = { en: 'Export', cy: 'Allforio' }
export const FILE: Words = { en: 'File', cy: 'Ffeil' }
export const WHAT_IS_WRONG: Words = { en: 'What is wrong and what to do', cy: 'Beth sydd o’i le a beth i’w wneud' }
export const STATUS: Words = { en: 'Status', cy: 'Statws' }

/** A number as each language writes it. */
export const figure = (value: number): Words => ({ en: numberIn('en', value), cy: numberIn('cy', value) })

/** How far an import has got, and what that means to the one who reads it. */
export const STATUSES: Readonly<Record<RunStatus, { readonly words: Words; readonly meaning: Meaning }>> = {
  uploading: { words: { en: 'Uploading', cy: 'Yn uwchlwytho' }, meaning: 'active' },
  waiting: { words: { en: 'Waiting to be checked', cy: 'Yn aros i gael ei wirio' }, meaning: 'active' },
  checking: { words: { en: 'Being checked', cy: 'Yn cael ei wirio' }, meaning: 'active' },
  refused: { words: { en: 'Refused', cy: 'Gwrthodwyd' }, meaning: 'danger' },
  ready: { words: { en: 'Waiting for you to confirm', cy: 'Yn aros i chi gadarnhau' }, meaning: 'waiting' },
  merging: { words: { en: 'Being imported', cy: 'Yn cael ei fewnforio' }, meaning: 'active' },
  merged: { words: { en: 'Imported', cy: 'Mewnforiwyd' }, meaning: 'done' },
  discarded: { words: { en: 'Not imported', cy: 'Ni fewnforiwyd' }, meaning: 'neutral' },
  failed: { words: { en: 'Stopped by a fault', cy: 'Stopiodd oherwydd nam' }, meaning: 'danger' },
}

/** Whether the run goes on by itself, so that its page keeps up with it. */
export const isUnderWay = (status: RunStatus): boolean =>
  status === 'uploading' || status === 'waiting' || status === 'checking' || status === 'merging'

export const SEVERITIES: Readonly<Record<Severity, { readonly words: Words; readonly meaning: Meaning }>> = {
  error: { words: { en: 'Error', cy: 'Gwall' }, meaning: 'danger' },
  warning: { words: { en: 'Warning', cy: 'Rhybudd' }, meaning: 'waiting' },
}
