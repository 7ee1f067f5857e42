import { caseQuestions } from '#modules/frameworks/domain/find.ts'
import type { StandardSight } from './standard-sight.ts'

/** What a service lacks to know how it stands on a standard. */
export type Missing =
  | { readonly what: 'no-audit' }
  | { readonly what: 'question-not-judged'; readonly question: string }
  | { readonly what: 'no-self-assessment' }
  | { readonly what: 'not-challenged' }
  | { readonly what: 'prompts-without-evidence'; readonly prompts: number; readonly of: number }
  | { readonly what: 'not-inspected' }

/** How many prompts a self-assessment speaks to with evidence, of how many there are; null where there is none. */
export type Evidenced = { readonly prompts: number; readonly of: number } | null

export function missingOf(sight: StandardSight, evidenced: Evidenced): readonly Missing[] {
  const { standard, audited, assessed, inspected } = sight
  const inCases = caseQuestions(standard)
  const judged = audited?.report.questions.flatMap(({ id, judged: cases }) => (cases > 0 ? [id] : [])) ?? []
  const isOnEvidence = inCases.length === 0
  return [
    ...(inCases.length > 0 && audited === null ? [{ what: 'no-audit' } as const] : []),
    ...(audited === null
      ? []
      : inCases
          .filter(({ id }) => !judged.includes(id))
          .map(({ id }) => ({ what: 'question-not-judged', question: id }) as const)),
    ...(isOnEvidence && assessed === null ? [{ what: 'no-self-assessment' } as const] : []),
    ...(assessed !== null && !assessed.challenged ? [{ what: 'not-challenged' } as const] : []),
    ...(evidenced !== null && evidenced.prompts < evidenced.of
      ? [{ what: 'prompts-without-evidence', prompts: evidenced.of - evidenced.prompts, of: evidenced.of } as const]
      : []),
    ...(inspected === null ? [{ what: 'not-inspected' } as const] : []),
  ]
}
