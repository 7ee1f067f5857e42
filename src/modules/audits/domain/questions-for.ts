import { caseQuestions, standardsOf } from '#modules/frameworks/domain/find.ts'
import type { Framework, KeyQuestion } from '#modules/frameworks/domain/framework.ts'

/** The key questions that a framework asks of each case of a kind of work, in its order. */
export const questionsFor = (framework: Framework, work: string): readonly KeyQuestion[] =>
  standardsOf(framework)
    .flatMap(caseQuestions)
    .filter(({ appliesTo }) => appliesTo?.work === work)
