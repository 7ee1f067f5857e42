import type { Words } from '#kernel/language.ts'
import { localDate } from '#kernel/local-date.ts'
import { FEELINGS, TRUTH, WORDS_ONLY } from '../answer-choices.ts'
import type { Question, Questionnaire } from '../questionnaire.ts'

const NOBODY_KNOWS: readonly Words[] = [
  {
    en: 'You do not give your name. Nobody can see who said what.',
    cy: 'Dydych chi ddim yn rhoi eich enw. All neb weld pwy ddywedodd beth.',
  },
  { en: 'You can leave out any question.', cy: 'Gallwch adael unrhyw gwestiwn allan.' },
]

const BEST: Question = {
  id: 'best',
  asks: { en: 'What was good?', cy: 'Beth oedd yn dda?' },
  choices: WORDS_ONLY,
}
const BETTER: Question = {
  id: 'better',
  asks: { en: 'What should we do better?', cy: 'Beth ddylen ni ei wneud yn well?' },
  help: {
    en: 'Please do not write anyone’s name.',
    cy: 'Peidiwch ag ysgrifennu enw neb, os gwelwch yn dda.',
  },
  choices: WORDS_ONLY,
}
const OVERALL: Question = {
  id: 'overall',
  asks: { en: 'How was it with us?', cy: 'Sut oedd hi gyda ni?' },
  choices: FEELINGS,
}
const LANGUAGE: Question = {
  id: 'language',
  asks: {
    en: 'I could use the language I wanted.',
    cy: 'Ces i ddefnyddio fy newis iaith.',
  },
  choices: TRUTH,
}
const LISTENED: Question = {
  id: 'listened-to',
  asks: { en: 'I was listened to.', cy: 'Roedd rhywun yn gwrando arna i.' },
  choices: TRUTH,
}

const survey = (is: Pick<Questionnaire, 'id' | 'name' | 'greeting' | 'questions'>): Questionnaire => ({
  version: '1',
  from: localDate('2020-01-01'),
  source: 'Own words',
  ...is,
})

export const SURVEY_CHILDREN_1: Questionnaire = survey({
  id: 'survey-children',
  name: { en: 'Tell us how it is', cy: 'Dywedwch wrthon ni sut mae hi' },
  greeting: [
    {
      en: 'We want to be better at helping children and young people.',
      cy: 'Rydyn ni eisiau bod yn well am helpu plant a phobl ifanc.',
    },
    ...NOBODY_KNOWS,
  ],
  questions: [
    OVERALL,
    LISTENED,
    {
      id: 'had-a-say',
      asks: { en: 'I had a say in my plan.', cy: 'Ces i leisio fy marn am fy nghynllun.' },
      choices: TRUTH,
    },
    {
      id: 'understood',
      asks: {
        en: 'I understood what people said to me.',
        cy: 'Roeddwn i’n deall beth ddywedodd pobl.',
      },
      choices: TRUTH,
    },
    LANGUAGE,
    {
      id: 'felt-safe',
      asks: {
        en: 'I felt safe with you.',
        cy: 'Roeddwn i’n teimlo’n ddiogel gyda chi.',
      },
      choices: TRUTH,
    },
    {
      id: 'helped',
      asks: { en: 'It has helped me.', cy: 'Mae wedi fy helpu.' },
      choices: TRUTH,
    },
    BEST,
    BETTER,
  ],
})

export const SURVEY_PARENTS_1: Questionnaire = survey({
  id: 'survey-parents',
  name: { en: 'Tell us how it is', cy: 'Dywedwch wrthon ni sut mae hi' },
  greeting: [
    {
      en: 'We want to be better at helping children and their families.',
      cy: 'Rydyn ni eisiau bod yn well am helpu plant a’u teuluoedd.',
    },
    ...NOBODY_KNOWS,
  ],
  questions: [
    OVERALL,
    LISTENED,
    {
      id: 'told-what-happens',
      asks: {
        en: 'I was told what would happen.',
        cy: 'Ces i wybod beth fyddai’n digwydd.',
      },
      choices: TRUTH,
    },
    LANGUAGE,
    {
      id: 'easy-to-reach',
      asks: { en: 'It was easy to get hold of someone.', cy: 'Hawdd oedd cael gafael ar rywun.' },
      choices: TRUTH,
    },
    {
      id: 'helped-child',
      asks: { en: 'It has helped my child.', cy: 'Mae wedi helpu fy mhlentyn.' },
      choices: TRUTH,
    },
    BEST,
    BETTER,
  ],
})

export const SURVEY_VICTIMS_1: Questionnaire = survey({
  id: 'survey-victims',
  name: { en: 'Tell us how it was', cy: 'Dywedwch wrthon ni sut oedd hi' },
  greeting: [
    {
      en: 'Someone harmed you, and we have been in touch with you. We want to do this well.',
      cy: 'Cawsoch niwed gan rywun, ac rydyn ni wedi bod mewn cysylltiad â chi. Rydyn ni eisiau gwneud hyn yn dda.',
    },
    ...NOBODY_KNOWS,
  ],
  questions: [
    OVERALL,
    LISTENED,
    {
      id: 'told-choices',
      asks: { en: 'I was told what I could ask for.', cy: 'Ces i wybod beth allwn i ofyn amdano.' },
      choices: TRUTH,
    },
    {
      id: 'kept-informed',
      asks: {
        en: 'I was told what happened afterwards.',
        cy: 'Ces i wybod beth ddigwyddodd wedyn.',
      },
      choices: TRUTH,
    },
    LANGUAGE,
    {
      id: 'safety-thought-of',
      asks: { en: 'My safety was thought of.', cy: 'Meddyliwyd am fy niogelwch.' },
      choices: TRUTH,
    },
    {
      id: 'felt-respected',
      asks: { en: 'I was treated with respect.', cy: 'Cefais fy nhrin â pharch.' },
      choices: TRUTH,
    },
    BEST,
    BETTER,
  ],
})
