import { writeAllocations } from './allocations.ts'
import type { Book } from './book.ts'
import type { Calendar } from './calendar.ts'
import { writeCare } from './care.ts'
import { writeChild } from './child-records.ts'
import { type Desk, openDesk } from './desk.ts'
import { writeHomes } from './homes.ts'
import { writeIdentifiers } from './identifiers.ts'
import { type Ledger, openLedger } from './ledger.ts'
import type { Life } from './lives.ts'
import { writeHealthNeeds, writeLearningNeeds } from './needs.ts'
import { writeFamily, writeProfessionals } from './people-around.ts'
import { planLives } from './plan-lives.ts'
import { recordedTwice } from './recorded-twice.ts'
import type { Profile } from './profile.ts'
import { writeEpisodes } from './programmes.ts'
import { seeded } from './random.ts'
import { writeSchooling } from './schooling.ts'
import type { Staffing } from './staffing.ts'
import { writeWorkforce } from './workforce.ts'

/** Invents a whole service: its people, its children and all that is recorded of them. */
export function writeService(
  profile: Profile,
  staffing: Staffing,
  calendar: Calendar,
  ledger: Ledger = openLedger(),
): Ledger {
  const dice = seeded(profile.id)
  const book: Book = { ...calendar, profile, add: ledger.add }
  const desk = openDesk(writeWorkforce(book, staffing, dice.fork('workforce')), profile.practice.sharesWorkOut)
  const lives = planLives(profile, dice.fork('lives'))
  for (const life of lives) writeLife(book, desk, life)
  const again = profile.practice.hasSlips ? recordedTwice(lives, dice.fork('twice')) : null
  if (again) writeLife(book, desk, again)
  return ledger
}

function writeLife(book: Book, desk: Desk, life: Life): void {
  const childId = writeChild(book, life)
  writeIdentifiers(book, childId, life)
  const care = writeCare(book, childId, life)
  writeHomes(book, childId, life, care)
  writeSchooling(book, childId, life)
  writeLearningNeeds(book, childId, life)
  writeHealthNeeds(book, childId, life)
  writeFamily(book, childId, life, care)
  writeProfessionals(book, childId, life, care)
  for (const programme of writeEpisodes(book, childId, life)) writeAllocations(book, childId, life, desk, programme)
}
