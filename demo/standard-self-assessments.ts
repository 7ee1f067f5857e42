import { selfAssessmentPoint } from '#modules/audits/domain/self-assessment-point.ts'
import { selfAssessment } from '#modules/audits/domain/self-assessment.ts'
import type { AuditPlan } from './audit-plans.ts'
import type { Book } from './book.ts'

type Leaders = { readonly personId: string; readonly challengerId: string }

/** Writes how leaders judge the standards that are weighed on evidence, and what a second person said to it. */
export function writeSelfAssessments(book: Book, { evidence }: AuditPlan, { personId, challengerId }: Leaders): void {
  for (const { standard, rating, reason, shares, challenge, points } of evidence.standards) {
    const [inadequate = null, requiresImprovement = null, good = null, outstanding = null] = shares ?? []
    const id = book.add(selfAssessment, {
      ...{
        framework: evidence.framework,
        standard,
        made_on: book.day(evidence.madeOn),
        person_id: personId,
        rating,
        reason,
      },
      ...{ share_inadequate: inadequate, share_requires_improvement: requiresImprovement },
      ...{ share_good: good, share_outstanding: outstanding },
      ...(challenge === null
        ? {}
        : {
            ...{ challenge: 'agree', challenger_id: challengerId, challenge_reason: challenge },
            challenged_on: book.day(evidence.madeOn + 9),
          }),
    })
    for (const [place, said] of Object.entries(points)) {
      const [question = '', prompt = ''] = place.split('-')
      book.add(selfAssessmentPoint, { standard_assessment_id: id, question, prompt: Number(prompt), ...said })
    }
  }
}
