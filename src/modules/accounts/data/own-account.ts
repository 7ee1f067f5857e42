import type { Reader } from '#db/work.ts'

/** How someone can sign in to their own account. */
export type Proofs = { readonly hasPassword: boolean; readonly isLinked: boolean }

export async function proofsOf(reader: Reader, accountId: string): Promise<Proofs> {
  const password = await reader
    .selectFrom('account_password')
    .select('account_id')
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  const identity = await reader
    .selectFrom('account_identity')
    .select('account_id')
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return { hasPassword: password !== undefined, isLinked: identity !== undefined }
}
