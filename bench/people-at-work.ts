import type { Db } from '#db/db.ts'
import { inService } from '#db/work.ts'
import { benchSessions } from '../tools/nation/bench-sessions.ts'
import { longLife } from './long-life.ts'

/** Someone at work: who they are to the browser, and whose records they open. */
export type AtWork = {
  readonly cookie: string
  readonly serviceId: string
  readonly accountId: string
  readonly children: readonly string[]
  readonly surnames: readonly string[]
  /** The child of the service with the longest chronology. */
  readonly longest: string
}

/** Whose pages are measured. */
export const MEASURED_ROLES = ['case-manager', 'team-manager', 'head-of-service'] as const

export type MeasuredRole = (typeof MEASURED_ROLES)[number]

export type PeopleAtWork = Readonly<Record<MeasuredRole, readonly AtWork[]>>

/** Signs in so many of each role, and finds children whom they could open and names to search for. */
export async function peopleAtWork(db: Db, atMost: number, now: Date): Promise<PeopleAtWork> {
  const lives = new Map<string, Promise<string>>()
  const longestIn = (serviceId: string): Promise<string> => {
    const known = lives.get(serviceId) ?? longLife(db, serviceId, now)
    lives.set(serviceId, known)
    return known
  }
  const signedIn = async (role: MeasuredRole): Promise<readonly AtWork[]> => {
    const people: AtWork[] = []
    for (const { token, ...who } of await benchSessions(db, { role, atMost, now }))
      people.push({
        ...who,
        cookie: `__Host-sightline=${token}`,
        ...(await childrenOf(db, who)),
        longest: await longestIn(who.serviceId),
      })
    return people
  }
  return {
    'case-manager': await signedIn('case-manager'),
    'team-manager': await signedIn('team-manager'),
    'head-of-service': await signedIn('head-of-service'),
  }
}

const childrenOf = (db: Db, { serviceId, accountId }: Pick<AtWork, 'serviceId' | 'accountId'>) =>
  inService(db, { serviceId, accountId, request: 'bench' }, async tx => {
    const rows = await tx.selectFrom('child').select(['id', 'family_name']).orderBy('id').limit(200).execute()
    return { children: rows.map(({ id }) => id), surnames: rows.map(({ family_name }) => family_name) }
  })
