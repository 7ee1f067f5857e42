import type { Command } from 'commander'
import type { Db } from '#db/db.ts'
import { addUser, createService } from '#modules/accounts/index.ts'
import { installation, noteSetUp } from '../installation.ts'
import { type Desk, tell } from './desk.ts'
import { Refused, refusedFor } from './refused.ts'

type Options = {
  readonly service: string
  readonly name: string
  readonly welshName: string
  readonly nation: string
  readonly admin: string
  readonly adminName: string
  readonly json: boolean
}

const SERVICE_WORDS = {
  'not-a-short-name':
    'The short name must have 2 to 40 characters: small letters, digits and hyphens, a letter first. Give another to --service.',
  'no-name': 'The service needs its name in English (--name) and in Welsh (--welsh-name).',
  'exists-already': 'A service of that short name exists already. Give another to --service.',
} as const

const USER_WORDS = {
  'not-an-email': 'That is not an e-mail address: --admin takes one like name@example.org.',
  'no-name': 'The administrator needs a name: --admin-name.',
  'no-such-service': 'There is no service of that short name.',
  'already-has-role': 'That account is an administrator of the service already.',
} as const

export const addInit = (program: Command, desk: Desk): void =>
  void program
    .command('init')
    .description('Set up a real, empty service with its first administrator')
    .requiredOption('--service <id>', 'short name for addresses and commands, such as aberwen')
    .requiredOption('--name <text>', 'the service’s name in English')
    .requiredOption('--welsh-name <text>', 'the service’s name in Welsh')
    .requiredOption('--admin <email>', 'e-mail address of the first administrator')
    .requiredOption('--admin-name <text>', 'name of the first administrator')
    .option('--nation <nation>', 'england or wales', 'england')
    .option('--json', 'answer with JSON', false)
    .action((options: Options) => desk.withDatabase((db, { publicUrl }) => init(desk, db, publicUrl, options)))

async function init(desk: Desk, db: Db, publicUrl: URL, options: Options): Promise<void> {
  const { service: id, nation, json } = options
  if (nation !== 'england' && nation !== 'wales') throw new Refused('--nation takes england or wales.')
  if ((await installation(db)).isDemo) {
    throw new Refused(
      'This database holds the demonstration. Set SIGHTLINE_DATA or SIGHTLINE_DATABASE_URL to an empty one.',
    )
  }
  const service = await createService(db, { id, name: { en: options.name, cy: options.welshName }, nation })
  if (!service.ok) throw refusedFor(SERVICE_WORDS, service.problem)
  const user = { email: options.admin, name: options.adminName, serviceId: id, roles: ['administrator'] as const }
  const added = await addUser(db, user, new Date())
  if (!added.ok) throw refusedFor(USER_WORDS, added.problem)
  await noteSetUp(db, false)
  const { link } = added.value
  const address = link && new URL(link.path, publicUrl).href
  tell(desk, { service: id, administrator: options.admin, link: address, expiresAt: link?.expiresAt ?? null }, json, [
    `The service ${id} is set up.`,
    address
      ? `${options.admin} sets a password at ${address} (until ${link.expiresAt.toISOString()}).`
      : `${options.admin} has an account already and signs in with it.`,
  ])
}
