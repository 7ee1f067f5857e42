import type { Reader } from '#db/work.ts'
import { isId } from '#kernel/id.ts'
import { currentAssessment, type CurrentAssessment } from '#modules/assessments/index.ts'
import { type ProgrammeInFull, programmesOf } from '#modules/cases/index.ts'
import { programmeGroup } from '#modules/cases/domain/programme-kinds.ts'
import { type ChildHead, openChild } from '#modules/children/index.ts'
import { people } from '#modules/workforce/index.ts'
import { found, Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { type PlanInFull, plansOf } from '../data/plans-of.ts'
import { needsPlanApproval } from '../domain/needs-plan-approval.ts'
import { type PlanMove, planMoves } from '../domain/plan-status.ts'

/** A programme with the versions of its plan, the newest first, and the assessment that they have to answer. */
export type ProgrammePlans = {
  readonly programme: ProgrammeInFull
  readonly versions: readonly PlanInFull[]
  readonly assessment: CurrentAssessment | null
  readonly needsApproval: boolean
}

export type Names = ReadonlyMap<string, string>

export type ChildPlans = {
  readonly child: ChildHead
  readonly programmes: readonly ProgrammePlans[]
  readonly names: Names
}

/** Opens the plans of the child that the address names. */
export async function openPlans(visit: Visit): Promise<ChildPlans> {
  const child = await openChild(visit)
  return visit.look(async reader => {
    const plans = await plansOf(reader, child.id)
    const programmes = await programmesOf(reader, child.id, visit.today)
    const all: ProgrammePlans[] = []
    for (const programme of programmes) all.push(await withPlans(reader, programme, plans, visit))
    const everyone = await people(reader, visit.today, { everyone: true })
    return { child, programmes: all, names: new Map(everyone.map(({ id, name }) => [id, name])) }
  })
}

async function withPlans(
  reader: Reader,
  programme: ProgrammeInFull,
  plans: readonly PlanInFull[],
  { today }: Visit,
): Promise<ProgrammePlans> {
  const assessment = await currentAssessment(reader, programme.id)
  return {
    programme,
    versions: plans.filter(({ values }) => values.programme_id === programme.id),
    assessment,
    needsApproval: needsPlanApproval(programmeGroup(programme.values.kind), assessment?.levels ?? {}, today),
  }
}

/** One version of a plan, with what is around it. */
export type PlanView = Omit<ProgrammePlans, 'versions'> & {
  readonly child: ChildHead
  readonly names: Names
  readonly one: PlanInFull
  readonly moves: readonly PlanMove[]
}

export const viewOf = (
  { child, names }: Pick<ChildPlans, 'child' | 'names'>,
  { versions: _versions, ...of }: ProgrammePlans,
  one: PlanInFull,
): PlanView => ({ ...of, child, names, one, moves: planMoves(one.status, of.needsApproval) })

/** Opens the version of a plan that the address names, if it is this child’s. */
export async function openPlan(visit: Visit): Promise<PlanView> {
  const all = await openPlans(visit)
  const planId = visit.param('planId')
  if (!isId(planId)) throw new Problem(404)
  const of = found(all.programmes.find(({ versions }) => versions.some(({ id }) => id === planId)))
  return viewOf(all, of, found(of.versions.find(({ id }) => id === planId)))
}

/** The plan that is written or decided about now, and the one in force. */
export const openVersion = ({ versions }: Pick<ProgrammePlans, 'versions'>): PlanInFull | undefined =>
  versions.find(({ status }) => status === 'draft' || status === 'returned' || status === 'awaiting-approval')

export const versionInForce = ({ versions }: Pick<ProgrammePlans, 'versions'>): PlanInFull | undefined =>
  versions.find(({ status, values }) => status === 'agreed' || (status === 'closed' && values.agreed_on !== null))
