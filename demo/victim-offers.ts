import { victimRestorative } from '#modules/victims/domain/victim-restorative.ts'
import { write } from './phrases.ts'
import { RESULTS, SUITABLE } from './phrases/victims.ts'
import type { Heard } from './victim-consents.ts'
import type { OfVictim } from './of-victim.ts'

const TYPES = {
  'direct-meeting': 2,
  conference: 1,
  letter: 4,
  shuttle: 2,
  'direct-reparation': 1,
  'indirect-reparation': 2,
  community: 2,
}

/** Writes what restorative justice was offered to a victim on the day they were heard, and what became of it. */
export function writeOffers({ file, dice, harmed }: OfVictim, { on, restorative }: Heard, harmId: string): void {
  const answer = restorative ? dice.weighted({ accepted: 75, declined: 15, open: 10 }) : 'declined'
  const startedOn = answer === 'accepted' ? within(on + dice.whole(12, 45)) : null
  const endedOn = startedOn === null ? null : within(startedOn + dice.whole(7, 50))
  file.add(victimRestorative, {
    victim_id: harmed.id,
    victim_harm_id: harmId,
    offered_on: file.day(on),
    suitable_reason: write(dice, SUITABLE, harmed.speaksWelsh),
    type: answer === 'declined' ? null : dice.weighted(TYPES),
    answer: answer === 'open' ? null : answer,
    started_on: file.dayOrNone(startedOn),
    ended_on: file.dayOrNone(endedOn),
    result: endedOn === null ? null : write(dice, RESULTS, harmed.speaksWelsh),
    satisfaction:
      endedOn === null ? null : dice.weighted({ 'very-satisfied': 4, satisfied: 5, neither: 2, dissatisfied: 1 }),
    satisfaction_on: file.dayOrNone(endedOn),
  })
}

/** A day that has come; null where it has not. */
const within = (on: number): number | null => (on <= -1 ? on : null)
