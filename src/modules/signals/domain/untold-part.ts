import type { Words } from '#kernel/language.ts'
import { assessAgainPath } from './assess-again-path.ts'
import type { CompletedAssessment } from './completed-assessments.ts'
import { childPath } from './in-programme.ts'
import type { ProgrammePicture } from './picture.ts'
import type { Raised } from './rule.ts'

const COMPLETED: Words = { en: 'assessment completed', cy: 'cwblhawyd yr asesiad' }
const HEAR: Words = { en: 'Hear them, and write the next version', cy: 'Gwrando arnynt, ac ysgrifennu’r fersiwn nesaf' }

/** What is said of a completed assessment in which somebody’s part is not told. */
export const untoldPart = (picture: ProgrammePicture, assessment: CompletedAssessment, says: Words): Raised => ({
  severity: 'soon',
  says,
  evidence: [
    { what: COMPLETED, on: assessment.completed_on, path: childPath(picture, `/assessments/${assessment.id}`) },
  ],
  todo: { words: HEAR, path: assessAgainPath(picture, { programmeId: picture.programme.id }) },
})
