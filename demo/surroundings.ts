import { exploitationSign } from '#modules/exploitation/domain/exploitation-sign.ts'
import { childGroup } from '#modules/safety/domain/child-group.ts'
import { childPlace } from '#modules/safety/domain/child-place.ts'
import { missingEpisode } from '#modules/safety/domain/missing-episode.ts'
import { peerGroup } from '#modules/safety/domain/peer-group.ts'
import { place } from '#modules/safety/domain/place.ts'
import type { Book } from './book.ts'
import type { ChildFile } from './child-file.ts'
import type { Life } from './lives.ts'
import { write } from './phrases.ts'
import { GROUPS, LINK_NOTES, PLACES, type SurroundingTemplate } from './phrases/surroundings.ts'
import type { Written } from './programmes.ts'
import type { Dice } from './random.ts'

/** The places and groups that a service has recorded, by their ids. */
export type Surroundings = { readonly places: readonly string[]; readonly groups: readonly string[] }

const IS_SEEN = 0.2
const IS_SEEN_WHEN_AT_RISK = 0.75
const PLACE_LINKS = { 'goes-there': 5, 'found-there': 1, 'harmed-there': 1, 'did-harm-there': 1, 'kept-away': 1 }
const GROUP_LINKS = { belongs: 3, edge: 4, exploited: 1, conflict: 2 }

/** Writes what is around children in a service; where it fails, hardly anybody has said what is done about it. */
export function writeSurroundings(book: Book, dice: Dice): Surroundings {
  const { area, practice, speaksWelsh } = book.profile
  const told = ({ kind, name, concern, controls }: SurroundingTemplate) => {
    const language = dice.chance(speaksWelsh) ? 'cy' : 'en'
    return {
      kind,
      name: name[language],
      concern: concern[language],
      controls: dice.chance(practice.safetyWhole) ? controls[language] : null,
    }
  }
  return {
    places: PLACES.map(template =>
      book.add(place, { ...told(template), town: template.kind === 'online' ? null : dice.pick(area.towns) }),
    ),
    groups: GROUPS.map(template => book.add(peerGroup, told(template))),
  }
}

/** Writes with which of them a child was seen in a programme: mostly those who go missing or may be exploited. */
export function writeChildSurroundings(
  file: ChildFile,
  childId: string,
  life: Life,
  { episode }: Written,
  { places, groups }: Surroundings,
): void {
  const { startsOn, endedOn } = episode
  const dice = life.dice.fork(`surroundings/${String(episode.referredOn)}`)
  if (startsOn === null || startsOn > -8) return
  const isAtRisk = file.rows(missingEpisode).length + file.rows(exploitationSign).length > 0
  if (!dice.chance(isAtRisk ? IS_SEEN_WHEN_AT_RISK : IS_SEEN)) return
  const told = () => ({
    child_id: childId,
    note: dice.chance(file.profile.practice.childHeard) ? write(dice, LINK_NOTES, life.speaksWelsh) : null,
    from_on: file.day(dice.whole(startsOn, Math.min(endedOn ?? -1, -1))),
    until_on: endedOn !== null && endedOn < 0 ? file.day(endedOn) : null,
  })
  file.add(childPlace, { ...told(), place_id: dice.pick(places), link: dice.weighted(PLACE_LINKS) })
  if (dice.chance(isAtRisk ? 0.6 : 0.3))
    file.add(childGroup, { ...told(), peer_group_id: dice.pick(groups), link: dice.weighted(GROUP_LINKS) })
}

const OUT_OF_DOORS = new Set(['weapon', 'assault-by-child', 'assault-on-child', 'threat-to-person', 'intelligence'])

/** Where an incident was, where it was at a place that the service had recorded and somebody said so. */
export function placeOfIncident(file: ChildFile, { places }: Surroundings, kind: string, dice: Dice): string | null {
  return OUT_OF_DOORS.has(kind) && dice.chance(0.6 * file.profile.practice.safetyWhole) ? dice.pick(places) : null
}
