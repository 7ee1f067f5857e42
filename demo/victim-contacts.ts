import { victimContact } from '#modules/victims/domain/victim-contact.ts'
import type { OfVictim } from './of-victim.ts'
import { write } from './phrases.ts'

type Contact = {
  readonly on: number
  readonly personId: string
  readonly reached: boolean
  readonly purpose: readonly string[]
  readonly event?: string
  readonly note: Parameters<typeof write>[1]
}

/** Writes one contact with a victim. */
export function writeVictimContact({ file, dice, harmed }: OfVictim, told: Contact): void {
  file.add(victimContact, {
    victim_id: harmed.id,
    held_on: file.day(told.on),
    how: dice.weighted({ phone: 6, letter: 1, 'face-to-face': 2, text: 1 }),
    purpose: told.purpose,
    about_event: told.event ?? null,
    reached: told.reached,
    note: write(dice, told.note, harmed.speaksWelsh),
    person_id: told.personId,
  })
}
