import type { Permission } from '#kernel/permission.ts'
import type { Oversight } from './signal-views.ts'

/** Over whose work somebody looks: their own, their team’s, or everybody’s. */
export const oversightOf = (may: (permission: Permission) => boolean): Oversight =>
  may('signal.tune') ? 'service' : may('signal.oversee') ? 'team' : 'own'
