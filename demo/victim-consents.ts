import { victimConsent } from '#modules/victims/domain/victim-consent.ts'
import type { OfVictim } from './of-victim.ts'
import { FIRST_CALLS, NO_ANSWER, VIEWS } from './phrases/victims.ts'
import { writeVictimContact } from './victim-contacts.ts'

/** What a victim agreed to when they were first spoken to, and on which day. */
export type Heard = {
  readonly on: number
  readonly contact: boolean
  readonly updates: boolean
  readonly restorative: boolean
}

/** Writes the first contact and what came of it, where the service made one; null where it did not. */
export function askForConsent(of: OfVictim, knownOn: number): Heard | null {
  const { file, dice } = of
  const on = knownOn + dice.whole(1, 9)
  const personId = of.workerOn(on)
  if (!dice.chance(file.profile.practice.victimsContacted) || on > -1 || !personId) return null
  const reached = dice.chance(0.9)
  writeVictimContact(of, {
    on,
    personId,
    reached,
    purpose: ['first-offer', 'rights'],
    note: reached ? FIRST_CALLS : NO_ANSWER,
  })
  if (!reached) return null
  const said = dice.weighted({ given: 72, refused: 16, 'no-answer': 12 })
  const consent = (about: string, decision: string): boolean => {
    file.add(victimConsent, {
      victim_id: of.harmed.id,
      about,
      decision,
      decided_on: file.day(on),
      said_by: of.harmed.kind === 'child' ? 'Parent, with the child' : null,
      how: 'phone',
      person_id: personId,
    })
    return decision === 'given'
  }
  if (!consent('contact', said)) return { on, contact: false, updates: false, restorative: false }
  const updates = consent('updates', dice.chance(0.85) ? 'given' : 'refused')
  const restorative = consent('restorative', dice.weighted({ given: 45, refused: 40, 'no-answer': 15 }))
  if (consent('passing-on-views', dice.chance(0.7) ? 'given' : 'refused')) writeView(of, on, personId)
  return { on, contact: true, updates, restorative }
}

function writeView(of: OfVictim, heardOn: number, personId: string): void {
  const on = heardOn + of.dice.whole(2, 8)
  if (on <= -1) writeVictimContact(of, { on, personId, reached: true, purpose: ['view-before-decision'], note: VIEWS })
}
