import { findCode } from '#kernel/code-list.ts'
import { isId } from '#kernel/id.ts'
import type { Visit } from '#web/visit.ts'
import type { Narrowed } from '../data/in-view.ts'
import { oversightOf } from '../domain/oversight-of.ts'
import { RULE_LIST } from '../domain/rule-list.ts'
import { SEVERITIES } from '../domain/rule.ts'
import { type SignalView, viewsOf } from '../domain/signal-views.ts'

/** What the address of the list of signals asks for; a view is null where it asks for none. */
export type SignalsFilter = Narrowed & { readonly view: SignalView | null }

/** Only views that this person has, and only what there is to narrow to. */
export function signalsFilter({ query, may }: Pick<Visit, 'query' | 'may'>): SignalsFilter {
  const id = (name: string): string | null => (isId(query(name)) ? query(name) : null)
  return {
    view: viewsOf(oversightOf(may)).find(view => view === query('show')) ?? null,
    withId: id('worker'),
    teamId: id('team'),
    rule: findCode(RULE_LIST, query('rule'))?.code ?? null,
    severity: SEVERITIES.find(severity => severity === query('severity')) ?? null,
  }
}

/** The address of the list with something changed: from its first page, since it is another list. */
export function signalsPath(filter: SignalsFilter, change: Partial<SignalsFilter> = {}, page = 1): string {
  const { view, withId, teamId, rule, severity } = { ...filter, ...change }
  const asked = { show: view, worker: withId, team: teamId, rule, severity, page: page > 1 ? String(page) : null }
  const kept = Object.entries(asked).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
  return `/signals?${new URLSearchParams(kept).toString()}`
}

export const isNarrow = ({ withId, teamId, rule, severity }: Narrowed): boolean =>
  [withId, teamId, rule, severity].some(value => value !== null)
