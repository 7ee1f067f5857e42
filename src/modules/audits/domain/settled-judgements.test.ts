import { expect, test } from 'vitest'
import type { Answer } from '#modules/ratings/domain/judgement.ts'
import { disputes, settledJudgements } from './settled-judgements.ts'

const answers = (told: Readonly<Record<string, Answer>>) => new Map(Object.entries(told))
const CASE = {
  caseId: 'one',
  first: answers({ '2.1.1': 'yes', '2.1.2': 'no', '2.1.3': 'na' }),
  second: answers({ '2.1.1': 'yes', '2.1.2': 'yes', '2.1.3': 'no' }),
  settled: answers({ '2.1.2': 'yes' }),
}

test('what was settled stands, and else what the first auditor judged', () => {
  expect(settledJudgements([CASE])).toEqual([
    { case: 'one', question: '2.1.1', answer: 'yes' },
    { case: 'one', question: '2.1.2', answer: 'yes' },
    { case: 'one', question: '2.1.3', answer: 'na' },
  ])
})

test('two auditors differ also where only one says that the question applies', () => {
  expect(disputes([CASE]).map(({ question }) => question)).toEqual(['2.1.2', '2.1.3'])
  expect(disputes([{ ...CASE, second: answers({}) }])).toEqual([])
})
