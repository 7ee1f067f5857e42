import { listRecords } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import { inAlphabet, same } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Choice } from '#web/record-form/record-form.ts'
import { type Surrounding, SURROUNDINGS } from '../domain/surroundings.ts'

/** The places, or the groups, that may be chosen, by name: those that are no longer a concern last. */
export async function surroundingChoices(
  reader: Reader,
  which: Surrounding,
  today: LocalDate,
): Promise<readonly Choice[]> {
  const all = await listRecords(reader, SURROUNDINGS[which].entity)
  const named = all
    .map(({ id, values }) => ({
      value: id,
      label: same(String(values['name'])),
      isOver: String(values['until_on'] ?? '9999') < today,
    }))
    .toSorted((a, b) => Number(a.isOver) - Number(b.isOver) || inAlphabet('en')(a.label.en, b.label.en))
  return named.map(({ value, label }) => ({ value, label }))
}
