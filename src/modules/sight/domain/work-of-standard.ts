import { workOf } from '#modules/audits/domain/audited-work.ts'
import { programmeGroup } from '#modules/cases/domain/programme-kinds.ts'
import type { Framework, Standard, WorkKind } from '#modules/frameworks/domain/framework.ts'

/** The kinds of work in which a standard is judged; none where it is weighed on evidence, of the service as a whole. */
export const worksOf = ({ questions }: Standard): readonly WorkKind[] => [
  ...new Set(questions.flatMap(({ appliesTo }) => appliesTo?.work ?? [])),
]

/** As which of a framework’s kinds of work a programme is looked at; null where as none. */
export const workIn = ({ samples }: Framework, programmeKind: string): WorkKind | null =>
  workOf(
    programmeGroup(programmeKind),
    samples.map(({ work }) => work),
  )

/** Whether a programme of this kind is among the work that a standard looks at. */
export function isLookedAt(standard: Standard, framework: Framework, programmeKind: string): boolean {
  const works = worksOf(standard)
  const work = workIn(framework, programmeKind)
  return works.length === 0 || (work !== null && works.includes(work))
}
