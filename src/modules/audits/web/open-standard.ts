import { findFramework, type Framework } from '#modules/frameworks/index.ts'
import type { Standard } from '#modules/frameworks/domain/framework.ts'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { type Point, pointsOf } from '../data/save-self-assessment.ts'
import { type SelfAssessmentRecord, selfAssessments } from '../data/self-assessments.ts'
import { evidenceStandards } from '../domain/evidence-standards.ts'

/** A standard that is judged on evidence, as the address names it, with how it was assessed last. */
export type OpenedStandard = {
  readonly framework: Framework
  readonly standard: Standard
  readonly latest: SelfAssessmentRecord | undefined
  readonly points: readonly Point[]
  readonly path: string
}

export async function openStandard(visit: Visit): Promise<OpenedStandard> {
  const framework = found(findFramework(visit.param('framework')))
  const standard = found(evidenceStandards(framework).find(({ id }) => id === visit.param('standard')))
  return visit.look(async reader => {
    const standing = await selfAssessments(reader, { frameworkId: framework.id, on: visit.today })
    const latest = standing.get(standard.id)
    return {
      framework,
      standard,
      latest,
      points: latest ? await pointsOf(reader, latest.id) : [],
      path: `/audits/evidence/${framework.id}/${standard.id}`,
    }
  })
}
