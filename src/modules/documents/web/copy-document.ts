import type { Visit } from '#web/visit.ts'
import { giveDocx } from './give-docx.ts'
import { openCopy } from './open-copy.ts'

/** The whole plan as a document to keep, change or send. */
export async function copyDocument(visit: Visit): Promise<Response> {
  const { paper, view } = await openCopy(visit)
  return giveDocx(visit, paper, `${paper.title}, ${view.child.given_names} ${view.child.family_name}`)
}
