import type { AppliesTo, AssessmentForm, CaseFacts, Question, QuestionSection, Section } from './form.ts'

const HOLDS: Readonly<Record<AppliesTo, (facts: CaseFacts) => boolean>> = {
  wales: ({ nation }) => nation === 'wales',
  england: ({ nation }) => nation === 'england',
  custody: ({ group }) => group === 'custody',
  'has-offence': ({ hasOffence }) => hasOffence,
  'has-victim': ({ hasVictim }) => hasVictim,
  report: ({ stage }) => stage === 'report',
  review: ({ stage }) => stage === 'review',
  exit: ({ stage }) => stage === 'exit',
}

const belongs = ({ appliesTo }: { appliesTo?: AppliesTo }, facts: CaseFacts): boolean =>
  appliesTo === undefined || HOLDS[appliesTo](facts)

/** The questions of a section that this case is asked. */
export const questionsFor = (section: QuestionSection, facts: CaseFacts): readonly Question[] =>
  section.questions.filter(question => belongs(question, facts))

/** The sections of a form that this case has, in their order. */
export const sectionsFor = (form: AssessmentForm, facts: CaseFacts): readonly Section[] =>
  form.sections.filter(
    section => belongs(section, facts) && (section.kind !== 'questions' || questionsFor(section, facts).length > 0),
  )
