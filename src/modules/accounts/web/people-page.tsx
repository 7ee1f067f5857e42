import { same, type Words } from '#kernel/language.ts'
import { ROLE_NAMES, ROLES } from '#kernel/permission.ts'
import { Select } from '#ui/govuk/select.tsx'
import { TextInput } from '#ui/govuk/text-input.tsx'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { type ActiveFilter, FilterPanel } from '#ui/patterns/filter-panel.tsx'
import { Paging } from '#ui/patterns/paging.tsx'
import { type Meaning, StatusTag } from '#ui/patterns/status-tag.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { Moment } from '#ui/text/moment.tsx'
import { type AccountState, PEOPLE_A_PAGE, type PeopleQuery, type PersonWithRoles } from '../data/people-with-roles.ts'
import {
  LAST_SIGNED_IN,
  NAME,
  NEVER,
  NO_ROLE,
  PEOPLE_AND_ROLES,
  PEOPLE_PATH,
  ROLE,
  ROLES_LABEL,
  STATES,
  STATUS,
} from './people-words.ts'
import { EMAIL } from './sign-in-page.tsx'

const ADD: Words = { en: 'Add someone', cy: 'Ychwanegu rhywun' }
const SEARCH: Words = { en: 'Name or email address', cy: 'Enw neu gyfeiriad e-bost' }
const ANY: Words = { en: 'Any', cy: 'Unrhyw un' }
const NO_ONE: Words = { en: 'No one found', cy: 'Heb ddod o hyd i neb' }

const MEANINGS: Readonly<Record<AccountState, Meaning>> = {
  active: 'active',
  'not-yet-signed-in': 'waiting',
  'no-role-now': 'neutral',
  disabled: 'danger',
}

type Props = { readonly people: readonly PersonWithRoles[]; readonly total: number; readonly query: PeopleQuery }

/** The service's accounts: who may sign in, in which roles. */
export const PeoplePage = ({ people, total, query }: Props) => (
  <>
    <Heading>{PEOPLE_AND_ROLES}</Heading>
    <ButtonLink path={`${PEOPLE_PATH}/add`}>{ADD}</ButtonLink>
    <Filters query={query} />
    {people.length === 0 ? (
      <EmptyState title={NO_ONE} />
    ) : (
      <DataTable
        caption={PEOPLE_AND_ROLES}
        captionHidden
        columns={COLUMNS}
        rows={people}
        sort={{
          by: query.sort,
          descending: query.descending,
          path: (by, descending) => addressOf({ ...query, page: 1 }, { by, descending }),
        }}
      />
    )}
    <Paging page={query.page} pageSize={PEOPLE_A_PAGE} total={total} path={page => addressOf({ ...query, page })} />
  </>
)

const COLUMNS: readonly Column<PersonWithRoles>[] = [
  {
    id: 'name',
    label: NAME,
    sortable: true,
    cell: ({ name, accountId }) => <Link path={`${PEOPLE_PATH}/${accountId}`}>{name}</Link>,
  },
  { id: 'email', label: EMAIL, sortable: true, cell: ({ email }) => email },
  {
    id: 'roles',
    label: ROLES_LABEL,
    cell: ({ roles }) =>
      roles.length === 0 ? NO_ROLE : <List kind="plain" items={roles.map(role => ROLES[role].label)} />,
  },
  {
    id: 'status',
    label: STATUS,
    cell: ({ state }) => <StatusTag meaning={MEANINGS[state]}>{STATES[state]}</StatusTag>,
  },
  {
    id: 'signed-in',
    label: LAST_SIGNED_IN,
    sortable: true,
    cell: ({ lastSignedInAt }) => (lastSignedInAt ? <Moment at={lastSignedInAt} /> : NEVER),
  },
]

const Filters = ({ query }: { readonly query: PeopleQuery }) => (
  <FilterPanel
    path={PEOPLE_PATH}
    clearPath={addressOf({ ...query, ...UNFILTERED })}
    active={activeFilters(query)}
    keep={{ sort: query.sort, order: query.descending ? 'descending' : 'ascending' }}
  >
    <TextInput name="search" label={SEARCH} value={query.search} width={20} spellcheck={false} />
    <Select
      name="role"
      label={ROLE}
      value={query.role ?? ''}
      items={[{ value: '', text: ANY }, ...ROLE_NAMES.map(role => ({ value: role, text: ROLES[role].label }))]}
    />
    <Select
      name="state"
      label={STATUS}
      value={query.state ?? ''}
      items={[{ value: '', text: ANY }, ...Object.entries(STATES).map(([value, text]) => ({ value, text }))]}
    />
  </FilterPanel>
)

const UNFILTERED = { search: '', role: null, state: null, page: 1 } as const

function activeFilters(query: PeopleQuery): readonly ActiveFilter[] {
  const { search, role, state } = query
  return [
    ...(search ? [{ label: same(search), path: addressOf({ ...query, search: '', page: 1 }) }] : []),
    ...(role ? [{ label: ROLES[role].label, path: addressOf({ ...query, role: null, page: 1 }) }] : []),
    ...(state ? [{ label: STATES[state], path: addressOf({ ...query, state: null, page: 1 }) }] : []),
  ]
}

/** The address of the list as asked for, with only what differs from the plain list in it. */
function addressOf(
  query: PeopleQuery,
  order: { by: string; descending: boolean } = { by: query.sort, descending: query.descending },
): string {
  const parts = {
    search: query.search,
    role: query.role ?? '',
    state: query.state ?? '',
    sort: order.by === 'name' ? '' : order.by,
    order: order.descending ? 'descending' : '',
    page: query.page === 1 ? '' : String(query.page),
  }
  const asked = new URLSearchParams(Object.entries(parts).filter(([, value]) => value !== ''))
  return asked.size === 0 ? PEOPLE_PATH : `${PEOPLE_PATH}?${asked}`
}
