import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importBundle } from '#bundle/import-bundle.ts'
import type { Db } from '#db/db.ts'
import { insertRecord } from '#db/record-store.ts'
import { inService } from '#db/work.ts'
import { longDate } from '#kernel/dates-in-words.ts'
import { idFor } from '#kernel/id.ts'
import { join as joinWords, type Words } from '#kernel/language.ts'
import { addDays, type LocalDate, londonDay } from '#kernel/local-date.ts'
import { ROLES } from '#kernel/permission.ts'
import { addUser, createService, type ListedPerson } from '#modules/accounts/index.ts'
import { restrictRecord } from '#modules/children/index.ts'
import { sharingAgreement } from '#modules/sharing/domain/sharing-agreement.ts'
import { SHARED_KINDS } from '#modules/sharing/domain/what-is-shared.ts'
import { type DemoBundle, demoBundles } from '../../demo/demo-bundles.ts'
import { DEMO_PEOPLE as PEOPLE, type DemoPerson, peopleWho } from '../../demo/people.ts'
import { writeDemoBundle } from '../../demo/write-demo-bundle.ts'
import { addDemoDocuments } from './demo-documents.ts'
import { noteSetUp } from './installation.ts'
import { CATALOGUE } from './modules.ts'

/** The services by the names of their places, which read the same in both languages. */
const SERVICE_NAMES: ReadonlyMap<string, string> = new Map([
  ['aberwen', 'Aberwen'],
  ['glanmorfa', 'Glanmorfa'],
])

/** The invented people whom one can sign in as, with their roles and what they come for. */
export const DEMO_PEOPLE: readonly ListedPerson[] = PEOPLE.map(person => ({
  email: person.email,
  name: person.name,
  note: joinWords([rolesOf(person), person.comesFor], '. '),
}))

function rolesOf({ roles }: DemoPerson): Words {
  const held = roles.map(({ role, service }) => {
    const place = SERVICE_NAMES.get(service) ?? service
    return { en: `${ROLES[role].label.en}, ${place}`, cy: `${ROLES[role].label.cy}, ${place}` }
  })
  return joinWords(held, '; ')
}

/** What is said at start: whom one can sign in as. */
export const welcomeLines = (): readonly string[] => [
  'This is the demonstration: every person and record in it is invented. Sign in as one of:',
  ...PEOPLE.map(person => `  ${person.name.padEnd(28)} ${rolesOf(person).en}`),
]

/** Fills an empty database with the two invented services, by the import that a real service would use. */
export async function setUpDemo(db: Db, now: Date, say: (text: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sightline-demo-'))
  try {
    for (const bundle of demoBundles(londonDay(now))) {
      say(`Importing the invented service ${bundle.service.name.en} …`)
      await importService(db, bundle, folder, now)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  for (const person of PEOPLE) await addPerson(db, person, now)
  for (const bundle of demoBundles(londonDay(now))) {
    await restrictOne(db, bundle, londonDay(now))
    await addDocuments(db, bundle.service, now)
    await agreeToShare(db, bundle.service, londonDay(now))
  }
  await noteSetUp(db, true)
}

async function importService(db: Db, bundle: DemoBundle, folder: string, now: Date): Promise<void> {
  const created = await createService(db, bundle.service)
  if (!created.ok) throw new Error(`The demonstration could not be set up: ${created.problem}`)
  const path = join(folder, bundle.service.id)
  await writeDemoBundle(bundle, path)
  const report = await importBundle(
    db,
    { service: bundle.service.id, path, catalogue: CATALOGUE, now },
    () => undefined,
  )
  if (report.outcome !== 'imported') {
    throw new Error(`The demonstration was refused: ${report.problems.map(({ words }) => words.en).join('; ')}`)
  }
}

async function addPerson(db: Db, { name, email, roles }: DemoPerson, now: Date): Promise<void> {
  for (const { service, role } of roles) {
    const added = await addUser(db, { name, email, serviceId: service, roles: [role] }, now)
    if (!added.ok) throw new Error(`The demonstration could not add ${email}: ${added.problem}`)
  }
}

/** One record of each service is restricted by its team manager, as a real one would be. */
async function restrictOne(db: Db, { service, restrictedChild }: DemoBundle, today: LocalDate): Promise<void> {
  const worker = { serviceId: service.id, accountId: null, request: 'demonstration' }
  const [owner] = peopleWho(service.id, 'team-manager')
  await inService(db, worker, async tx => {
    const child = await tx
      .selectFrom('import_key')
      .select('record_id')
      .where('entity', '=', 'child')
      .where('source_id', '=', restrictedChild)
      .executeTakeFirstOrThrow()
    const account = await tx
      .selectFrom('membership')
      .innerJoin('account', 'account.id', 'membership.account_id')
      .select('account.id')
      .where('account.name', '=', owner?.name ?? '')
      .executeTakeFirstOrThrow()
    await restrictRecord(tx, {
      childId: child.record_id,
      reason: 'A relative of the family works for the council. / Mae perthynas i’r teulu yn gweithio i’r cyngor.',
      ownerId: account.id,
      readerIds: [],
      from: today,
    })
  })
}

/** Papers and letters in some records, as a case manager brought them. One of the two services heeds the languages of its readers. */
async function addDocuments(db: Db, service: DemoBundle['service'], now: Date): Promise<void> {
  const [bringer] = peopleWho(service.id, 'case-manager')
  const account = await inService(db, { serviceId: service.id, accountId: null, request: 'demonstration' }, tx =>
    tx
      .selectFrom('account')
      .select('id')
      .where('name', '=', bringer?.name ?? '')
      .executeTakeFirst(),
  )
  await addDemoDocuments({
    db,
    service,
    today: londonDay(now),
    accountId: account?.id ?? null,
    heedsLanguages: service.id === 'glanmorfa',
  })
}

const DAYS_SHARED = 40

/** Both services have agreed to share their figures, so that those who look at the nation have something to see. */
async function agreeToShare(db: Db, service: DemoBundle['service'], today: LocalDate): Promise<void> {
  const begins_on = addDays(today, -DAYS_SHARED)
  const decided = addDays(begins_on, -7)
  await inService(db, { serviceId: service.id, accountId: null, request: 'demonstration' }, tx =>
    insertRecord(tx, sharingAgreement, idFor('sharing-agreement', service.id), {
      shares: SHARED_KINDS,
      begins_on,
      ends_on: null,
      decided_by: `Management board, ${longDate('en', decided)} / Bwrdd rheoli, ${longDate('cy', decided)}`,
    }),
  )
}
