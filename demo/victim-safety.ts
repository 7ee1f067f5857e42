import { safetyNote } from '#modules/victims/domain/safety-note.ts'
import { victimMeasure } from '#modules/victims/domain/victim-measure.ts'
import { write } from './phrases.ts'
import { MEASURES, NOTES } from './phrases/victims.ts'
import type { OfVictim } from './of-victim.ts'

/** For how long a note and a measure hold before they are looked at again, in days. */
const HOLDS_FOR = 180

/** Writes what keeps a victim safe, and where the victim worker thought of it, what the child’s record must know. */
export function writeVictimSafety({ file, dice, harmed, childId, isAtSchool }: OfVictim, on: number): void {
  const span = { from_on: file.day(on), until_on: file.day(on + HOLDS_FOR) }
  file.add(victimMeasure, {
    victim_id: harmed.id,
    kind: isAtSchool ? 'school-plan' : dice.weighted({ 'home-security': 2, online: 1, 'police-condition': 2 }),
    what: write(dice, MEASURES, harmed.speaksWelsh),
    ...span,
  })
  if (!dice.chance(file.profile.practice.safetyNotesWritten)) return
  const kind = isAtSchool ? 'school' : dice.weighted({ 'no-contact': 4, place: 3, online: 2 })
  file.add(safetyNote, { child_id: childId, kind, text: write(dice, NOTES[kind], harmed.speaksWelsh), ...span })
}
