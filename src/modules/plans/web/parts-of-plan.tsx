import type { StoredRecord } from '#db/record-store.ts'
import type { Entity } from '#kernel/entity.ts'
import type { Words } from '#kernel/language.ts'
import { RecordCards } from '#web/record-form/record-cards.tsx'
import type { Visit } from '#web/visit.ts'
import { alignedPlan } from '../domain/aligned-plan.ts'
import { contingency } from '../domain/contingency.ts'
import { leftOut } from '../domain/left-out.ts'
import { planControl } from '../domain/plan-control.ts'
import type { PlanView } from './open-plans.ts'
import { PART_TITLES, type PlanPart } from './plan-part-titles.ts'
import { planPath } from './plan-paths.ts'

type Part = {
  readonly entity: Entity
  readonly title: Words
  readonly add: Words
  readonly named: string
  readonly page: PlanPart
  readonly records: readonly StoredRecord[]
}

const WITHOUT: readonly string[] = ['plan_id']

/** What keeps people safe, what is done if things get worse, partners’ plans, and what is left out for now. */
export function PartsOfPlan({ view, visit }: { readonly view: PlanView; readonly visit: Visit }) {
  const { one, moves } = view
  const writes = moves.includes('write') && visit.may('plan.write')
  const parts: readonly Part[] = [
    {
      entity: planControl,
      title: PART_TITLES.controls,
      add: { en: 'Add a safety measure', cy: 'Ychwanegu mesur diogelwch' },
      named: 'what',
      page: 'controls',
      records: one.controls,
    },
    {
      entity: contingency,
      title: PART_TITLES.contingencies,
      add: { en: 'Add a contingency plan', cy: 'Ychwanegu cynllun wrth gefn' },
      named: 'if_what',
      page: 'contingencies',
      records: one.contingencies,
    },
    {
      entity: alignedPlan,
      title: PART_TITLES.aligned,
      add: { en: 'Add a partner’s plan', cy: 'Ychwanegu cynllun partner' },
      named: 'kind',
      page: 'aligned',
      records: one.alignedPlans,
    },
    {
      entity: leftOut,
      title: PART_TITLES['left-out'],
      add: { en: 'Leave a factor out, with a reason', cy: 'Gadael ffactor allan, gyda rheswm' },
      named: 'factor',
      page: 'left-out',
      records: one.leftOut,
    },
  ]
  return (
    <>
      {parts.map(({ page, ...part }) => (
        <RecordCards
          {...part}
          formPath={writes ? `${planPath(one)}/${page}` : undefined}
          without={WITHOUT}
          today={visit.today}
        />
      ))}
    </>
  )
}
