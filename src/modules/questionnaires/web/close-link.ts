import { idIn } from '#modules/cases/index.ts'
import type { Words } from '#kernel/language.ts'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { closeHandover } from '../data/close-handover.ts'
import { openLinks } from '../data/open-links.ts'

const CLOSED: Words = { en: 'The link is closed', cy: 'Mae’r ddolen wedi’i chau' }

/** Closes a link to a survey. What was answered by it stays. */
export async function closeLink(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'id')
  await visit.change(async tx => {
    found((await openLinks(tx, visit.now)).find(link => link.id === id))
    await closeHandover(tx, id, visit.now)
  })
  return visit.goTo('/surveys', CLOSED)
}
