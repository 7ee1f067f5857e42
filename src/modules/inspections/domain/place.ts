import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import { findQuestion, findStandard } from '#modules/frameworks/domain/find.ts'
import { numberingOf, NUMBERINGS, type Subject } from './standard-subjects.ts'

/** Where in a framework something was found or asked for. */
export type Place = {
  readonly framework: string | null
  readonly standard: string | null
  readonly question: string | null
}

/** How near two places are, the nearest first: it decides how alike two texts must read to be offered. */
export const NEARNESSES = ['same-question', 'same-standard', 'same-subject', 'no-standard'] as const
export type Nearness = (typeof NEARNESSES)[number]

/** How near two places are, or null where they are about different things. Which of the two comes first does not matter. */
export function nearness(one: Place, other: Place): Nearness | null {
  const [a, b] = [numbered(one), numbered(other)]
  if (a === null || b === null) return 'no-standard'
  const isSameStandard = a.numbering === b.numbering && a.number === b.number && a.subject === b.subject
  if (!isSameStandard && (a.subject === null || a.subject !== b.subject)) return null
  if (isSameQuestion(one, other, isSameStandard)) return 'same-question'
  return isSameStandard ? 'same-standard' : 'same-subject'
}

/** What the standard of a place is about, or null where nobody has said so. */
export const subjectOf = (place: Place): Subject | null => numbered(place)?.subject ?? null

type Numbered = { readonly numbering: string; readonly number: string; readonly subject: Subject | null }

/** A standard by the number that its framework gives it, whatever other number it was recorded under. */
function numbered({ framework, standard }: Place): Numbered | null {
  if (framework === null || standard === null) return null
  const known = findFramework(framework)
  const number = (known && findStandard(known, standard)?.id) ?? standard
  return { numbering: numberingOf(framework), number, subject: NUMBERINGS[framework]?.subjects[number] ?? null }
}

/** Questions judged in cases keep their order in every framework: desistance, the child’s safety, others’ safety. */
function isSameQuestion(one: Place, other: Place, isSameStandard: boolean): boolean {
  if (one.question === null || other.question === null) return false
  if (isSameStandard && one.question === other.question) return true
  return isJudgedInCases(one) && isJudgedInCases(other) && orderOf(one.question) === orderOf(other.question)
}

const orderOf = (question: string): string | undefined => question.split('.').at(-1)

function isJudgedInCases({ framework, question }: Place): boolean {
  const known = framework === null ? undefined : findFramework(framework)
  return known !== undefined && findQuestion(known, question ?? '')?.judgedOn === 'cases'
}
