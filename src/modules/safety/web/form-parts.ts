import type { Reader } from '#db/work.ts'
import { programmeChoices } from '#modules/cases/index.ts'
import { colleagueChoices } from '#modules/workforce/index.ts'
import type { Choice } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'

export const TAB = '/safety'

/** Back to the child’s safety, where what was saved now stands. */
export const toSafety = (visit: Visit): string => `/children/${visit.param('childId')}${TAB}`

type Choices = Readonly<Record<string, readonly Choice[]>>

/** The child’s programmes, and colleagues for each of the given fields. */
export async function choicesFor(
  reader: Reader,
  { childId, visit }: { readonly childId: string; readonly visit: Visit },
  people: readonly string[],
): Promise<Choices> {
  const colleagues = await colleagueChoices(reader, visit.today)
  return {
    programme_id: await programmeChoices(reader, childId, visit.today),
    ...Object.fromEntries(people.map(field => [field, colleagues])),
  }
}
