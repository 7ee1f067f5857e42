import type { Writer } from '#db/work.ts'
import { SESSION_CLOCKS } from '../domain/session-clocks.ts'
import { hashOf, newSecret } from './secret-token.ts'

export type StepKind = 'second-step' | 'set-up' | 'council' | 'passkey' | 'add-passkey'

/** What the answer to this step must match. */
export type StepDetail = {
  readonly challenge?: string
  readonly state?: string
  readonly nonce?: string
  readonly verifier?: string
}

export type SignInStep = {
  readonly kind: StepKind
  readonly accountId: string | null
  readonly detail: StepDetail
  readonly returnPath: string
}

/** Begins a step of signing in: answers the token for the browser's short-lived cookie. */
export async function beginStep(
  tx: Writer,
  { kind, accountId, detail, returnPath }: SignInStep,
  now: Date,
): Promise<string> {
  const { token, hash } = newSecret()
  await tx
    .insertInto('sign_in_step')
    .values({
      token_hash: hash,
      kind,
      account_id: accountId,
      detail: JSON.stringify(detail),
      return_path: returnPath,
      expires_at: new Date(now.getTime() + SESSION_CLOCKS.stepMs),
    })
    .execute()
  return token
}

const steps = (tx: Writer, token: string, now: Date) =>
  tx
    .selectFrom('sign_in_step')
    .select(['kind', 'account_id', 'detail', 'return_path'])
    .where('token_hash', '=', hashOf(token))
    .where('expires_at', '>', now)

const toStep = (row: Awaited<ReturnType<ReturnType<typeof steps>['executeTakeFirstOrThrow']>>): SignInStep => ({
  kind: row.kind as StepKind,
  accountId: row.account_id,
  detail: row.detail as StepDetail,
  returnPath: row.return_path,
})

/** Where a browser has got to, or null where it has to begin again. */
export async function stepOf(tx: Writer, token: string, now: Date): Promise<SignInStep | null> {
  const row = await steps(tx, token, now).executeTakeFirst()
  return row ? toStep(row) : null
}

/** Notes what the answer to the step must match, such as a passkey's challenge. */
export async function expectAnswer(tx: Writer, token: string, detail: StepDetail): Promise<void> {
  await tx
    .updateTable('sign_in_step')
    .set({ detail: JSON.stringify(detail) })
    .where('token_hash', '=', hashOf(token))
    .execute()
}

/** Takes the expected answer out of the step, so that it serves one attempt alone. */
export async function takeStep(tx: Writer, token: string, now: Date): Promise<SignInStep | null> {
  const row = await steps(tx, token, now).forUpdate().executeTakeFirst()
  if (!row) return null
  await expectAnswer(tx, token, {})
  return toStep(row)
}

/** Ends a step that has led somewhere. */
export async function endStep(tx: Writer, token: string): Promise<void> {
  await tx.deleteFrom('sign_in_step').where('token_hash', '=', hashOf(token)).execute()
}
