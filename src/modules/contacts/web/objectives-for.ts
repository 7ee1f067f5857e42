import type { Reader } from '#db/work.ts'
import { isId } from '#kernel/id.ts'
import { same } from '#kernel/language.ts'
import { programmesOf } from '#modules/cases/index.ts'
import { isLive } from '#modules/cases/domain/programme-status.ts'
import { objectiveChoices } from '#modules/plans/index.ts'
import type { Choice } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'
import { objectivesServed } from '../data/objectives-served.ts'

/** What a contact may serve: the objectives of the plans in force, and those that it is recorded as serving. */
export async function objectivesFor(reader: Reader, visit: Visit, childId: string): Promise<readonly Choice[]> {
  const contactId = visit.param('id')
  const offered: Choice[] = []
  for (const { id, status } of await programmesOf(reader, childId, visit.today))
    if (isLive(status)) offered.push(...(await objectiveChoices(reader, id)))
  const recorded = isId(contactId) ? await objectivesServed(reader, contactId) : []
  const earlier = recorded.filter(({ id }) => !offered.some(({ value }) => value === id))
  return [...offered, ...earlier.map(({ id, words }) => ({ value: id, label: same(words) }))]
}
