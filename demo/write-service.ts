import { writeAllocations } from './allocations.ts'
import type { Book } from './book.ts'
import type { Calendar } from './calendar.ts'
import { writeCare } from './care.ts'
import { writeChild } from './child-records.ts'
import { type Desk, openDesk } from './desk.ts'
import { writeHomes } from './homes.ts'
import { writeIdentifiers } from './identifiers.ts'
import type { InspectionHistory } from './inspection-plan.ts'
import { writeInspections } from './inspections.ts'
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

/** What an invented service is made of. */
export type ServicePlan = {
  readonly profile: Profile
  readonly staffing: Staffing
  readonly inspections: InspectionHistory
}

/** Invents a whole service: its people, its children, all that is recorded of them, and what inspectors said of it. */
export function writeService(
  { profile, staffing, inspections }: ServicePlan,
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
  writeInspections(book, inspections)
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
