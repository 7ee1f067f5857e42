import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { type ProgrammeInFull, programmesOf } from '#modules/cases/index.ts'
import { contactStanding } from '../domain/contact-standing.ts'
import { expectedContacts } from '../domain/expected-contacts.ts'
import { lastDayOf } from '../domain/month.ts'
import { type ContactLine, contactsBetween } from './contacts-between.ts'
import { intensities } from './intensities.ts'

/** How a programme’s contacts of a month stand against the level that is set. */
export type MonthTally = {
  readonly programme: ProgrammeInFull
  /** Null where no level is set for such a programme. */
  readonly expected: number | null
  readonly kept: number
  readonly missed: number
  readonly planned: number
  readonly awaiting: number
}

export type MonthOfContacts = {
  readonly contacts: readonly ContactLine[]
  /** All of the child’s, the newest first. */
  readonly programmes: readonly ProgrammeInFull[]
  readonly tallies: readonly MonthTally[]
}

/** A month of a child’s contacts, against what is expected of each programme that had a day in it. */
export async function monthOfContacts(
  reader: Reader,
  childId: string,
  month: LocalDate,
  today: LocalDate,
): Promise<MonthOfContacts> {
  const until = lastDayOf(month)
  const contacts = await contactsBetween(reader, childId, { from: month, until })
  const programmes = await programmesOf(reader, childId, today)
  const levels = await intensities(reader, childId, until)
  const tallies = programmes.map(programme => ({
    programme,
    expected: expectedContacts(programme.values, levels.get(programme.id) ?? 'standard', month),
    ...tally(
      contacts.filter(({ programme_id }) => programme_id === programme.id),
      today,
    ),
  }))
  return { contacts, programmes, tallies: tallies.filter(saysSomething) }
}

/** Only a contact that counts is set against the level; one that nobody judged counts. */
function tally(contacts: readonly ContactLine[], today: LocalDate) {
  const counted = contacts.filter(({ counts }) => counts !== false)
  const having = (wanted: string) => counted.filter(one => contactStanding(one, today) === wanted).length
  return {
    kept: having('kept'),
    missed: having('missed'),
    planned: having('planned'),
    awaiting: having('awaiting-outcome'),
  }
}

const saysSomething = ({ expected, kept, missed, planned, awaiting }: MonthTally): boolean =>
  (expected ?? 0) + kept + missed + planned + awaiting > 0
