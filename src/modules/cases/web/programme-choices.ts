import type { Reader } from '#db/work.ts'
import { codeLabel } from '#kernel/code-list.ts'
import { join } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Choice } from '#web/record-form/record-form.ts'
import { type ProgrammeInFull, programmesOf } from '../data/programmes-of.ts'
import { PROGRAMME_KINDS } from '../domain/programme-kinds.ts'
import { isLive, PROGRAMME_STATUSES } from '../domain/programme-status.ts'
import { dayWords } from './day-words.ts'

/** A child’s programmes to choose from: those that go on first, the newest at the top. */
export async function programmeChoices(reader: Reader, childId: string, today: LocalDate): Promise<readonly Choice[]> {
  const all = await programmesOf(reader, childId, today)
  return all.toSorted((a, b) => Number(isLive(b.status)) - Number(isLive(a.status))).map(programmeChoice)
}

function programmeChoice({ id, values, status }: ProgrammeInFull): Choice {
  const began = values.starts_on ?? values.referred_on
  return {
    value: id,
    label: join([codeLabel(PROGRAMME_KINDS, values.kind), ...(began ? [dayWords(began)] : [])], ', '),
    hint: PROGRAMME_STATUSES[status],
  }
}
