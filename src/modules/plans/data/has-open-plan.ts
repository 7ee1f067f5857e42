import { listRecords } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import { plan } from '../domain/plan.ts'

/** Whether a version of a programme’s plan is being written or waits for approval. */
export const hasOpenPlan = async (reader: Reader, programmeId: string): Promise<boolean> =>
  (await listRecords(reader, plan, { programme_id: programmeId, agreed_on: null, replaced_on: null })).length > 0
