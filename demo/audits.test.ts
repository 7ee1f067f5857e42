import { describe, expect, test } from 'vitest'
import type { Entity } from '#kernel/entity.ts'
import { localDate } from '#kernel/local-date.ts'
import { auditCase } from '#modules/audits/domain/audit-case.ts'
import { auditJudgement } from '#modules/audits/domain/audit-judgement.ts'
import { auditRound } from '#modules/audits/domain/audit-round.ts'
import { audit } from '#modules/audits/domain/audit.ts'
import { auditor } from '#modules/audits/domain/auditor.ts'
import { allocation } from '#modules/cases/domain/allocation.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import type { Judgement } from '#modules/ratings/domain/judgement.ts'
import { rateJudgements } from '#modules/ratings/index.ts'
import { forecast } from '#modules/forecast/index.ts'
import { type DemoBundle, demoBundles } from './demo-bundles.ts'
import type { Row } from './ledger.ts'

const today = localDate('2026-11-23')
const [aberwen, glanmorfa] = demoBundles(today)
if (!aberwen || !glanmorfa) throw new Error('Two services are invented')

const factsOf = ({ rows }: DemoBundle, entity: Entity): readonly (Row['facts'] & { readonly id: string })[] =>
  rows(entity).map(({ id, facts }) => ({ id, ...facts }))
const frameworkOf = (id: string) => {
  const framework = findFramework(id)
  if (!framework) throw new Error(id)
  return framework
}

/** What the first audits of a round say, by the round’s title. */
function judgementsOf(bundle: DemoBundle, title: string): readonly Judgement[] {
  const round = factsOf(bundle, auditRound).find(one => one['title'] === title)
  const cases = factsOf(bundle, auditCase).filter(one => one['round_id'] === round?.id)
  return cases.flatMap(({ id }) => {
    const first = factsOf(bundle, audit).find(one => one['case_id'] === id && one['part'] === 'first')
    return factsOf(bundle, auditJudgement)
      .filter(one => one['audit_id'] === first?.id)
      .map(one => ({ case: id, question: String(one['question']), answer: one['answer'] as Judgement['answer'] }))
  })
}

describe('what failed', () => {
  const judgements = judgementsOf(aberwen, 'Court orders, autumn')

  test('is found in nine cases: in one of them the work keeps the child safe', () => {
    expect(new Set(judgements.map(one => one.case)).size).toBe(9)
    const keptSafe = judgements.filter(({ question }) => question === '2.3.2')
    expect(keptSafe.filter(({ answer }) => answer === 'yes')).toHaveLength(1)
    const { standards } = rateJudgements(frameworkOf('hmip-2021'), judgements, today)
    expect(standards.map(({ id, rating }) => [id, rating])).toEqual(
      ['2.1', '2.2', '2.3', '2.4'].map(id => [id, 'inadequate']),
    )
  })

  test('is forecast to be found by inspectors too, and how uncertain that is', () => {
    const found = forecast(
      { framework: frameworkOf('hmip-2021'), judgements, openCases: 40, on: today },
      { draws: 20_000, seed: 1 },
    )
    for (const { id, probability } of found.standards) {
      expect([id, probability.inadequate > 0.7]).toEqual([id, true])
      expect([id, probability.inadequate < 1]).toEqual([id, true])
    }
  })
})

test('the service that is well audits twice, a year apart, and finds good work, better the second time', () => {
  const [before, now] = ['Work with children, last year', 'Work with children, this year'].map(title =>
    judgementsOf(glanmorfa, title),
  )
  const share = (judgements: readonly Judgement[] = []) => {
    const applying = judgements.filter(({ answer }) => answer !== 'na')
    return applying.filter(({ answer }) => answer === 'yes').length / applying.length
  }
  expect(share(before)).toBeGreaterThan(0.6)
  expect(share(now)).toBeGreaterThan(share(before))
  const { standards } = rateJudgements(frameworkOf('hmip-2025-full'), now ?? [], today)
  expect(standards.map(({ rating }) => rating)).toEqual(['good', 'good', 'good'])
})

test.for([aberwen, glanmorfa])('nobody audits their own case in $service.id', bundle => {
  const people = new Map(factsOf(bundle, auditor).map(one => [one.id, one['person_id']]))
  const programmes = new Map(factsOf(bundle, auditCase).map(one => [one.id, one['programme_id']]))
  const own = factsOf(bundle, audit).filter(one =>
    factsOf(bundle, allocation).some(
      each =>
        each['programme_id'] === programmes.get(String(one['case_id'])) &&
        each['person_id'] === people.get(String(one['auditor_id'])),
    ),
  )
  expect(own).toEqual([])
  expect(programmes.size).toBeGreaterThan(0)
})
