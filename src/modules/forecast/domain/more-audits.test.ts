import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import type { Judgement } from '#modules/ratings/domain/judgement.ts'
import { certainly } from './distribution.ts'
import { forecast } from './forecast.ts'
import type { Grounds } from './ground-of.ts'
import { moreAudits } from './more-audits.ts'

const framework = findFramework('hmip-2021')
if (!framework) throw new Error('There is no framework hmip-2021')

const judged = (question: string, answers: string): readonly Judgement[] =>
  [...answers].map((letter, at) => ({ case: `case ${at}`, question, answer: letter === 'y' ? 'yes' : 'no' }))

const grounds = (judgements: readonly Judgement[], more: Partial<Grounds> = {}): Grounds => ({
  framework,
  judgements,
  openCases: 300,
  on: localDate('2026-11-26'),
  ...more,
})
const needed = (answers: string, more: Partial<Grounds> = {}) =>
  moreAudits(grounds(judged('2.1.1', answers), more), 1).standards['2.1']

describe('more audits', () => {
  test('are not needed where one rating is likely already', () => {
    expect(needed('nnnnnnnnn')).toEqual({ enough: 0 })
  })

  test('are counted where they would make one likely: as many, with the same findings, do, and none do not', () => {
    const found = needed('ynnynynnny')
    if (!found || !('enough' in found)) throw new Error('No number of audits was enough')
    const times = Math.ceil((10 + found.enough) / 10)
    const chanceAfter = (answers: string) =>
      forecast(grounds(judged('2.1.1', answers)), { draws: 20_000, seed: 3 }).standards[0]?.probability.inadequate ?? 0
    expect(chanceAfter('ynnynynnny')).toBeLessThan(0.78)
    expect(chanceAfter('ynnynynnny'.repeat(times))).toBeGreaterThan(0.78)
  })

  test('do not settle what lies on a boundary, however many', () => {
    expect(needed('ynynynynyn')).toEqual({ notBy: 200 })
  })

  test('are never more than there are open cases left', () => {
    expect(needed('ynynynynyn', { openCases: 16 })).toEqual({ notBy: 6 })
    expect(needed('ynynynynyn', { openCases: 8 })).toEqual({ notBy: 0 })
  })

  test('are not guessed at for work of which nothing was audited', () => {
    const { standards, overall } = moreAudits(grounds([], { openCases: { court: 30 } }), 1)
    expect([standards, overall]).toEqual([{}, null])
  })

  test('are counted for the service too, from what was audited and given', () => {
    const { overall } = moreAudits(
      grounds(judged('2.1.1', 'nnnnnnnnn'), { given: new Map([['1.1', certainly('inadequate')]]) }),
      1,
    )
    expect(overall).toEqual({ enough: 0 })
  })
})
