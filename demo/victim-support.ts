import { victimSupport } from '#modules/victims/domain/victim-support.ts'
import type { OfVictim } from './of-victim.ts'

const NEEDS = { emotional: 5, safety: 2, practical: 3, money: 2, school: 1, court: 2, health: 1 }

/** Writes what a victim asked to be supported with, and whether they were. */
export function writeSupport({ file, dice, harmed }: OfVictim, on: number): void {
  if (!dice.chance(0.4)) return
  const providedOn = on + dice.whole(1, 14)
  const isProvided = providedOn <= -1 && dice.chance(file.profile.practice.victimsTold)
  file.add(victimSupport, {
    victim_id: harmed.id,
    need: dice.weighted(NEEDS),
    asked_on: file.day(on),
    provider: isProvided ? dice.pick(['Cymorth Dychmygol', 'Invented Victim Support', 'Canolfan y Bont']) : null,
    provided_on: isProvided ? file.day(providedOn) : null,
  })
}
