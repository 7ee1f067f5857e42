import type { ImportRun } from '#bundle/import-run.ts'
import type { Words } from '#kernel/language.ts'
import { ProgressBar } from '#ui/patterns/progress-bar.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { IMPORT_PATH, isUnderWay, STATUSES } from './run-words.ts'

const REFRESH: Words = { en: 'See how far it is now', cy: 'Gweld pa mor bell y mae nawr' }
const READ_IT: Words = { en: 'See what was found', cy: 'Gweld beth a ganfuwyd' }
const ROWS_READ: Words = { en: 'Rows read', cy: 'Rhesi a ddarllenwyd' }

/** How far an import is; when it is done, the way to what was found. */
export function RunProgress({ run }: { readonly run: ImportRun }) {
  const { words } = STATUSES[run.status]
  return (
    <>
      <Paragraph>{run.progress && isUnderWay(run.status) ? [words, ': ', run.progress.file] : words}</Paragraph>
      {isUnderWay(run.status) && <ProgressBar id="progress" label={ROWS_READ} done={run.progress?.rows ?? 0} />}
      <Paragraph>
        <Link path={`${IMPORT_PATH}/${run.id}`}>{isUnderWay(run.status) ? REFRESH : READ_IT}</Link>
      </Paragraph>
    </>
  )
}
