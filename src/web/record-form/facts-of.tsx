import type { StoredRecord } from '#db/record-store.ts'
import type { Entity } from '#kernel/entity.ts'
import type { SummaryFact } from '#ui/patterns/summary-card.tsx'
import { RecordedValue } from './recorded-value.tsx'
import type { Choice } from './record-form.ts'

type Options = {
  /** Fields told elsewhere, such as in the card's title. */
  readonly without?: readonly string[]
  readonly choices?: Readonly<Record<string, readonly Choice[]>> | undefined
}

/** What a record says, field by field, in words. What is blank says nothing. */
export function factsOf(entity: Entity, record: StoredRecord, options: Options = {}): readonly SummaryFact[] {
  const { without = [], choices = {} } = options
  return Object.entries(entity.fields).flatMap(([name, field]) => {
    const value = record.values[name] ?? null
    if (name === entity.child || without.includes(name) || isBlank(value)) return []
    return [{ label: field.label, value: <RecordedValue field={field} value={value} choices={choices[name]} /> }]
  })
}

const isBlank = (value: StoredRecord['values'][string] | null): boolean =>
  value === null || value === '' || (typeof value === 'object' && value.length === 0)
