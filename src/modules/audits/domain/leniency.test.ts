import { describe, expect, test } from 'vitest'
import type { Answer } from '#modules/ratings/domain/judgement.ts'
import { type AuditorJudgement, leniency } from './leniency.ts'

const judged = (auditorId: string, caseId: string, question: string, answer: Answer): AuditorJudgement => ({
  ...{ auditorId, caseId, question, answer },
})
const cases = (auditorId: string, answers: readonly Answer[], question = '2.1.1') =>
  answers.map((answer, at) => judged(auditorId, `${auditorId}-${at}`, question, answer))

describe('an auditor beside the others', () => {
  test('is compared with what all found on the same questions', () => {
    const mild = cases('mild', ['yes', 'yes', 'yes', 'yes', 'yes', 'no'])
    const strict = cases('strict', ['no', 'no', 'no', 'no', 'yes', 'no'])
    const [one, other] = leniency([...mild, ...strict])
    expect(one).toMatchObject({ auditorId: 'mild', cases: 6, share: 5 / 6, expected: 0.5 })
    expect(other?.difference).toBeCloseTo(-1 / 3)
    expect((one?.from ?? 1) < (one?.difference ?? 0) && (one?.difference ?? 0) < (one?.to ?? 0)).toBe(true)
  })

  test('with the easier questions is not thought mild for it', () => {
    const easy = [...cases('one', Array(6).fill('yes'), 'easy'), ...cases('two', Array(6).fill('yes'), 'easy')]
    const hard = cases('two', Array(6).fill('no'), 'hard').map(one => ({ ...one, caseId: `h${one.caseId}` }))
    expect(leniency([...easy, ...hard]).map(({ difference }) => difference)).toEqual([0, 0])
  })

  test('with fewer than five cases is not shown', () => {
    expect(leniency(cases('one', ['yes', 'no', 'no', 'yes']))).toEqual([])
  })

  test('where a question does not apply, nothing is compared', () => {
    const answers: readonly Answer[] = ['yes', 'yes', 'na', 'na', 'no', 'no', 'yes']
    expect(leniency(cases('one', answers))[0]).toMatchObject({ cases: 5, share: 3 / 5 })
  })

  test('judgements of one case hang together: the interval counts cases, not judgements', () => {
    const questions = ['a', 'b', 'c', 'd']
    const together = cases('one', ['yes', 'yes', 'yes', 'no', 'no', 'no']).flatMap(({ caseId, answer }) =>
      questions.map(question => judged('one', caseId, question, answer)),
    )
    const alone = cases('one', ['yes', 'yes', 'yes', 'no', 'no', 'no'])
    const width = (of: readonly AuditorJudgement[]) => {
      const [found] = leniency(of)
      return (found?.to ?? 0) - (found?.from ?? 0)
    }
    expect(width(together)).toBeCloseTo(width(alone))
  })
})
