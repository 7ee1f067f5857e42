import { isId } from '#kernel/id.ts'
import type { Words } from '#kernel/language.ts'
import { readRecord } from '#db/record-store.ts'
import { Problem } from '#web/problem.ts'
import { post, type ServiceRoute } from '#web/routes.ts'
import type { Visit } from '#web/visit.ts'
import { type LinkProblem, linkRepeat } from '../data/link-repeat.ts'
import { FINDING_REPEATS, RECOMMENDATION_REPEATS, type RepeatKind } from '../data/repeat-kind.ts'
import { unlinkRepeat } from '../data/unlink-repeat.ts'
import { idIn } from './inspection-subject.tsx'

const LINKED: Words = { en: 'Linked', cy: 'Cysylltwyd' }
const UNLINKED: Words = { en: 'No longer linked', cy: 'Nid yw wedi’i gysylltu mwyach' }

const PROBLEMS: Readonly<Record<LinkProblem, Problem>> = {
  'not-there': new Problem(404),
  'not-earlier': new Problem(409, {
    en: 'Only something that was raised earlier can be repeated. Go back and choose an earlier one.',
    cy: 'Dim ond rhywbeth a godwyd yn gynharach y gellir ei ailadrodd. Ewch yn ôl a dewiswch un cynharach.',
  }),
}

const CHOOSE_ONE: Words = {
  en: 'Go back and select which earlier one it repeats.',
  cy: 'Ewch yn ôl a dewiswch pa un cynharach y mae’n ei ailadrodd.',
}

/** The presses by which someone says that one thing repeats another, and takes it back. */
export const repeatRoutes: readonly ServiceRoute[] = [FINDING_REPEATS, RECOMMENDATION_REPEATS].flatMap(kind => {
  const page = `/inspections/:inspectionId/${kind.path}/:id`
  return [
    post(`${page}/link`, 'inspection.write', visit => link(visit, kind)),
    post(`${page}/unlink`, 'inspection.write', visit => unlink(visit, kind)),
  ]
})

const pageOf = (visit: Visit, { path }: RepeatKind): string =>
  `/inspections/${idIn(visit, 'inspectionId')}/${path}/${idIn(visit, 'id')}`

async function link(visit: Visit, kind: RepeatKind): Promise<Response> {
  await ofItsInspection(visit, kind)
  const earlier = (await visit.form()).text('earlier')
  if (!isId(earlier)) throw new Problem(400, CHOOSE_ONE)
  const linked = await visit.change(tx => linkRepeat(tx, kind, idIn(visit, 'id'), earlier))
  if (!linked.ok) throw PROBLEMS[linked.problem]
  return visit.goTo(pageOf(visit, kind), LINKED)
}

async function unlink(visit: Visit, kind: RepeatKind): Promise<Response> {
  await ofItsInspection(visit, kind)
  const linkId = (await visit.form()).text('link')
  if (!isId(linkId)) throw new Problem(400)
  await visit.change(tx => unlinkRepeat(tx, kind, idIn(visit, 'id'), linkId))
  return visit.goTo(pageOf(visit, kind), UNLINKED)
}

/** What belongs to another inspection than the address names is not found there. */
async function ofItsInspection(visit: Visit, { entity }: RepeatKind): Promise<void> {
  const raised = await visit.look(reader => readRecord(reader, entity, idIn(visit, 'id')))
  if (raised?.values.inspection_id !== idIn(visit, 'inspectionId')) throw new Problem(404)
}
