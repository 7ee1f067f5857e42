import type { Framework, KeyQuestion, Standard } from './framework.ts'

export const standardsOf = ({ areas }: Framework): readonly Standard[] => areas.flatMap(({ standards }) => standards)

/** The standards whose scores make the overall rating. */
export const countedStandards = (framework: Framework): readonly Standard[] =>
  standardsOf(framework).filter(({ counts }) => counts)

export const caseQuestions = ({ questions }: Standard): readonly KeyQuestion[] =>
  questions.filter(({ judgedOn }) => judgedOn === 'cases')

/** A standard by its number or another under which reports print it, however written. */
export const findStandard = (framework: Framework, id: string): Standard | undefined => {
  const wanted = id.trim().toLowerCase()
  return standardsOf(framework).find(standard =>
    [standard.id, ...(standard.alsoKnownAs ?? [])].some(known => known.toLowerCase() === wanted),
  )
}

export const findQuestion = (framework: Framework, id: string): KeyQuestion | undefined =>
  standardsOf(framework)
    .flatMap(({ questions }) => questions)
    .find(question => question.id.toLowerCase() === id.trim().toLowerCase())
