import { logAccess } from '#db/access.ts'
import { isId } from '#kernel/id.ts'
import { Detour } from '#web/detour.ts'
import { found, Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { childHead, type ChildHead } from '../data/child-access.ts'

/**
 * The one way into a child's record: finds the child that the address names, turns aside those whom a restriction
 * keeps out, and writes the opening to the access log before anything is shown.
 */
export async function openChild(visit: Visit, childId: string = visit.param('childId')): Promise<ChildHead> {
  if (!isId(childId)) throw new Problem(404)
  const head = await visit.change(async tx => {
    const child = await childHead(tx, childId, visit.visitor.accountId, visit.today)
    if (child)
      await logAccess(tx, { action: child.closed ? 'refused' : 'open', childId, detail: { route: visit.route } })
    return child
  })
  const child = found(head)
  if (child.closed) throw new Detour(`/children/${childId}/restricted`)
  return child
}
