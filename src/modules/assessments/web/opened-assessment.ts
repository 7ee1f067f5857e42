import { idIn } from '#modules/cases/index.ts'
import { type ChildHead, openChild } from '#modules/children/index.ts'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { type AssessmentInFull, assessmentInFull } from '../data/assessment-in-full.ts'

export type OpenedAssessment = {
  readonly child: ChildHead
  readonly whole: AssessmentInFull
  /** Its path inside the service. */
  readonly path: string
}

/** The assessment that the address names, of the child that it names. Another child’s is not found. */
export async function openAssessment(visit: Visit, name = 'id'): Promise<OpenedAssessment> {
  const child = await openChild(visit)
  const id = idIn(visit, name)
  const whole = found(await visit.look(reader => assessmentInFull(reader, id, visit.service.nation)))
  return {
    child,
    whole: found(whole.values.child_id === child.id ? whole : null),
    path: `/children/${child.id}/assessments/${id}`,
  }
}
