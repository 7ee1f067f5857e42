import type { Words } from '#kernel/language.ts'
import { Button } from '#ui/govuk/button.tsx'
import { TextInput } from '#ui/govuk/text-input.tsx'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { Paging } from '#ui/patterns/paging.tsx'
import { SearchForm } from '#ui/patterns/search-form.tsx'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Found, FoundChild } from '../data/find-children.ts'
import { fullName } from './child-frame.tsx'

export const FIND_TITLE: Words = { en: 'Find a child', cy: 'Dod o hyd i blentyn' }
const NAME_OR_NUMBER: Words = {
  en: 'Name, date of birth or reference number',
  cy: 'Enw, dyddiad geni neu gyfeirnod',
}
const HINT: Words = {
  en: 'Part of a name will do, in any order and in either language. For a date of birth, type it like 27 3 2009.',
  cy: 'Bydd rhan o enw yn ddigon, mewn unrhyw drefn ac yn y naill iaith neu’r llall. Ar gyfer dyddiad geni, teipiwch ef fel 27 3 2009.',
}
const SEARCH: Words = { en: 'Search', cy: 'Chwilio' }
const RESULTS: Words = { en: 'Search results', cy: 'Canlyniadau chwilio' }
const NOBODY: Words = { en: 'No results found', cy: 'Heb ddod o hyd i unrhyw ganlyniadau' }
const NOBODY_ADVICE: Words = {
  en: 'Try fewer letters, another spelling, or a date of birth. Records of other services are not searched.',
  cy: 'Rhowch gynnig ar lai o lythrennau, sillafiad arall, neu ddyddiad geni. Ni chwilir cofnodion gwasanaethau eraill.',
}
const NEW_CHILD: Words = { en: 'Record a new child', cy: 'Cofnodi plentyn newydd' }
const RESTRICTED: Words = { en: 'Restricted record', cy: 'Cofnod cyfyngedig' }

type Props = {
  readonly text: string
  /** Null while nothing has been searched for. */
  readonly found: Found | null
  readonly page: number
  readonly perPage: number
  readonly mayCreate: boolean
}

/** Search, its results, and the way to a new record: in that order, so that nobody records a child twice. */
export const FindPage = ({ text, found, page, perPage, mayCreate }: Props) => (
  <>
    <Heading>{FIND_TITLE}</Heading>
    <SearchForm path="/children">
      <TextInput name="q" type="search" label={NAME_OR_NUMBER} hint={HINT} value={text} width={30} spellcheck={false} />
      <Button>{SEARCH}</Button>
    </SearchForm>
    {found?.total === 0 && <EmptyState title={NOBODY}>{NOBODY_ADVICE}</EmptyState>}
    {found && found.total > 0 && (
      <>
        <DataTable caption={RESULTS} columns={COLUMNS} rows={found.children} />
        <Paging
          page={page}
          pageSize={perPage}
          total={found.total}
          path={number => `/children?q=${encodeURIComponent(text)}&page=${number}`}
        />
      </>
    )}
    {found && mayCreate && (
      <>
        <Paragraph>
          {{ en: 'Not the child you are looking for?', cy: 'Nid y plentyn rydych yn chwilio amdano?' }}
        </Paragraph>
        <ButtonLink path="/children/new" look="secondary">
          {NEW_CHILD}
        </ButtonLink>
      </>
    )}
  </>
)

const COLUMNS: readonly Column<FoundChild>[] = [
  {
    id: 'name',
    label: { en: 'Name', cy: 'Enw' },
    cell: child => [
      <Link path={`/children/${child.id}`}>{fullName(child)}</Link>,
      ' ',
      child.restricted && <StatusTag meaning="private">{RESTRICTED}</StatusTag>,
    ],
  },
  {
    id: 'known-as',
    label: { en: 'Known as', cy: 'Yr enw a ddefnyddir' },
    cell: child => (child.restricted ? null : child.known_as),
  },
  {
    id: 'born',
    label: { en: 'Date of birth', cy: 'Dyddiad geni' },
    cell: child => (child.restricted ? null : <Day on={child.date_of_birth} short />),
  },
]
