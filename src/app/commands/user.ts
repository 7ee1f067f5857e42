import type { Command } from 'commander'
import { addUser, disableUser, resetUser } from '#modules/accounts/index.ts'
import { isRole, ROLE_NAMES, type Role } from '#kernel/permission.ts'
import { type Desk, tell } from './desk.ts'
import { Refused, refusedFor } from './refused.ts'

type Add = { readonly name: string; readonly service: string; readonly role: readonly string[]; readonly json: boolean }
type Reset = { readonly secondFactors: boolean; readonly json: boolean }

const ADD_WORDS = {
  'not-an-email': 'That is not an e-mail address: it should be like name@example.org.',
  'no-name': 'The account needs a name: --name.',
  'no-such-service': 'There is no service of that short name.',
  'already-has-role': 'That account has those roles there already.',
} as const

const DISABLE_WORDS = {
  'no-such-account': 'There is no account with that e-mail address.',
  'last-administrator': 'That is a service’s last administrator: add another first.',
  'not-active': 'That account is disabled already.',
} as const

const RESET_WORDS = {
  'no-such-account': 'There is no account with that e-mail address.',
  disabled: 'That account is disabled.',
} as const

export function addUserCommands(program: Command, desk: Desk): void {
  const user = program.command('user').description('Add, disable or reset people’s accounts')
  user
    .command('add <email>')
    .description('Add someone to a service, with roles')
    .requiredOption('--name <text>', 'their name')
    .requiredOption('--service <id>', 'the service’s short name')
    .requiredOption('--role <role...>', `one or more of: ${ROLE_NAMES.join(', ')}`)
    .option('--json', 'answer with JSON', false)
    .action(addAt(desk))
  user
    .command('disable <email>')
    .description('Bar someone from signing in, and end their sessions')
    .option('--json', 'answer with JSON', false)
    .action(disableAt(desk))
  user
    .command('reset <email>')
    .description('Make a link with which someone sets a new password')
    .option('--second-factors', 'also let go of a lost phone, passkey or recovery codes', false)
    .option('--json', 'answer with JSON', false)
    .action(resetAt(desk))
}

const addAt =
  (desk: Desk) =>
  (email: string, { name, service, role, json }: Add): Promise<void> =>
    desk.withDatabase(async (db, { publicUrl }) => {
      const added = await addUser(db, { email, name, serviceId: service, roles: rolesFrom(role) }, new Date())
      if (!added.ok) throw refusedFor(ADD_WORDS, added.problem)
      tellLink(desk, email, added.value.link, publicUrl, json)
    })

function rolesFrom(names: readonly string[]): readonly Role[] {
  const unknown = names.find(name => !isRole(name))
  if (unknown !== undefined) throw new Refused(`There is no role ${unknown}. There are: ${ROLE_NAMES.join(', ')}.`)
  return names.filter(isRole)
}

const disableAt =
  (desk: Desk) =>
  (email: string, { json }: { readonly json: boolean }): Promise<void> =>
    desk.withDatabase(async db => {
      const disabled = await disableUser(db, email, new Date())
      if (!disabled.ok) throw refusedFor(DISABLE_WORDS, disabled.problem)
      tell(desk, { email, disabled: true }, json, [`${email} can no longer sign in.`])
    })

const resetAt =
  (desk: Desk) =>
  (email: string, { secondFactors, json }: Reset): Promise<void> =>
    desk.withDatabase(async (db, { publicUrl }) => {
      const done = await resetUser(db, { email, secondFactors }, new Date())
      if (!done.ok) throw refusedFor(RESET_WORDS, done.problem)
      tellLink(desk, email, done.value.link, publicUrl, json)
    })

type Link = { readonly path: string; readonly expiresAt: Date } | null

function tellLink(desk: Desk, email: string, link: Link, publicUrl: URL, json: boolean): void {
  const address = link && new URL(link.path, publicUrl).href
  tell(desk, { email, link: address, expiresAt: link?.expiresAt ?? null }, json, [
    address
      ? `${email} sets a password at ${address} (until ${link.expiresAt.toISOString()}).`
      : `${email} has an account already and signs in with it.`,
  ])
}
