import type { Db } from '#db/db.ts'
import { inIdentity } from '#db/work.ts'
import type { Role } from '#kernel/permission.ts'
import { startSession } from '#modules/accounts/data/start-session.ts'

/** Someone signed in: the token for the cookie, and where they work. */
export type BenchSession = { readonly token: string; readonly accountId: string; readonly serviceId: string }

type Asked = { readonly role: Role; readonly atMost: number; readonly now: Date }

/**
 * Signs in different people with a role, from services large and small, as a measurement of pages needs them: as many
 * as asked, or all that there are. Throws a RangeError where there is nobody.
 */
export const benchSessions = (db: Db, { role, atMost, now }: Asked): Promise<readonly BenchSession[]> =>
  inIdentity(db, { accountId: null, request: 'bench' }, async tx => {
    const people = await tx
      .selectFrom('membership')
      .select(['account_id', 'service_id'])
      .where('role', '=', role)
      .where('person_id', 'is not', null)
      .orderBy('service_id')
      .orderBy('id')
      .execute()
    if (people.length === 0) throw new RangeError(`Nobody is there to sign in as ${role}`)
    const count = Math.min(atMost, people.length)
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
