import { ALLOCATION_ROLES } from './allocation-roles.ts'

/** The roles that put a programme in somebody’s caseload. Whoever countersigns the work does not do it. */
export const CASELOAD_ROLES: readonly string[] = ALLOCATION_ROLES.codes
  .map(({ code }) => code)
  .filter(code => code !== 'countersigning-manager')
