import { readRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import { plan } from '../domain/plan.ts'
import { type PlanInFull, plansOf } from './plans-of.ts'

/** One version of a plan with all that belongs to it, or null where there is none by that id. */
export async function planInFull(reader: Reader, planId: string): Promise<PlanInFull | null> {
  const stored = await readRecord(reader, plan, planId)
  if (!stored) return null
  return (await plansOf(reader, stored.values.child_id)).find(({ id }) => id === planId) ?? null
}
