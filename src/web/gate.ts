import { type Permission, permissionsOf, type Role } from '#kernel/permission.ts'

/**
 * `any-role`: whoever has a role in the service, for what is the person's own (drafts, notices). `look-at-child`: the
 * pages of a child's record that whoever may open every record reads, and those to whom this one has been opened.
 */
export type Gate = Permission | 'any-role' | 'look-at-child'

/** Whether someone with these roles in a service may pass. */
export const mayPass = (gate: Gate, roles: readonly Role[]): boolean =>
  gate === 'any-role' ? roles.length > 0 : permissionsBehind(gate).some(one => permissionsOf(roles).has(one))

/** `openChild` asks those of the second kind whether this very record has been opened to them. */
const permissionsBehind = (gate: Exclude<Gate, 'any-role'>): readonly Permission[] =>
  gate === 'look-at-child' ? ['child.read', 'audit.read'] : [gate]
