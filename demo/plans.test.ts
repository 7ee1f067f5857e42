import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { assessedFactor } from '#modules/assessments/domain/assessed-factor.ts'
import { assessedLevel } from '#modules/assessments/domain/assessed-level.ts'
import { assessment } from '#modules/assessments/domain/assessment.ts'
import { unansweredFactors } from '#modules/plans/domain/answered-factors.ts'
import { contingency } from '#modules/plans/domain/contingency.ts'
import { leftOut } from '#modules/plans/domain/left-out.ts'
import { objective } from '#modules/plans/domain/objective.ts'
import { planAction } from '#modules/plans/domain/plan-action.ts'
import { plan } from '#modules/plans/domain/plan.ts'
import { type DemoBundle, demoBundles } from './demo-bundles.ts'

const bundles = demoBundles(localDate('2026-11-23'))
const named = (id: string): DemoBundle => {
  const found = bundles.find(({ service }) => service.id === id)
  if (!found) throw new Error(`There is no ${id}`)
  return found
}

const inForce = ({ rows }: DemoBundle) =>
  rows(plan).filter(({ facts }) => facts['agreed_on'] !== null && facts['replaced_on'] === null)

/** Of the plans in force, how many answer all that their assessment found. */
function answering(bundle: DemoBundle): number {
  const of = (entity: typeof objective | typeof leftOut, planId: string) =>
    bundle.rows(entity).filter(({ facts }) => facts['plan_id'] === planId)
  const whole = inForce(bundle).filter(({ id, facts }) => {
    const found = bundle
      .rows(assessedFactor)
      .filter(factor => factor.facts['assessment_id'] === facts['assessment_id'])
      .map(factor => ({
        kind: String(factor.facts['kind']),
        isPresent: factor.facts['is_present'] === true,
        weight: String(factor.facts['weight']),
      }))
    const objectives = of(objective, id).map(aim => ({ answers: (aim.facts['answers'] ?? []) as readonly string[] }))
    const out = of(leftOut, id).map(one => ({ factor: String(one.facts['factor']) }))
    return unansweredFactors(found, { objectives, leftOut: out }).length === 0
  })
  return whole.length / inForce(bundle).length
}

/** Of the plans in force at a high level for someone’s safety, how many say what is done if things get worse. */
function prepared(bundle: DemoBundle): number {
  const high = new Set(
    bundle
      .rows(assessedLevel)
      .filter(({ facts }) => facts['about'] !== 'reoffending' && ['high', 'very-high'].includes(String(facts['level'])))
      .map(({ facts }) => facts['assessment_id']),
  )
  const told = new Set(bundle.rows(contingency).map(({ facts }) => facts['plan_id']))
  const plans = inForce(bundle).filter(({ facts }) => high.has(facts['assessment_id']))
  return plans.filter(({ id }) => told.has(id)).length / plans.length
}

describe('the plans of the demonstration', () => {
  test('answer what was found in a service that works, and are silent about much of it in one that does not', () => {
    expect(answering(named('glanmorfa'))).toBeGreaterThan(0.8)
    expect(answering(named('aberwen'))).toBeLessThan(0.4)
  })

  test('say what is done if things get worse, or do not', () => {
    expect(prepared(named('glanmorfa'))).toBeGreaterThan(0.9)
    expect(prepared(named('aberwen'))).toBeLessThan(0.6)
  })

  test.for(bundles.map(bundle => [bundle.service.id, bundle] as const))(
    'in %s: none holds before its first assessment, and every agreed one has an objective and an action',
    ([, bundle]) => {
      const first = new Map<unknown, string>()
      for (const { facts } of bundle.rows(assessment)) {
        const on = facts['completed_on']
        const known = first.get(facts['programme_id'])
        if (typeof on === 'string' && (known === undefined || on < known)) first.set(facts['programme_id'], on)
      }
      const early = inForce(bundle).filter(
        ({ facts }) => String(facts['agreed_on']) < (first.get(facts['programme_id']) ?? '9'),
      )
      expect(early).toEqual([])
      const acted = new Set(bundle.rows(planAction).map(({ facts }) => facts['plan_id']))
      expect(inForce(bundle).filter(({ id }) => !acted.has(id))).toEqual([])
    },
  )
})
