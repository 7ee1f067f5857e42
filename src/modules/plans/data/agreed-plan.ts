import { listRecords } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import { plan } from '../domain/plan.ts'
import { planInFull } from './plan-in-full.ts'
import type { PlanInFull } from './plans-of.ts'

/** The version of a programme’s plan that is in force, or was when the programme ended; null where none was agreed. */
export async function agreedPlan(reader: Reader, programmeId: string): Promise<PlanInFull | null> {
  const versions = await listRecords(reader, plan, { programme_id: programmeId, replaced_on: null })
  const agreed = versions.find(({ values }) => values.agreed_on !== null)
  return agreed ? planInFull(reader, agreed.id) : null
}
