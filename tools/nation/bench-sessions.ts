import type { Db } from '#db/db.ts'
import { inIdentity } from '#db/work.ts'
import { startSession } from '#modules/accounts/data/start-session.ts'

/** Someone signed in: the token for the cookie, and where they work. */
export type BenchSession = { readonly token: string; readonly accountId: string; readonly serviceId: string }

/** Signs in so many different case managers of services large and small, as a measurement of pages needs them. */
export const benchSessions = (db: Db, count: number, now: Date): Promise<readonly BenchSession[]> =>
  inIdentity(db, { accountId: null, request: 'bench' }, async tx => {
    const people = await tx
      .selectFrom('membership')
      .select(['account_id', 'service_id'])
      .where('role', '=', 'case-manager')
      .where('person_id', 'is not', null)
      .orderBy('service_id')
      .orderBy('id')
      .execute()
    if (people.length < count) throw new RangeError(`Only ${people.length} case managers are there to sign in`)
    const sessions: BenchSession[] = []
    for (let at = 0; at < count; at += 1) {
      const person = people[Math.floor((at * people.length) / count)]
      if (!person) break
      const { account_id: accountId, service_id: serviceId } = person
      const token = await startSession(tx, { accountId, proof: 'listed', device: 'bench', replaces: null }, now)
      sessions.push({ token, accountId, serviceId })
    }
    return sessions
  })
