import type { Reader } from '#db/work.ts'
import { currentAssessment } from '#modules/assessments/index.ts'
import type { AgreementFacts } from '../domain/agreement-problems.ts'
import type { PlanInFull } from './plans-of.ts'

/** What decides whether a plan may be agreed. */
export async function agreementFacts(reader: Reader, one: PlanInFull): Promise<AgreementFacts> {
  const { programme_id, assessment_id, child_agreed_on, child_not_agreed } = one.values
  return {
    ...{ assessment_id, child_agreed_on, child_not_agreed },
    assessment: await currentAssessment(reader, programme_id),
    objectives: one.objectives.map(({ values }) => ({ answers: values.answers ?? [] })),
    leftOut: one.leftOut.map(({ values }) => values),
    contingencies: one.contingencies,
    programmeEnded: one.status === 'closed',
  }
}
