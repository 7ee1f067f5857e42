import type { Words } from '#kernel/language.ts'
import type { Permission } from '#kernel/permission.ts'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import { MISSING_FACTS, type MissingFact, type MissingFactName } from '../domain/missing-facts.ts'

const STILL_TO_RECORD: Words = { en: 'Still to record', cy: 'Eto i’w gofnodi' }
const ALL_THERE: Words = {
  en: 'Nothing that this page looks for is missing.',
  cy: 'Mae popeth y mae’r dudalen hon yn chwilio amdano wedi’i gofnodi.',
}

type Mend = { readonly permission: Permission; readonly path: string }

/** The very form where each fact is recorded: what follows the child’s path, and who may. */
const MENDS: Readonly<Record<MissingFactName, (id: string) => Mend>> = {
  programme: () => ({ permission: 'case.write', path: '/programmes/new' }),
  'case-manager': id => ({ permission: 'case.allocate', path: `/programmes/${id}/allocations/new` }),
  'past-its-end': id => ({ permission: 'case.write', path: `/programmes/${id}/edit/ending?return=check` }),
  'expected-end': id => ({ permission: 'case.write', path: `/programmes/${id}/edit/dates?return=check` }),
  'offence-of-programme': id => ({ permission: 'case.write', path: `/programmes/${id}/edit/programme?return=check` }),
  outcome: id => ({ permission: 'case.write', path: `/offences/${id}/outcomes/new` }),
  language: () => ({ permission: 'child.write', path: '/edit/language?return=check' }),
  'welsh-offer': () => ({ permission: 'child.write', path: '/edit/language?return=check' }),
  interpreter: () => ({ permission: 'child.write', path: '/edit/language?return=check' }),
  ethnicity: () => ({ permission: 'child.write', path: '/edit/identity?return=check' }),
  address: () => ({ permission: 'child.write', path: '/residences/new' }),
  'address-suitable': id => ({ permission: 'child.write', path: `/residences/${id}/edit` }),
  education: () => ({ permission: 'child.write', path: '/education/new' }),
  'education-hours': id => ({ permission: 'child.write', path: `/education/${id}/edit` }),
  carer: () => ({ permission: 'child.write', path: '/family/new' }),
}

type Props = { readonly missing: readonly MissingFact[]; readonly childId: string; readonly visit: Visit }

/** What the record does not say yet, each with the way to the form that asks it. */
export const MissingList = ({ missing, childId, visit }: Props) => (
  <>
    <Heading level={2} size="s">
      {STILL_TO_RECORD}
    </Heading>
    {missing.length === 0 ? (
      <Paragraph look="quiet">{ALL_THERE}</Paragraph>
    ) : (
      <List items={missing.map(one => sentence(one, childId, visit))} kind="plain" spaced />
    )}
  </>
)

function sentence({ fact, recordId }: MissingFact, childId: string, visit: Visit) {
  const { permission, path } = MENDS[fact](recordId ?? '')
  const words = MISSING_FACTS[fact]
  return visit.may(permission) ? <Link path={`/children/${childId}${path}`}>{words}</Link> : words
}
