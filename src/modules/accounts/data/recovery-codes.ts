import { randomBytes } from 'node:crypto'
import type { Reader, Writer } from '#db/work.ts'
import { RECOVERY_CODE_COUNT, recoveryCodeFrom, tidyRecoveryCode } from '../domain/recovery-code.ts'
import { recordEvent } from './record-event.ts'
import { hashOf } from './secret-token.ts'

/** Makes a new set of codes, to be shown once; the set before stops working. */
export async function newRecoveryCodes(tx: Writer, accountId: string, now: Date): Promise<readonly string[]> {
  const codes = Array.from({ length: RECOVERY_CODE_COUNT }, () => recoveryCodeFrom(randomBytes(10)))
  await tx.deleteFrom('account_recovery_code').where('account_id', '=', accountId).execute()
  await tx
    .insertInto('account_recovery_code')
    .values(codes.map(code => ({ account_id: accountId, code_hash: hashOf(code) })))
    .execute()
  await recordEvent(tx, accountId, 'recovery-codes-made', now)
  return codes
}

/** Whether the code is one of the person's that still works. It is spent by this. */
export async function spendRecoveryCode(tx: Writer, accountId: string, typed: string, now: Date): Promise<boolean> {
  const spent = await tx
    .updateTable('account_recovery_code')
    .set({ used_at: now })
    .where('account_id', '=', accountId)
    .where('code_hash', '=', hashOf(tidyRecoveryCode(typed)))
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return spent.numUpdatedRows === 1n
}

/** How many codes still work. */
export async function recoveryCodesLeft(reader: Reader, accountId: string): Promise<number> {
  const { left } = await reader
    .selectFrom('account_recovery_code')
    .select(({ fn }) => fn.countAll<number>().as('left'))
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return left
}
