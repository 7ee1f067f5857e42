import type { Db } from '#db/db.ts'
import { inIdentity } from '#db/work.ts'
import { SESSION_CLOCKS } from '../domain/session-clocks.ts'

/** Clears away what signing in leaves behind: old sessions, steps never finished, counts long forgotten, spent links. */
export function tidySignIns(db: Db, now: Date): Promise<void> {
  const long = new Date(now.getTime() - SESSION_CLOCKS.keptMs)
  return inIdentity(db, { accountId: null, request: 'tidy-sign-ins' }, async tx => {
    await tx.deleteFrom('session').where('last_seen_at', '<', long).execute()
    await tx.deleteFrom('sign_in_step').where('expires_at', '<', now).execute()
    await tx.deleteFrom('sign_in_attempt').where('last_failed_at', '<', long).execute()
    await tx.deleteFrom('account_ticket').where('expires_at', '<', long).execute()
  })
}
