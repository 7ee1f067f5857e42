import { offence } from '#modules/cases/domain/offence.ts'
import { victimHarm } from '#modules/victims/domain/victim-harm.ts'
import type { ChildFile } from './child-file.ts'
import type { Life } from './lives.ts'
import { write } from './phrases.ts'
import { IMPACTS, SAFETY_NEEDS, WISHES } from './phrases/victims.ts'
import type { Dice } from './random.ts'
import { askForConsent, type Heard } from './victim-consents.ts'
import type { OfVictim } from './of-victim.ts'
import { writeOffers } from './victim-offers.ts'
import { type Harmed, writeVictim } from './victim-person.ts'
import { writeVictimSafety } from './victim-safety.ts'
import { writeSupport } from './victim-support.ts'
import { writeUpdates } from './victim-updates.ts'
import type { Worker } from './workforce.ts'

/** Days for which victims’ records are kept: long enough for an order and what follows it. */
const KEPT_FOR = 1200

/** Writes whom each of a child’s offences harmed, and what was done for them. */
export function writeVictims(file: ChildFile, childId: string, life: Life, workers: readonly Worker[]): void {
  const { victimsRecorded, victimsContacted } = file.profile.practice
  const workerOn: OfVictim['workerOn'] = day =>
    workers.find(({ from, until }) => from <= day && (until ?? 1) > day)?.id ?? null
  for (const [at, { id, committed_on, category, victim_identified }] of file.rows(offence).entries()) {
    if (!committed_on || victim_identified !== true) continue
    const dice = life.dice.fork(`victims/${at}`)
    const on = file.fromToday(committed_on)
    if (on < -KEPT_FOR || !dice.chance(victimsRecorded)) continue
    // Before anyone worked for victims, hardly anyone wrote of them.
    if (!workerOn(on) && dice.chance(victimsContacted)) continue
    const harmed = writeVictim(file, category ?? '', dice)
    const isAtSchool = harmed.kind === 'child' && dice.chance(0.5)
    writeHarm({ file, dice, harmed, childId, offenceId: id, isAtSchool, workerOn }, on)
  }
}

function writeHarm(of: OfVictim, on: number): void {
  const { file, dice, harmed, offenceId } = of
  const details = dice.weighted({ received: 84, 'another-way': 3, 'refused-by-victim': 6, 'not-passed-on': 7 })
  const knownOn = on + dice.whole(4, 18)
  const isKnown = knownOn <= -1
  const hasWay = isKnown && (details === 'received' || details === 'another-way')
  const heard = hasWay ? askForConsent(of, knownOn) : null
  const isHeard = heard?.contact === true
  const needsSafety = isHeard && dice.chance(of.isAtSchool ? 0.9 : 0.5)
  const harmId = file.add(victimHarm, {
    victim_id: harmed.id,
    offence_id: offenceId,
    relationship: of.isAtSchool ? 'same-school' : relationshipOf(harmed, dice),
    details: isKnown ? details : 'not-asked',
    details_on: isKnown ? file.day(knownOn) : null,
    impact: isHeard ? write(dice, IMPACTS, harmed.speaksWelsh) : null,
    wishes: isHeard && dice.chance(0.8) ? write(dice, WISHES, harmed.speaksWelsh) : null,
    safety_needs: needsSafety ? write(dice, SAFETY_NEEDS, harmed.speaksWelsh) : null,
  })
  if (heard?.contact) writeWork(of, heard, harmId, needsSafety)
}

function writeWork(of: OfVictim, heard: Heard, harmId: string, needsSafety: boolean): void {
  if (needsSafety) writeVictimSafety(of, heard.on)
  writeSupport(of, heard.on)
  writeOffers(of, heard, harmId)
  if (heard.updates) writeUpdates(of, heard.on)
}

const relationshipOf = ({ kind }: Harmed, dice: Dice): string =>
  kind === 'business' || kind === 'body'
    ? dice.weighted({ stranger: 7, staff: 3 })
    : dice.weighted({
        stranger: 35,
        family: 14,
        'same-home': 5,
        friend: 18,
        neighbour: 14,
        partner: 6,
        online: 4,
        'not-known': 4,
      })
