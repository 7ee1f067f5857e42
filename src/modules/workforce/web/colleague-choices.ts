import type { Reader } from '#db/work.ts'
import { same } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Choice } from '#web/record-form/record-form.ts'
import { people } from '../data/people.ts'

/** The people of the service who have not left, to choose from: by name, with what their job is. */
export async function colleagueChoices(reader: Reader, today: LocalDate): Promise<readonly Choice[]> {
  const all = await people(reader, today)
  return all.map(({ id, name, job_title }) => ({
    value: id,
    label: same(job_title ? `${name}, ${job_title}` : name),
  }))
}
