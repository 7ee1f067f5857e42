import { codeLabel } from '#kernel/code-list.ts'
import { join, same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Details } from '#ui/govuk/details.tsx'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { recordColumns } from '#web/record-form/record-columns.tsx'
import type { SurroundingOf } from '../data/surroundings-of.ts'
import { childPlace } from '../domain/child-place.ts'
import { LINK_FIELDS } from '../domain/link-fields.ts'
import { SURROUNDINGS } from '../domain/surroundings.ts'
import { linkForm } from './surrounding-forms.tsx'
import { PLACES_AND_GROUPS } from './surroundings-page.tsx'

const NONE: Words = { en: 'No place or group is linked', cy: 'Nid oes lle na grŵp wedi’i gysylltu' }
const NAME: Words = { en: 'Place or group', cy: 'Lle neu grŵp' }
const EARLIER: Words = { en: 'Earlier', cy: 'Cynharach' }

type Props = {
  readonly links: readonly SurroundingOf[]
  readonly today: LocalDate
  /** The child’s path, for those who may link. */
  readonly writePath: string | undefined
}

/** Where and with whom the child is, as far as it bears on safety. */
export function SurroundingsSection({ links, today, writePath }: Props) {
  const isOver = ({ until_on }: SurroundingOf) => until_on !== null && until_on < today
  const [now, earlier] = [links.filter(one => !isOver(one)), links.filter(isOver)]
  const table = (caption: Words, rows: readonly SurroundingOf[]) => (
    <DataTable caption={caption} captionHidden columns={columns(writePath)} rows={rows} />
  )
  return (
    <>
      <Heading level={2} id="places">
        {PLACES_AND_GROUPS}
      </Heading>
      {links.length === 0 && <Paragraph look="quiet">{NONE}</Paragraph>}
      {now.length > 0 && table(PLACES_AND_GROUPS, now)}
      {earlier.length > 0 && (
        <Details summary={join([EARLIER, same(`(${earlier.length})`)])}>
          {table(join([PLACES_AND_GROUPS, EARLIER], ': '), earlier)}
        </Details>
      )}
      {writePath && <Ways path={writePath} />}
    </>
  )
}

const Ways = ({ path }: { readonly path: string }) => (
  <ButtonRow>
    {(['place', 'group'] as const).map(which => (
      <ButtonLink path={`${path}${SURROUNDINGS[which].path}/new`} look="secondary">
        {linkForm(which).newTitle}
      </ButtonLink>
    ))}
  </ButtonRow>
)

const columns = (writePath: string | undefined): readonly Column<SurroundingOf>[] => [
  {
    id: 'name',
    label: NAME,
    cell: ({ which, of_id, name }) => <Link path={`${SURROUNDINGS[which].path}/${of_id}`}>{name}</Link>,
  },
  {
    id: 'link',
    label: childPlace.fields.link.label,
    cell: ({ which, link }) => codeLabel(SURROUNDINGS[which].links, link),
  },
  { id: 'note', label: LINK_FIELDS.note.label, cell: ({ note }) => note },
  { id: 'from', label: LINK_FIELDS.from_on.label, cell: ({ from_on }) => from_on && <Day on={from_on} short /> },
  ...(writePath
    ? recordColumns<SurroundingOf>(
        ({ which, id }) => `${writePath}${SURROUNDINGS[which].path}/${id}`,
        ({ name }) => same(name),
      )
    : []),
]
