import { partsOf } from '#kernel/local-date.ts'
import { childIdentifier } from '#modules/children/domain/child-identifier.ts'
import type { Book } from './book.ts'
import { years } from './calendar.ts'
import { inventLearnerNumber, inventNhsNumber, inventPoliceNumber, inventPupilNumber } from './identifier-numbers.ts'
import { type Life, firstKnownOn } from './lives.ts'

/** Writes the numbers by which partners know the child, as far as the service knows them. */
export function writeIdentifiers(book: Book, childId: string, life: Life): void {
  const { dice, born, episodes } = life
  const known = book.profile.practice.identifiersKnown
  const note = (kind: string, value: string, issuer: string | null = null): void => {
    book.add(childIdentifier, { child_id: childId, kind, value, issuer })
  }
  if (dice.chance(known)) note('nhs', inventNhsNumber(dice), 'NHS')
  if (episodes.some(({ offenceOn }) => offenceOn !== null) && dice.chance(known)) {
    note('pnc', inventPoliceNumber(dice, yearOf(book, firstKnownOn(life))), book.profile.area.police)
  }
  if (dice.chance(known * 0.7)) note('upn', inventPupilNumber(dice, yearOf(book, born + years(5))))
  if (dice.chance(known * 0.4)) note('uln', inventLearnerNumber(dice))
  if (dice.chance(0.25)) note('social-care', `SC-${String(dice.whole(10_000, 99_999))}`, book.profile.area.council)
  note('previous-system', `YJ${String(life.number).padStart(6, '0')}`, 'Earlier case system')
}

const yearOf = (book: Book, day: number): number => partsOf(book.day(day))[0]
