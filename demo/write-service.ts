import { writeAllocations } from './allocations.ts'
import { writeAssessments } from './assessments.ts'
import type { AuditPlan } from './audit-plans.ts'
import { writeAudits } from './audits.ts'
import type { Book } from './book.ts'
import type { Calendar } from './calendar.ts'
import { writeCare } from './care.ts'
import { openChildFile } from './child-file.ts'
import { writeChild } from './child-records.ts'
import { writeCompliance } from './compliance.ts'
import { writeContacts } from './contacts.ts'
import { type Desk, openDesk } from './desk.ts'
import { writeExploitation } from './exploitation.ts'
import { writeHomes } from './homes.ts'
import { writeIdentifiers } from './identifiers.ts'
import { writeInterventions } from './interventions.ts'
import type { InspectionHistory } from './inspection-plan.ts'
import { writeInspections } from './inspections.ts'
import { type Ledger, openLedger } from './ledger.ts'
import type { Life } from './lives.ts'
import { writeHealthNeeds, writeLearningNeeds } from './needs.ts'
import { writeFamily, writeProfessionals } from './people-around.ts'
import { planLives } from './plan-lives.ts'
import { recordedTwice } from './recorded-twice.ts'
import { writePanels } from './panels.ts'
import { writePlans } from './plans.ts'
import type { Profile } from './profile.ts'
import { writeEpisodes } from './programmes.ts'
import { seeded } from './random.ts'
import { writeOversight } from './safety-answers.ts'
import { writeSafety } from './safety.ts'
import { writeSelfAssessments } from './self-assessments.ts'
import { writeSurveyResponses } from './survey-responses.ts'
import { writeSchooling } from './schooling.ts'
import { writeSignalDecisions } from './signal-decisions.ts'
import type { Staffing } from './staffing.ts'
import { beginStory } from './stories/begin-story.ts'
import { type Surroundings, writeChildSurroundings, writeSurroundings } from './surroundings.ts'
import { writeVictims } from './victims.ts'
import { writeVoiceAnswers } from './voice-answers.ts'
import { writeLooseVoices, writeVoices } from './voices.ts'
import { type Worker, writeWorkforce } from './workforce.ts'
import { workingIn } from './working.ts'

/** What an invented service is made of. */
export type ServicePlan = {
  readonly profile: Profile
  readonly staffing: Staffing
  readonly inspections: InspectionHistory
  readonly audits?: AuditPlan
}

/** Invents a whole service: its people, its children, all that is recorded of them, and what inspectors said of it. */
export function writeService(
  { profile, staffing, inspections, audits }: ServicePlan,
  calendar: Calendar,
  ledger: Ledger = openLedger(),
): Ledger {
  const dice = seeded(profile.id)
  const book: Book = { ...calendar, profile, add: ledger.add }
  const workers = writeWorkforce(book, staffing, dice.fork('workforce'))
  const staff: Staff = {
    desk: openDesk(workers, profile.practice.sharesWorkOut),
    forVictims: workers.filter(({ title }) => title === 'Victim worker'),
  }
  const surroundings = writeSurroundings(book, dice.fork('surroundings'))
  const lives = planLives(profile, dice.fork('lives'))
  for (const life of lives) writeLife(book, staff, life, surroundings)
  const again = profile.practice.hasSlips ? recordedTwice(lives, dice.fork('twice')) : null
  if (again) writeLife(book, staff, again, surroundings)
  writeLooseVoices(book, staff.forVictims, dice.fork('voices'))
  const heads = workers.filter(({ title }) => title === 'Head of service')
  writeVoiceAnswers(book, ledger, heads)
  writeSurveyResponses(book, dice.fork('surveys'))
  writeInspections(book, inspections)
  if (audits) writeAudits(book, ledger, audits, dice.fork('audits'))
  writeSignalDecisions(book, ledger, dice.fork('signals'))
  return ledger
}

/** Those who take part in the work: by what they take on, and those who work for victims. */
type Staff = { readonly desk: Desk; readonly forVictims: readonly Worker[] }

function writeLife(ofService: Book, { desk, forVictims }: Staff, planned: Life, around: Surroundings): void {
  const told = beginStory(ofService, planned)
  const life = told?.life ?? planned
  const book = openChildFile(told?.book ?? ofService)
  const childId = writeChild(book, life)
  writeIdentifiers(book, childId, life)
  const care = writeCare(book, childId, life)
  writeHomes(book, childId, life, care)
  writeSchooling(book, childId, life)
  writeLearningNeeds(book, childId, life)
  writeHealthNeeds(book, childId, life)
  writeFamily(book, childId, life, care)
  writeProfessionals(book, childId, life, care)
  const programmes = writeEpisodes(book, childId, life)
  for (const programme of programmes) writeAllocations(book, childId, life, desk, programme)
  const scene = told?.sceneIn(book, childId, programmes, { desk, forVictims })
  const leftToChance = scene && told?.story.tell ? programmes.slice(0, -1) : programmes
  // What happens comes before what is found: an assessment knows what was in the record on its day.
  for (const programme of leftToChance) writeSafety(book, childId, life, programme, around)
  for (const programme of leftToChance) writeExploitation(book, childId, life, programme)
  for (const programme of leftToChance) writeChildSurroundings(book, childId, life, programme, around)
  if (scene && told?.story.tell) {
    told.story.tell(scene)
    const working = workingIn({ file: book, childId, life, dice: scene.dice.fork('oversight') }, scene.programme)
    if (working) writeOversight(working)
  }
  for (const programme of programmes) {
    const assessed = writeAssessments(book, childId, life, desk, programme)
    writePlans(book, childId, life, desk, programme, assessed)
    writeContacts(book, childId, life, programme, assessed)
    writeCompliance(book, childId, life, desk, programme)
    writeInterventions(book, childId, life, programme)
  }
  writePanels(book, childId, life, programmes)
  writeVictims(book, childId, life, forVictims)
  if (scene) told?.story.after?.(scene)
  for (const programme of programmes) writeVoices(book, childId, life, programme)
  for (const programme of programmes) writeSelfAssessments(book, childId, life, programme)
}
