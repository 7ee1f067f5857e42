import { describe, expect, test } from 'vitest'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import type { Answer, Judgement } from '#modules/ratings/domain/judgement.ts'
import { markOf } from './packed-tally.ts'
import { casesJudged, urnsOf } from './urn.ts'

const framework = findFramework('hmip-2021')
if (!framework) throw new Error('There is no framework hmip-2021')

const judged = (one: string, answers: Readonly<Record<string, Answer>>): readonly Judgement[] =>
  Object.entries(answers).map(([question, answer]) => ({ case: one, question, answer }))
const urns = (...judgements: readonly (readonly Judgement[])[]) => urnsOf(framework, judgements.flat())
const [yes, no, na] = [markOf('yes'), markOf('no'), markOf('na')]

describe('audited cases are put into urns', () => {
  test('with the questions that the judgements speak of, a question not judged in a case as one that does not apply', () => {
    const [urn, ...others] = urns(
      judged('a', { '2.2.1': 'no', '2.1.2': 'yes' }),
      judged('b', { '2.1.2': 'na', '2.2.1': 'yes' }),
      judged('c', { '2.2.1': 'no' }),
    )
    expect(others).toEqual([])
    expect(urn).toMatchObject({ works: ['court'], cases: 3, questions: ['2.1.2', '2.2.1'], applies: [1 / 3, 1] })
    expect([...(urn?.marks ?? [])]).toEqual([yes, no, na, yes, na, no])
  })

  test('each kind of work apart, where different cases were audited for it', () => {
    expect(urns(judged('a', { '3.1.1': 'no' }), judged('b', { '2.1.1': 'yes' }))).toMatchObject([
      { works: ['court'], cases: 1, questions: ['2.1.1'] },
      { works: ['out-of-court'], cases: 1, questions: ['3.1.1'] },
    ])
  })

  test('together, where a case was audited for both, wherever it stands among them', () => {
    const cases = [
      judged('a', { '3.1.1': 'no' }),
      judged('b', { '2.1.1': 'yes' }),
      judged('c', { '2.1.1': 'no', '3.1.1': 'no' }),
    ]
    for (const inOrder of [cases, cases.toReversed()])
      expect(urns(...inOrder)).toMatchObject([
        { works: ['court', 'out-of-court'], cases: 3, questions: ['2.1.1', '3.1.1'] },
      ])
  })

  test('an empty one for work that is open and not audited, with all of its questions, each of which applies', () => {
    const [court, outOfCourt] = urnsOf(framework, judged('a', { '2.1.1': 'yes' }), ['court', 'out-of-court'])
    expect(court).toMatchObject({ cases: 1, questions: ['2.1.1'] })
    expect(outOfCourt).toMatchObject({ works: ['out-of-court'], cases: 0 })
    expect(outOfCourt?.questions).toHaveLength(9)
    expect(new Set(outOfCourt?.applies)).toEqual(new Set([1]))
  })

  test('none for work that the framework does not judge in cases', () => {
    expect(urnsOf(framework, [], ['victims'])).toEqual([])
  })
})

test('a case in which no question of a standard applies was not judged on it', () => {
  const [urn] = urns(
    judged('a', { '2.1.1': 'na', '2.1.2': 'na', '2.2.1': 'yes' }),
    judged('b', { '2.1.1': 'na', '2.1.2': 'no' }),
  )
  if (!urn) throw new Error('There is no urn')
  expect([casesJudged(urn, ['2.1.1', '2.1.2']), casesJudged(urn, ['2.1.1']), casesJudged(urn, ['2.2.1'])]).toEqual([
    1, 0, 1,
  ])
})
