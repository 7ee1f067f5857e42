import type { DayAsked } from '#db/contributions.ts'
import type { Reader } from '#db/work.ts'
import type { DayItem, DayList } from '#kernel/contribution.ts'
import { codeLabel } from '#kernel/code-list.ts'
import { RULE_LIST } from '../domain/rule-list.ts'
import type { SignalView } from '../domain/signal-views.ts'
import { oversightOf } from '../domain/oversight-of.ts'
import { type Looking, UNNARROWED } from './in-view.ts'
import { type ListedSignal, signalList } from './signal-list.ts'

const SHOWN = 5

type Listed = Pick<DayList, 'title' | 'for' | 'order'>

const LISTS: Readonly<Partial<Record<SignalView, Listed>>> = {
  mine: { title: { en: 'Signals for you', cy: 'Arwyddion i chi' }, for: 'worker', order: 12 },
  'come-up': {
    title: { en: 'Signals that have come up to you', cy: 'Arwyddion sydd wedi dod i fyny atoch chi' },
    for: 'manager',
    order: 52,
  },
}

/** For the first page of the day: the signals that matter first to this person. */
export async function signalsDay(
  reader: Reader,
  { accountId, personId, today, may }: DayAsked,
): Promise<readonly DayList[]> {
  if (!may('signal.read')) return []
  const looking: Looking = { accountId, personId, today, oversees: oversightOf(may) }
  const views = looking.oversees === 'own' ? (['mine'] as const) : (['mine', 'come-up'] as const)
  const lists: DayList[] = []
  for (const view of views) {
    const list = LISTS[view]
    const { rows, total } = await signalList(reader, {
      ...looking,
      view,
      narrowed: UNNARROWED,
      page: 1,
      perPage: SHOWN,
    })
    if (list && total > 0)
      lists.push({
        id: `signals-${view}`,
        ...list,
        items: rows.map(dayItem),
        total,
        morePath: `/signals?show=${view}`,
      })
  }
  return lists
}

const dayItem = ({ child_id, given_names, family_name, closed, rule, due_on }: ListedSignal): DayItem => ({
  childId: child_id,
  given_names,
  family_name,
  closed,
  what: codeLabel(RULE_LIST, rule),
  on: due_on,
  path: `/children/${child_id}/signals`,
})
