import type { Db } from '#db/db.ts'
import { inIdentity, type Writer } from '#db/work.ts'
import type { Words } from '#kernel/language.ts'
import type { Mailer } from '#web/mailer.ts'
import type { Call, Visit } from '#web/visit.ts'
import { type CouncilProvider, councilProvider, type OidcSettings } from '../data/council-provider.ts'
import type { SecondFactorPolicy } from '../domain/second-factor-policy.ts'

/** Someone whom the sign-in page lists by name, to be chosen without any proof. */
export type ListedPerson = { readonly email: string; readonly name: string; readonly note: Words }

export type AccountsOptions = {
  readonly db: Db
  readonly publicUrl: URL
  readonly secondFactor: SecondFactorPolicy
  readonly mail: Mailer | null
  readonly oidc?: OidcSettings | null
  /** Given by the demonstration's start-up alone: invented people, whom anyone may sign in as. */
  readonly demoPeople?: readonly ListedPerson[]
}

/** What the pages of signing in and of accounts work with. */
export type Accounts = {
  readonly db: Db
  readonly publicUrl: URL
  readonly secondFactor: SecondFactorPolicy
  readonly mail: Mailer | null
  readonly council: CouncilProvider | null
  readonly listed: readonly ListedPerson[]
}

export const accountsFrom = ({
  db,
  publicUrl,
  secondFactor,
  mail,
  oidc,
  demoPeople = [],
}: AccountsOptions): Accounts => ({
  db,
  publicUrl,
  secondFactor,
  mail,
  council: oidc ? councilProvider(oidc, publicUrl) : null,
  listed: demoPeople,
})

/** Works on accounts on behalf of whoever is calling. */
export const asCaller = <Answer>(
  { db }: Accounts,
  call: Call,
  work: (tx: Writer) => Promise<Answer>,
): Promise<Answer> => inIdentity(db, { accountId: call.visitor?.accountId ?? null, request: call.requestId }, work)

/** Works on accounts as the administrator of one service: may change the roles of that service and of no other. */
export const asAdministrator = <Answer>(
  { db }: Accounts,
  { worker }: Visit,
  work: (tx: Writer) => Promise<Answer>,
): Promise<Answer> => inIdentity(db, worker, work)
