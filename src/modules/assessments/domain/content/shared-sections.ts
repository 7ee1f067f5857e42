import type { LevelSection, PartSection, QuestionSection } from '../form.ts'
import { UNDERSTANDING } from './understanding.ts'
import { WHAT_COMES_NEXT } from './what-comes-next.ts'

/** The sections that every form has alike: their page is the child’s own, the last ones are the judgement and the end. */
export const OWN_PLAN: QuestionSection = {
  kind: 'questions',
  id: 'own-plan',
  page: 'own-plan',
  title: { en: 'The child’s own plan', cy: 'Cynllun y plentyn ei hun' },
  lead: {
    en: 'Written with the child: what they want comes before what we propose.',
    cy: 'Wedi’i ysgrifennu gyda’r plentyn: daw’r hyn y mae’n ei ddymuno cyn yr hyn yr ydym ni’n ei gynnig.',
  },
  questions: [WHAT_COMES_NEXT.childsOwnPlan, WHAT_COMES_NEXT.howNeedsAreMet, WHAT_COMES_NEXT.whatHelpsEngage],
  known: ['self-assessment', 'language', 'professionals'],
}

export const PART: PartSection = {
  kind: 'part',
  id: 'part',
  page: 'own-plan',
  title: { en: 'How the family took part', cy: 'Sut y cymerodd y teulu ran' },
  lead: {
    en: 'What the child and their parents or carers said. If they did not take part, say why.',
    cy: 'Yr hyn a ddywedodd y plentyn a’i rieni neu ei ofalwyr. Os na chymerasant ran, dywedwch pam.',
  },
}

export const SAFETY_OF_THOSE_HARMED: QuestionSection = {
  kind: 'questions',
  id: 'those-harmed',
  page: 'others-safety',
  title: { en: 'Those who were harmed', cy: 'Y rhai a niweidiwyd' },
  questions: [UNDERSTANDING.safetyOfThoseHarmed],
  appliesTo: 'has-victim',
}

export const LEVELS_OF_CONCERN: LevelSection = {
  kind: 'levels',
  id: 'levels',
  title: { en: 'Levels', cy: 'Lefelau' },
  lead: {
    en: 'You decide the levels. What the record holds stands beside them, so that nothing is passed over.',
    cy: 'Chi sy’n penderfynu ar y lefelau. Mae’r hyn sydd yn y cofnod wrth eu hymyl, fel na chaiff dim ei anwybyddu.',
  },
  about: ['child-safety', 'others-safety', 'reoffending'],
}

export const EXIT: QuestionSection = {
  kind: 'questions',
  id: 'exit',
  title: { en: 'The end of the work', cy: 'Diwedd y gwaith' },
  lead: {
    en: 'What the child takes along, and who is there for them afterwards.',
    cy: 'Yr hyn y mae’r plentyn yn mynd ag ef gydag ef, a phwy fydd yno iddo wedyn.',
  },
  questions: [WHAT_COMES_NEXT.exitWhatChanged, WHAT_COMES_NEXT.exitWhatWorked, WHAT_COMES_NEXT.exitSupportAfter],
  known: ['home', 'education', 'professionals'],
  appliesTo: 'exit',
}
