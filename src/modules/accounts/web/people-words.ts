import type { Words } from '#kernel/language.ts'
import type { AccountState } from '../data/people-with-roles.ts'

export const PEOPLE_AND_ROLES: Words = { en: 'People and roles', cy: 'Pobl a rolau' }
export const PEOPLE_PATH = '/people-and-roles'
export const NAME: Words = { en: 'Name', cy: 'Enw' }
export const ROLE: Words = { en: 'Role', cy: 'Rôl' }
export const ROLES_LABEL: Words = { en: 'Roles', cy: 'Rolau' }
export const STATUS: Words = { en: 'Status', cy: 'Statws' }
export const LAST_SIGNED_IN: Words = { en: 'Last signed in', cy: 'Mewngofnodwyd ddiwethaf' }
export const NEVER: Words = { en: 'Not yet', cy: 'Ddim eto' }
export const NO_ROLE: Words = { en: 'No role now', cy: 'Dim rôl nawr' }

export const STATES: Readonly<Record<AccountState, Words>> = {
  active: { en: 'Active', cy: 'Gweithredol' },
  'not-yet-signed-in': { en: 'Not yet signed in', cy: 'Heb fewngofnodi eto' },
  'no-role-now': NO_ROLE,
  disabled: { en: 'Disabled', cy: 'Analluogwyd' },
}
