import type { Words } from '#kernel/language.ts'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'

const AS_CSV: Words = { en: 'Download as CSV', cy: 'Lawrlwytho fel CSV' }
const AS_ODS: Words = {
  en: 'Download as a spreadsheet (ODS)',
  cy: 'Lawrlwytho fel taenlen (ODS)',
}

type Props = {
  /** Of the table, without the ending. */
  readonly path: string
  /** What the table is narrowed to, as its address says it. */
  readonly query?: string
}

/** The two ways of taking a table away. */
export const DownloadLinks = ({ path, query = '' }: Props) => (
  <Paragraph>
    <Link path={`${path}.csv${query}`} download>
      {AS_CSV}
    </Link>
    {' · '}
    <Link path={`${path}.ods${query}`} download>
      {AS_ODS}
    </Link>
  </Paragraph>
)
