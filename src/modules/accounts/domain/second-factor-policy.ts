import { permissionsOf, type Permission, type Role } from '#kernel/permission.ts'

/** Whether those whose roles need it must pair a second factor, or may. The demonstration offers; real use requires. */
export type SecondFactorPolicy = 'required' | 'offered'

/** How a session was opened: the strongest proof that was given. */
export type Proof = 'password' | 'app' | 'recovery-code' | 'passkey' | 'council' | 'listed'

/** What reaches children, victims, or everyone's access to them: a stolen password alone must not. */
const GUARDED: readonly Permission[] = [
  'caseload.read',
  'child.read',
  'victim.read',
  'audit.read',
  'log.read',
  'account.manage',
  'bundle.import',
  'bundle.export',
]

/** Whether someone with these roles may sign in only with a second factor. */
export function needsSecondFactor(policy: SecondFactorPolicy, roles: readonly Role[]): boolean {
  const permissions = permissionsOf(roles)
  return policy === 'required' && GUARDED.some(permission => permissions.has(permission))
}
