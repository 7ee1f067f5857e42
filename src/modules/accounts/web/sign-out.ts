import type { Db } from '#db/db.ts'
import { inIdentity } from '#db/work.ts'
import type { Call } from '#web/visit.ts'
import { endSession } from '../data/end-session.ts'
import { endStep } from '../data/sign-in-step.ts'
import { dropSession, dropStep, sessionToken, stepToken } from './cookies.ts'

/** Signs this browser out: its session ends, and a sign-in that it had begun. */
export async function signOut(db: Db, call: Call): Promise<void> {
  const [token, step] = [sessionToken(call.c), stepToken(call.c)]
  await inIdentity(db, { accountId: call.visitor?.accountId ?? null, request: call.requestId }, async tx => {
    if (token !== null) await endSession(tx, token, call.now)
    if (step !== null) await endStep(tx, step)
  })
  dropSession(call.c)
  dropStep(call.c)
}
