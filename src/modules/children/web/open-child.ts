import { logAccess } from '#db/access.ts'
import type { Writer } from '#db/work.ts'
import { isId } from '#kernel/id.ts'
import type { Words } from '#kernel/language.ts'
import { Detour } from '#web/detour.ts'
import { found, Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { childHead, type ChildHead } from '../data/child-access.ts'

/**
 * The one way into a child's record: finds the child that the address names, turns aside those whom a restriction
 * keeps out and those to whom this record was not opened, and writes the opening to the access log before anything is shown.
 */
export async function openChild(visit: Visit, childId: string = visit.param('childId')): Promise<ChildHead> {
  if (!isId(childId)) throw new Problem(404)
  const head = await visit.change(async tx => {
    const child = await childHead(tx, childId, visit.visitor.accountId, visit.today)
    if (!child) return null
    const mayLook = await isOpenTo(visit, tx, childId)
    const action = mayLook && !child.closed ? 'open' : 'refused'
    await logAccess(tx, { action, childId, detail: { route: visit.route } })
    return mayLook ? child : null
  })
  const child = found(head)
  if (!child.closed) return child
  if (!visit.may('child.read')) throw new Problem(403, RESTRICTED)
  throw new Detour(`/children/${childId}/restricted`)
}

/** Whoever came by a permission of their own has it for every child; others look at what was opened to them. */
const isOpenTo = (visit: Visit, tx: Writer, childId: string): Promise<boolean> =>
  visit.gate === 'look-at-child' && !visit.may('child.read') ? visit.isOpenTo(tx, childId) : Promise.resolve(true)

const RESTRICTED: Words = {
  en: 'This record is open only to the people whom its restriction names',
  cy: 'Dim ond i’r bobl y mae ei gyfyngiad yn eu henwi y mae’r cofnod hwn ar agor',
}
