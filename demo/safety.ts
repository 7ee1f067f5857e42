import { incident } from '#modules/safety/domain/incident.ts'
import { missingEpisode } from '#modules/safety/domain/missing-episode.ts'
import type { ChildFile } from './child-file.ts'
import type { Life } from './lives.ts'
import { write } from './phrases.ts'
import { DONE_AT_ONCE, INCIDENT_ACCOUNTS, TALK_NOTES } from './phrases/safety.ts'
import type { Written } from './programmes.ts'
import { writeConcern, writeMeetings, writeNotification, writeOversight } from './safety-answers.ts'
import { placeOfIncident, type Surroundings } from './surroundings.ts'
import { someDay, type Working, workerOn, workingIn } from './working.ts'

/** What happens in a programme, and how often at all. */
const INCIDENTS = { 0: 70, 1: 21, 2: 9 }
const GOES_MISSING = 0.09
const KINDS = {
  weapon: 4,
  'assault-by-child': 4,
  'assault-on-child': 3,
  'threat-to-person': 2,
  'threat-to-life': 0.5,
  'self-harm': 3,
  'domestic-abuse-suffered': 4,
  exclusion: 5,
  'online-harm': 2,
  'placement-breakdown': 1,
  intelligence: 3,
}
const SOURCES = { police: 5, 'parent-or-carer': 3, school: 3, 'social-care': 3, child: 1, health: 1 }

/** Writes what happened to the safety of a child and of others in a programme, and what the service did about it. */
export function writeSafety(
  file: ChildFile,
  childId: string,
  life: Life,
  written: Written,
  surroundings: Surroundings,
): void {
  const dice = life.dice.fork(`safety/${String(written.episode.referredOn)}`)
  const working = workingIn({ file, childId, life, dice }, written)
  if (!working || working.from > -8) return
  for (let left = Number(dice.weighted(INCIDENTS)); left > 0; left -= 1) writeIncident(working, surroundings)
  if (dice.chance(GOES_MISSING)) writeMissing(working)
  writeMeetings(working)
  writeConcern(working)
  writeNotification(working)
  writeOversight(working)
}

function writeIncident(working: Working, surroundings: Surroundings): void {
  const { file, childId, life, dice, programmeId } = working
  const on = someDay(working)
  const knownOn = Math.min(on + dice.whole(0, 2), -1)
  const kind = dice.weighted(KINDS)
  file.add(incident, {
    child_id: childId,
    programme_id: programmeId,
    kind,
    happened_on: file.day(on),
    happened_time: dice.chance(0.6) ? `${String(dice.whole(14, 23))}:${dice.pick(['00', '10', '30', '45'])}` : null,
    known_on: file.day(knownOn),
    source: kind === 'intelligence' ? 'police' : dice.weighted(SOURCES),
    what: write(dice, INCIDENT_ACCOUNTS[kind] ?? [], life.speaksWelsh),
    place_id: placeOfIncident(file, surroundings, kind, dice.fork(`place/${on}`)),
    weapon: kind === 'weapon' || (kind === 'threat-to-person' && dice.chance(0.5)) ? 'knife' : null,
    injury: kind === 'assault-on-child' ? dice.weighted({ none: 2, slight: 3, hospital: 1 }) : null,
    handling: kind === 'intelligence' ? 'ask-owner-first' : 'may-be-shared',
    done_at_once: dice.chance(file.profile.practice.needsFound) ? write(dice, DONE_AT_ONCE, life.speaksWelsh) : null,
    person_id: workerOn(working, knownOn),
  })
}

/** One to four nights away, some days apart. */
function writeMissing(working: Working): void {
  const { file, childId, life, dice, until } = working
  let on = someDay(working)
  for (let left = dice.whole(1, 4); left > 0 && on < until - 4; left -= 1) {
    const talks = dice.chance(file.profile.practice.returnTalks)
    file.add(missingEpisode, {
      child_id: childId,
      missing_from_on: file.day(on),
      missing_from_time: '22:00',
      reported_to_police_on: file.day(on),
      found_on: file.day(on + 1),
      found_time: `0${String(dice.whole(5, 9))}:20`,
      found_far: dice.chance(0.2),
      talk_offered_on: talks ? file.day(on + 1) : null,
      talk_on: talks ? file.day(on + dice.whole(2, 4)) : null,
      talk_note: talks ? write(dice, TALK_NOTES, life.speaksWelsh) : null,
    })
    on += dice.whole(8, 24)
  }
}
