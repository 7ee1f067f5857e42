import { describe, expect, test } from 'vitest'
import { questionsFor, sectionsFor } from './case-sections.ts'
import type { AppliesTo, AssessmentForm, CaseFacts, Question, QuestionSection } from './form.ts'
import { FORMS } from './forms.ts'

const PLAIN: CaseFacts = {
  nation: 'england',
  group: 'prevention',
  stage: 'start',
  hasOffence: false,
  hasVictim: false,
}

const question = (id: string, appliesTo?: AppliesTo): Question => ({
  id,
  asks: { en: id, cy: id },
  needed: 'always',
  ...(appliesTo ? { appliesTo } : {}),
})

const section = (id: string, ...questions: readonly Question[]): QuestionSection => ({
  kind: 'questions',
  id,
  title: { en: id, cy: id },
  questions,
})

test.each<[AppliesTo, Partial<CaseFacts>]>([
  ['wales', { nation: 'wales' }],
  ['custody', { group: 'custody' }],
  ['has-offence', { hasOffence: true }],
  ['has-victim', { hasVictim: true }],
  ['report', { stage: 'report' }],
  ['review', { stage: 'review' }],
  ['exit', { stage: 'exit' }],
])('what applies to %s is asked there and not elsewhere', (appliesTo, facts) => {
  const asked = section('one', question('always'), question('sometimes', appliesTo))
  expect(questionsFor(asked, PLAIN).map(({ id }) => id)).toEqual(['always'])
  expect(questionsFor(asked, { ...PLAIN, ...facts }).map(({ id }) => id)).toEqual(['always', 'sometimes'])
})

describe('the sections of a case', () => {
  const [form] = FORMS
  const made = (...sections: AssessmentForm['sections']): AssessmentForm => ({ ...(form as AssessmentForm), sections })

  test('leave out one of which nothing is asked', () => {
    const only = made(section('welsh', question('in-wales', 'wales')))
    expect(sectionsFor(only, PLAIN)).toEqual([])
    expect(sectionsFor(only, { ...PLAIN, nation: 'wales' })).toHaveLength(1)
  })

  test('leave out one that does not apply, whatever it asks', () => {
    const only = made({ ...section('end', question('always')), appliesTo: 'exit' })
    expect(sectionsFor(only, PLAIN)).toEqual([])
    expect(sectionsFor(only, { ...PLAIN, stage: 'exit' })).toHaveLength(1)
  })

  test('apply to England alone where they say so', () => {
    const only = made(section('english', question('in-england', 'england')))
    expect(sectionsFor(only, PLAIN)).toHaveLength(1)
    expect(sectionsFor(only, { ...PLAIN, nation: 'wales' })).toEqual([])
  })
})
