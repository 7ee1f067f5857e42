import type { Words } from '#kernel/language.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { PossibleDuplicate } from '../data/possible-duplicates.ts'
import { SIGN_WORDS } from '../domain/likely-duplicate.ts'

const TITLE: Words = { en: 'Is it one of these children?', cy: 'Ai un o’r plant hyn ydyw?' }
const EXPLAIN: Words = {
  en: 'These children are already recorded and look like the one you are recording. A second record would split what is known of a child.',
  cy: 'Mae’r plant hyn eisoes wedi’u cofnodi ac yn edrych fel yr un rydych yn ei gofnodi. Byddai ail gofnod yn hollti’r hyn sy’n hysbys am blentyn.',
}
const RESTRICTED: Words = { en: 'Restricted record', cy: 'Cofnod cyfyngedig' }
const NONE: Words = { en: 'None of these: go on', cy: 'Dim un o’r rhain: parhau' }

const COLUMNS: readonly Column<PossibleDuplicate>[] = [
  {
    id: 'name',
    label: { en: 'Name', cy: 'Enw' },
    cell: ({ child }) => <Link path={`/children/${child.id}`}>{`${child.givenNames} ${child.familyName}`}</Link>,
  },
  {
    id: 'born',
    label: { en: 'Date of birth', cy: 'Dyddiad geni' },
    cell: ({ child, restricted }) => !restricted && child.dateOfBirth && <Day on={child.dateOfBirth} short />,
  },
  {
    id: 'why',
    label: { en: 'Why it may be the same child', cy: 'Pam y gallai fod yr un plentyn' },
    cell: ({ signs, restricted }) =>
      restricted ? (
        <StatusTag meaning="private">{RESTRICTED}</StatusTag>
      ) : (
        <List kind="plain" items={signs.map(sign => SIGN_WORDS[sign])} />
      ),
  },
]

type Props = { readonly alike: readonly PossibleDuplicate[]; readonly next: string }

/** Stops between a new child's name and the rest of the form, while it costs nothing to turn back. */
export const DuplicatesPage = ({ alike, next }: Props) => (
  <>
    <Heading>{TITLE}</Heading>
    <Paragraph>{EXPLAIN}</Paragraph>
    <DataTable caption={TITLE} captionHidden columns={COLUMNS} rows={alike} />
    <ButtonLink path={next} look="secondary">
      {NONE}
    </ButtonLink>
  </>
)
