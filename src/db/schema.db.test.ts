import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { catalogue, isOfAService, type Table } from './catalogue.ts'
import { asOwner } from './work.ts'

/** Tables whose rows belong to no service. Anything that is new here needs a reason to be. */
const OF_THE_INSTALLATION = [
  'account',
  'account_calendar',
  'account_event',
  'account_identity',
  'account_passkey',
  'account_password',
  'account_recovery_code',
  'account_ticket',
  'account_totp',
  'installation',
  'migration',
  'service',
  'session',
  'sign_in_attempt',
  'sign_in_step',
]

const LOGS = ['access_log', 'change_log', 'seal']

/** Tables of a service's data that the change log does not follow, and why. */
const NOT_IN_THE_CHANGE_LOG: Readonly<Record<string, string>> = {
  access_log: 'is itself a log',
  change_log: 'is itself a log',
  seal: 'is itself a log',
  draft: 'has not been said yet',
  child_name_key: 'is worked out from the child’s names, which are in the log',
  import_run: 'tells of the import, whose changes are in the log',
  import_file: 'is a working paper of the import, thrown away afterwards',
  import_row: 'is a working paper of the import, thrown away afterwards',
  import_key: 'is written only along with the record, which is in the log',
  document_piece: 'is bytes, whose hash is in the log with the file',
  kept_forecast: 'is worked out from audits, which are in the log',
  forecast_mark: 'only says that a forecast is to be worked out again',
  signals_on_day: 'is worked out from records, which are in the log',
  sighting: 'is worked out from records, which are in the log',
  shared_figures: 'is worked out from records, which are in the log',
  signal: 'is worked out from records, which are in the log',
  signal_mark: 'only says that a child is to be looked at again',
  signal_look: 'only says when a child is to be looked at again',
  signal_digest: 'only says what a message told',
  signal_digest_declined: 'is about a message to oneself, and no record',
}

/** Behind the wall, and the log that tells of what is. */
const WALLED = ['of_every_service', 'of_the_service', 'of_the_wall']

/** Policies beside the two that every table has. */
const OTHER_POLICIES: Readonly<Record<string, readonly string[]>> = {
  change_log: WALLED,
  shared_figures: ['of_every_service', 'of_the_nation', 'of_the_service'],
  signal: WALLED,
  victim: WALLED,
  victim_consent: WALLED,
  victim_contact: WALLED,
  victim_harm: WALLED,
  victim_measure: WALLED,
  victim_restorative: WALLED,
  victim_support: WALLED,
  draft: ['of_every_service', 'of_the_writer'],
  membership: ['at_sign_in', 'of_every_service', 'of_the_service'],
}

/** Indexes that do not begin with the service, and why. */
const ACROSS_SERVICES: Readonly<Record<string, string>> = {
  membership_by_account: 'signing in asks for a person’s roles in every service',
}

type Security = {
  readonly table: string
  readonly enabled: boolean
  readonly forced: boolean
  readonly policies: string[]
}
type Index = { readonly table: string; readonly index: string; readonly first: string }
type Grant = {
  readonly table: string
  readonly role: string
  readonly privilege: string
  readonly column: string | null
}

let db: TestDb
let tables: readonly Table[]
let security: ReadonlyMap<string, Security>
let indexes: readonly Index[]
let grants: readonly Grant[]

beforeAll(async () => {
  db = await freshDatabase()
  tables = await catalogue(db.kysely)
  security = new Map((await readSecurity()).map(found => [found.table, found]))
  indexes = await readIndexes()
  grants = await readGrants()
})
afterAll(() => db.close())

const readSecurity = async () =>
  (
    await sql<Security>`
      select c.relname as table, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
        array(select polname::text from pg_policy where polrelid = c.oid order by 1) as policies
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`.execute(db.kysely)
  ).rows

const readIndexes = async () =>
  (
    await sql<Index>`
      select i.indrelid::regclass::text as table, i.indexrelid::regclass::text as index, a.attname as first
      from pg_index i
      join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
      left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]`.execute(db.kysely)
  ).rows

/** Everything granted on any table or column to anyone but its owner. */
const readGrants = async () =>
  (
    await sql<Grant>`
      select c.relname as table, coalesce(r.rolname, 'public') as role, lower(g.privilege_type) as privilege, g.attname as column
      from (
        select oid, (aclexplode(relacl)).*, null as attname from pg_class
        union all
        select attrelid, (aclexplode(attacl)).*, attname from pg_attribute where attacl is not null
      ) g
      join pg_class c on c.oid = g.oid and c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'S', 'v')
      left join pg_roles r on r.oid = g.grantee
      where g.grantee <> c.relowner`.execute(db.kysely)
  ).rows

const ofAService = () => tables.filter(isOfAService)
const names = (found: readonly { readonly name: string }[]) => found.map(({ name }) => name)
const granted = (role: string, table: string) => grants.filter(grant => grant.role === role && grant.table === table)

test('every table belongs to a service, or is on the list of those that belong to the installation', () => {
  expect(names(tables.filter(table => !isOfAService(table)))).toEqual(OF_THE_INSTALLATION)
})

describe('every table of a service’s data', () => {
  test('has the service first in its primary key', () => {
    expect(names(ofAService().filter(({ primaryKey }) => primaryKey[0] !== 'service_id'))).toEqual([])
  })

  test('has the service first in every reference to another such table, so that none leads across services', () => {
    const across = ofAService().flatMap(({ name, foreignKeys }) =>
      foreignKeys
        .filter(({ to }) => !OF_THE_INSTALLATION.includes(to))
        .filter(({ columns, definition }) => columns[0] !== 'service_id' || !definition.includes('(service_id, id)'))
        .map(key => `${name}.${key.name}`),
    )
    expect(across).toEqual([])
  })

  test('has the service first in every index, but for those listed', () => {
    const own = new Set(names(ofAService()))
    const across = indexes.filter(({ table, first }) => own.has(table) && first !== 'service_id')
    expect(across.map(({ index }) => index)).toEqual(Object.keys(ACROSS_SERVICES))
  })

  test('has row-level security, for its owner too', () => {
    const open = names(ofAService()).filter(name => !security.get(name)?.enabled || !security.get(name)?.forced)
    expect(open).toEqual([])
  })

  test('has the two policies of every such table, but for those listed', () => {
    for (const { name } of ofAService()) {
      const expected = OTHER_POLICIES[name] ?? ['of_every_service', 'of_the_service']
      expect([name, security.get(name)?.policies]).toEqual([name, expected])
    }
  })

  test('is followed by the change log, but for those listed', () => {
    const followed = ['log_deletes', 'log_inserts', 'log_updates', 'next_version']
    const unfollowed = ofAService().filter(({ triggers }) => !followed.every(trigger => triggers.includes(trigger)))
    expect(names(unfollowed).sort()).toEqual(Object.keys(NOT_IN_THE_CHANGE_LOG).sort())
  })
})

test('every table and every column has its meaning written beside it', () => {
  const silent = tables.flatMap(({ name, comment, columns }) => [
    ...(comment ? [] : [name]),
    ...columns.filter(column => !column.comment).map(column => `${name}.${column.name}`),
  ])
  expect(silent).toEqual([])
})

describe('the application’s role', () => {
  test('can only read the logs, and add to the access log what it may say there', () => {
    const rights = LOGS.map(log => granted('sightline_app', log).map(({ privilege, column }) => [privilege, column]))
    expect(rights[0]?.toSorted()).toEqual([
      ['insert', 'action'],
      ['insert', 'child_id'],
      ['insert', 'detail'],
      ['select', null],
    ])
    expect(rights.slice(1)).toEqual([[['select', null]], [['select', null]]])
  })

  test('reaches nothing of the installation but the services’ and the colleagues’ names', () => {
    const rights = OF_THE_INSTALLATION.flatMap(table => granted('sightline_app', table))
    expect(rights.map(({ table, privilege, column }) => [table, privilege, column])).toEqual([
      ['account', 'select', 'id'],
      ['account', 'select', 'name'],
      ['service', 'select', null],
    ])
  })
})

test('the role for signing in reaches nothing of a service’s but who holds which role', () => {
  const reached = new Set(names(ofAService()).filter(name => granted('sightline_identity', name).length > 0))
  expect([...reached]).toEqual(['membership'])
})

test('nobody is granted truncate, nor anything that everybody would have', () => {
  expect(grants.filter(({ role, privilege }) => role === 'public' || privilege === 'truncate')).toEqual([])
})

test('a row can not refer to another service’s, even for one who may write in both', async () => {
  const attempt = asOwner(db, async tx => {
    await sql`insert into service (id, name_en, name_cy, nation) values
      ('aberwen', 'Aberwen', 'Aberwen', 'wales'), ('glanmorfa', 'Glanmorfa', 'Glanmorfa', 'wales')`.execute(tx)
    await sql`insert into team (service_id, id, name) values
      ('aberwen', '00000000-0000-7000-8000-000000000001', 'Team')`.execute(tx)
    await sql`insert into post (service_id, id, title, employer, from_on, team_id) values
      ('glanmorfa', gen_random_uuid(), 'Worker', 'council', '2026-01-01', '00000000-0000-7000-8000-000000000001')`.execute(
      tx,
    )
  })
  await expect(attempt).rejects.toThrow('violates foreign key constraint')
})
