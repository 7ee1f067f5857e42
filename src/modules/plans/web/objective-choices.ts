import type { Reader } from '#db/work.ts'
import { same } from '#kernel/language.ts'
import type { Choice } from '#web/record-form/record-form.ts'
import { agreedPlan } from '../data/agreed-plan.ts'

/** The objectives of the plan in force, for what is done towards them: in the worker’s words, as the plan orders them. */
export async function objectiveChoices(reader: Reader, programmeId: string): Promise<readonly Choice[]> {
  const inForce = await agreedPlan(reader, programmeId)
  return (inForce?.objectives ?? []).map(({ id, values }) => ({ value: id, label: same(values.worker_words) }))
}
