import { inAlphabet, type Words } from '#kernel/language.ts'
import { ROLES } from '#kernel/permission.ts'
import { DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import type { OpenRoute } from '#web/routes.ts'
import type { Call, Membership, Visitor } from '#web/visit.ts'

const TITLE: Words = { en: 'Choose a service', cy: 'Dewis gwasanaeth' }
const SERVICE: Words = { en: 'Service', cy: 'Gwasanaeth' }
const YOUR_ROLES: Words = { en: 'Your roles', cy: 'Eich rolau' }
const NONE: Words = {
  en: 'You have no role in any service today',
  cy: 'Nid oes gennych rôl mewn unrhyw wasanaeth heddiw',
}
const ASK: Words = {
  en: 'Ask your service’s administrator to give you one.',
  cy: 'Gofynnwch i weinyddwr eich gwasanaeth roi un i chi.',
}

/** Where someone chooses the service to work in; whoever has one goes straight there. */
export const servicesRoutes = (): readonly OpenRoute[] => [
  { method: 'get', path: '/services', gate: 'signed-in', handle: openServices },
]

function openServices(call: Call & { readonly visitor: Visitor }): Response {
  const { memberships } = call.visitor
  const [only, ...others] = memberships
  if (only && others.length === 0) return call.go(`/${only.service.id}`)
  const before = inAlphabet(call.language)
  const inOrder = memberships.toSorted((a, b) => before(a.service.name[call.language], b.service.name[call.language]))
  return call.page({ title: TITLE }, <ServicesPage memberships={inOrder} />)
}

const ServicesPage = ({ memberships }: { readonly memberships: readonly Membership[] }) => (
  <>
    <Heading>{TITLE}</Heading>
    {memberships.length === 0 ? (
      <EmptyState title={NONE}>{ASK}</EmptyState>
    ) : (
      <DataTable
        caption={TITLE}
        captionHidden
        rows={memberships}
        columns={[
          { id: 'service', label: SERVICE, cell: ({ service }) => <Link href={`/${service.id}`}>{service.name}</Link> },
          {
            id: 'roles',
            label: YOUR_ROLES,
            cell: ({ roles }) => <List kind="plain" items={roles.map(role => ROLES[role].label)} />,
          },
        ]}
      />
    )}
  </>
)
