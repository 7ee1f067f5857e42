import type { Language, Words } from '#kernel/language.ts'
import type { Role } from '#kernel/permission.ts'

/** A youth justice service, as addresses and headings name it. */
export type Service = { readonly id: string; readonly name: Words; readonly nation: 'england' | 'wales' }

/** The roles that someone holds in a service today. */
export type RolesThere = { readonly service: Service; readonly roles: readonly Role[] }

/** Someone who is signed in. */
export type SignedIn = {
  readonly accountId: string
  readonly name: string
  readonly email: string
  /** The language they chose last, or null. */
  readonly language: Language | null
  readonly memberships: readonly RolesThere[]
}
