import { logAccess } from '#db/access.ts'
import { found, Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { offenceById, type OffenceWithVictim } from '../data/offences-with-victim.ts'

/** An offence, and in the access log that its child’s record was looked at. A closed record stays closed. */
export async function openOffence(visit: Visit, id: string): Promise<OffenceWithVictim> {
  const asked = { accountId: visit.visitor.accountId, today: visit.today }
  const offence = await visit.change(async tx => {
    const offence = found(await offenceById(tx, id, asked))
    const action = offence.closed ? 'refused' : 'open'
    await logAccess(tx, { action, childId: offence.child_id, detail: { route: visit.route } })
    return offence
  })
  if (offence.closed) throw new Problem(403)
  return offence
}
