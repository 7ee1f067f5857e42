import type { Words } from '#kernel/language.ts'
import { LEVEL_SUBJECTS } from '#kernel/level.ts'
import { assessedFactor } from '#modules/assessments/domain/assessed-factor.ts'
import { assessedLevel } from '#modules/assessments/domain/assessed-level.ts'
import { assessmentAnswer } from '#modules/assessments/domain/assessment-answer.ts'
import { questionsFor, sectionsFor } from '#modules/assessments/domain/case-sections.ts'
import { factorGroup } from '#modules/assessments/domain/factor-kinds.ts'
import type { AssessmentForm, CaseFacts } from '#modules/assessments/domain/form.ts'
import type { LookedAt } from './assessment-factors.ts'
import type { RecordedLevels } from './assessment-levels.ts'
import type { ChildFile } from './child-file.ts'
import { write } from './phrases.ts'
import { ANSWERS, ANSWERS_IF_FOUND } from './phrases/answers.ts'
import { CONTROLS, FACTOR_DETAILS, WHEN_LIKELY, WHO_MAY_BE_HARMED, WHO_MAY_HARM } from './phrases/factor-details.ts'
import { AGAINST_EVIDENCE, LEVEL_REASONS } from './phrases/level-reasons.ts'
import type { Dice } from './random.ts'

/** The assessment whose parts are written, and by whom: chance that falls alike for every version, and the language. */
export type Paper = {
  readonly file: ChildFile
  readonly childId: string
  readonly assessmentId: string
  readonly dice: Dice
  readonly inWelsh: boolean
  /** Which version of the programme’s assessment this is. */
  readonly version: number
}

type Asked = {
  readonly form: AssessmentForm
  readonly facts: CaseFacts
  /** Hardly begun: the first questions only. */
  readonly isBlank: boolean
  readonly factors: readonly LookedAt[]
}

/** What a new version says anew; other answers stand until something changes. */
const ANSWERED_ANEW = new Set(['life-now', 'strengths-and-hopes', 'reoffending-explained'])

export function writeAnswers(paper: Paper, { form, facts, isBlank, factors }: Asked): void {
  const { file, childId, assessmentId, dice, inWelsh, version } = paper
  const questions = sectionsFor(form, facts)
    .flatMap(section => (section.kind === 'questions' ? questionsFor(section, facts) : []))
    .filter(({ id, needed }) => needed === 'always' || dice.fork(`known/${id}`).chance(0.6))
  for (const { id } of isBlank ? questions.slice(0, 3) : questions) {
    const at = ANSWERED_ANEW.has(id) ? dice.fork(`${id}/${String(version)}`) : dice.fork(id)
    file.add(assessmentAnswer, {
      child_id: childId,
      assessment_id: assessmentId,
      question: id,
      answer: write(at, answersTo(id, factors), inWelsh),
    })
  }
}

/** What is written of a question agrees with what the same assessment finds. */
function answersTo(question: string, factors: readonly LookedAt[]): readonly Words[] {
  const isFound = (factor: string) => factors.some(({ kind, weight }) => kind === factor && weight !== null)
  const otherwise = ANSWERS_IF_FOUND[question]?.find(({ factor }) => isFound(factor))
  return otherwise?.answers ?? ANSWERS[question] ?? []
}

export function writeFactors(paper: Paper, factors: readonly LookedAt[]): void {
  for (const { kind, weight } of factors) {
    paper.file.add(assessedFactor, {
      child_id: paper.childId,
      assessment_id: paper.assessmentId,
      kind,
      is_present: weight !== null,
      weight,
      ...(weight === null ? {} : whatIsKnown(paper, kind, weight)),
    })
  }
}

const HOW_LIKELY = { little: 'unlikely', some: 'possible', much: 'likely' }
const HOW_BAD = { little: 'moderate', some: 'serious', much: 'serious' }

function whatIsKnown({ dice, inWelsh }: Paper, kind: string, weight: NonNullable<LookedAt['weight']>) {
  const at = dice.fork(kind)
  const detail = write(at, FACTOR_DETAILS[kind] ?? [], inWelsh)
  const group = factorGroup(kind)
  if (group === 'child-safety') return { detail, who: at.chance(0.6) ? write(at, WHO_MAY_HARM, inWelsh) : null }
  if (group !== 'others-safety') return { detail }
  return {
    detail,
    who: write(at, WHO_MAY_BE_HARMED, inWelsh),
    likelihood: HOW_LIKELY[weight],
    impact: HOW_BAD[weight],
    when_likely: write(at, WHEN_LIKELY, inWelsh),
    controls: at.chance(0.8) ? write(at, CONTROLS, inWelsh) : null,
  }
}

export function writeLevels(paper: Paper, levels: RecordedLevels): void {
  const { file, childId, assessmentId, dice, inWelsh } = paper
  for (const about of LEVEL_SUBJECTS) {
    const { level, isExplained } = levels[about]
    file.add(assessedLevel, {
      child_id: childId,
      assessment_id: assessmentId,
      about,
      level,
      reason: write(dice.fork(`${about}/${level}`), LEVEL_REASONS[about][level], inWelsh),
      against_evidence: isExplained ? write(dice.fork(`against/${about}`), AGAINST_EVIDENCE[about], inWelsh) : null,
    })
  }
}
