import { listRecords, type StoredRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { Values } from '#kernel/entity.ts'
import { inspectionAlert } from '../domain/inspection-alert.ts'

export type Alert = StoredRecord<typeof inspectionAlert>

/** What may be seen of an alert by whoever sees inspections: what it is about and its days, and no more. */
const OPEN_FIELDS = [
  'inspection_id',
  'kind',
  'raised_on',
  'answer_due_on',
  'answer_due_time',
  'answered_on',
  'assured_on',
  'closed_on',
] as const satisfies readonly (keyof typeof inspectionAlert.fields)[]

export type OpenAlert = {
  readonly id: string
  readonly values: Pick<Alert['values'], (typeof OPEN_FIELDS)[number]>
}

/** The alerts of the service without their words: without the concern, the answer, the case and who said what. */
export async function alerts(reader: Reader, where: Values = {}): Promise<readonly OpenAlert[]> {
  const all = await listRecords(reader, inspectionAlert, where)
  return all.map(({ id, values }) => ({ id, values: withoutWords(values) }))
}

const withoutWords = (values: Alert['values']): OpenAlert['values'] =>
  Object.fromEntries(OPEN_FIELDS.map(name => [name, values[name]])) as OpenAlert['values']
