import { readRecord, updateRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import type { Entity, Value, Values } from '#kernel/entity.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { objective } from '../domain/objective.ts'
import { planAction } from '../domain/plan-action.ts'
import { planInFull } from './plan-in-full.ts'

/** What was typed about one objective or action, and the version that was looked at. */
export type ProgressEntry = {
  readonly kind: 'objective' | 'action'
  readonly id: string
  readonly version: number
  readonly values: Values
}

const ENTITIES: Readonly<Record<ProgressEntry['kind'], Entity>> = { objective, action: planAction }

/** Records how far an agreed plan has come. Where someone else changed one of them meanwhile, nothing is saved. */
export async function recordProgress(
  tx: Writer,
  planId: string,
  entries: readonly ProgressEntry[],
): Promise<Result<{ saved: number }, 'no-agreed-plan' | 'changed-meanwhile'>> {
  const one = await planInFull(tx, planId)
  if (one?.status !== 'agreed') return refuse('no-agreed-plan')
  const changes: ProgressEntry[] = []
  for (const entry of entries) {
    const stored = await readRecord(tx, ENTITIES[entry.kind], entry.id)
    if (stored?.values['plan_id'] !== planId || !differs(entry.values, stored.values)) continue
    if (stored.version !== entry.version) return refuse('changed-meanwhile')
    changes.push(entry)
  }
  for (const { kind, id, version, values } of changes) await updateRecord(tx, ENTITIES[kind], id, version, values)
  return ok({ saved: changes.length })
}

/** The day alone is no news: it is asked once for all of them. */
const differs = (typed: Values, stored: Values): boolean =>
  Object.entries(typed).some(([name, value]) => !name.endsWith('_on') && !alike(value, stored[name]))

const alike = (one: Value, other: Value | undefined): boolean => (one ?? '') === (other ?? '')
