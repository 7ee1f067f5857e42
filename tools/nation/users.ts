import type { Role } from '#kernel/permission.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Row } from '../../demo/ledger.ts'
import { type Copy, cell } from './copy-text.ts'
import { idOf } from './record-ids.ts'

/** The role with which the holder of a post signs in. */
const ROLE_OF: Readonly<Record<string, Role>> = {
  'Head of service': 'head-of-service',
  'Team manager': 'team-manager',
  'Victim worker': 'victim-worker',
  'Quality lead': 'auditor',
  'Performance analyst': 'performance-analyst',
  Administrator: 'administrator',
}

const OTHERS: readonly Role[] = ['board-member', 'case-manager', 'case-manager', 'case-manager', 'scrutiny-reader']

type User = { readonly role: Role; readonly name: string; readonly personId: string | null }

type Staffed = {
  readonly id: string
  readonly number: number
  readonly users: number
  readonly people: readonly Row[]
  readonly today: LocalDate
}

/** Accounts and roles of a service: its staff of today, and others up to the number asked. */
export function userCopies({ id, number, users, people, today }: Staffed): readonly Copy[] {
  const staff = people
    .filter(({ facts }) => facts['leaves_on'] === null && facts['employer'] !== 'volunteer')
    .map(({ id: personId, facts }): User => ({
      personId,
      name: String(facts['name']),
      role: ROLE_OF[String(facts['job_title'])] ?? 'case-manager',
    }))
    .sort((a, b) => Number(a.role === 'case-manager') - Number(b.role === 'case-manager'))
  const all = Array.from(
    { length: users },
    (_, at): User =>
      staff[at] ?? {
        personId: null,
        name: `Reader ${String(at)} of ${id}`,
        role: OTHERS[at % OTHERS.length] ?? 'board-member',
      },
  )
  const accountOf = (at: number): string => idOf(number, 'fff', at + 1)
  return [
    {
      table: 'account',
      columns: ['id', 'email', 'name'],
      lines: all.map(({ name }, at) =>
        [accountOf(at), `user-${String(at + 1)}.${id}@example.org`, cell(name)].join('\t'),
      ),
    },
    {
      table: 'membership',
      columns: ['service_id', 'id', 'account_id', 'role', 'from_on', 'person_id'],
      lines: all.map(({ role, personId }, at) =>
        [id, idOf(number, 'ffe', at + 1), accountOf(at), role, today, cell(personId)].join('\t'),
      ),
    },
  ]
}
