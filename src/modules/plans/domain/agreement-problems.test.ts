import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { type AgreementFacts, type AgreementProblem, agreementProblems } from './agreement-problems.ts'

const completedOn = localDate('2026-09-08')
const agreedOn = localDate('2026-09-15')
const assessment = {
  id: 'a',
  completedOn,
  levels: { 'child-safety': 'medium', reoffending: 'high' },
  factors: [{ kind: 'need-education', isPresent: true, weight: 'some' }],
} as const
const ready: AgreementFacts = {
  assessment,
  assessment_id: 'a',
  objectives: [{ answers: ['need-education'] }],
  leftOut: [],
  contingencies: [],
  child_agreed_on: agreedOn,
  child_not_agreed: null,
  programmeEnded: false,
}
const high = { ...assessment, levels: { 'others-safety': 'high' } } as const

describe('what stands between a plan and its agreement', () => {
  test.for<readonly [string, Partial<AgreementFacts>, readonly AgreementProblem[]]>([
    ['nothing', {}, []],
    ['a programme that has ended', { programmeEnded: true }, ['programme-ended']],
    ['no assessment', { assessment: null, assessment_id: null }, ['no-assessment']],
    ['a later assessment', { assessment_id: 'before' }, ['assessment-newer']],
    ['no objective, so the factor is open too', { objectives: [] }, ['no-objective', 'factor-unanswered']],
    ['a factor in no objective', { objectives: [{ answers: [] }] }, ['factor-unanswered']],
    ['a factor left out with a reason', { objectives: [{ answers: [] }], leftOut: [{ factor: 'need-education' }] }, []],
    ['a high level and nothing for when things get worse', { assessment: high }, ['no-contingency']],
    ['a high level and a contingency plan', { assessment: high, contingencies: ['one'] }, []],
    ['nothing said by the child', { child_agreed_on: null }, ['childs-agreement-missing']],
    ['why the child has not agreed', { child_agreed_on: null, child_not_agreed: 'Wants no curfew' }, []],
  ])('%s', ([, facts, problems]) => {
    expect(agreementProblems({ ...ready, ...facts }, agreedOn)).toEqual(problems)
  })

  test('a day before the assessment was completed', () => {
    expect(agreementProblems(ready, localDate('2026-09-07'))).toEqual(['agreed-before-assessment'])
    expect(agreementProblems(ready, completedOn)).toEqual([])
  })

  test('a high likelihood of reoffending alone asks for no contingency plan', () => {
    expect(agreementProblems(ready, agreedOn)).not.toContain('no-contingency')
  })
})
