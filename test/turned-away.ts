import { permissionsOf, type Role } from '#kernel/permission.ts'

/**
 * How someone is answered who may not open a page. A page that can be opened to whoever audits the case is not there
 * for those to whom it was not.
 */
export const turnedAway = (role: Role, isOpenedToAuditors: boolean): 403 | 404 =>
  isOpenedToAuditors && permissionsOf([role]).has('audit.read') ? 404 : 403
