import type { Words } from '#kernel/language.ts'
import type { Label } from '#ui/content.ts'
import { Link } from '#ui/text/link.tsx'

const CHANGE: Words = { en: 'Change', cy: 'Newid' }
const REMOVE: Words = { en: 'Remove', cy: 'Tynnu' }

export const CHANGE_OR_REMOVE: Words = { en: 'Change or remove', cy: 'Newid neu dynnu' }

type Props = {
  /** The record's own path under its form. */
  readonly path: string
  /** Which record, for those who hear the link out of its row. */
  readonly of: Label
}

/** In a table of records: the ways to correct one and to take it away. */
export const RecordLinks = ({ path, of }: Props) => (
  <>
    <Link path={`${path}/edit`} hidden={of}>
      {CHANGE}
    </Link>{' '}
    <Link path={`${path}/remove`} hidden={of}>
      {REMOVE}
    </Link>
  </>
)
