import { standardsOf } from '#modules/frameworks/domain/find.ts'
import type { Framework, Standard } from '#modules/frameworks/domain/framework.ts'

/** The standards that inspectors weigh on evidence as a whole: leaders assess those themselves. */
export const evidenceStandards = (framework: Framework): readonly Standard[] =>
  standardsOf(framework).filter(({ questions }) => questions.every(({ judgedOn }) => judgedOn === 'evidence'))
