import type { LocalDate } from '#kernel/local-date.ts'
import { type CourseOfOffence, eventsOf } from '#modules/victims/domain/events-of.ts'
import type { VictimEvent } from '#modules/victims/domain/victim-clocks.ts'
import { type History, historyWith } from './history.ts'
import { daysInRows, type PartsKnown, rowsKnownOn } from './rows-known-on.ts'

/**
 * A victim as rules see them: whom one child’s offences harmed, what they agreed to and were told, and what became of
 * those offences. It stands behind the wall. Consents the newest first; other rows in no order.
 */
export type VictimPicture = {
  readonly childId: string
  readonly victim: { readonly id: string; readonly kind: string; readonly enhanced_rights: readonly string[] }
  readonly harms: readonly {
    readonly id: string
    readonly offence_id: string
    readonly details: string
    readonly details_on: LocalDate | null
  }[]
  readonly consents: readonly {
    readonly id: string
    readonly about: string
    readonly decision: string
    readonly decided_on: LocalDate
  }[]
  readonly contacts: readonly {
    readonly id: string
    readonly held_on: LocalDate
    readonly reached: boolean
    readonly about_event: string | null
  }[]
  readonly outcomes: readonly { readonly id: string; readonly offence_id: string; readonly decided_on: LocalDate }[]
  readonly programmes: readonly {
    readonly id: string
    readonly kind: string
    readonly offence_ids: readonly string[]
    readonly starts_on: LocalDate | null
    readonly ended_on: LocalDate | null
  }[]
  readonly breaches: readonly {
    readonly id: string
    readonly programme_id: string
    readonly information_laid_on: LocalDate
  }[]
}

const PARTS: PartsKnown = [
  ['harms', { knownOn: ['details_on'], later: {} }],
  ['consents', { knownOn: ['decided_on'], later: {} }],
  ['contacts', { knownOn: ['held_on'], later: {} }],
  ['outcomes', { knownOn: ['decided_on'], later: {} }],
  ['programmes', { knownOn: ['starts_on'], later: { ended_on: [] } }],
  ['breaches', { knownOn: ['information_laid_on'], later: {} }],
]

/** Reads what is known of a victim as history. */
export const historyOfVictim = (picture: VictimPicture): History<VictimPicture> =>
  historyWith([...daysInRows(PARTS, picture)].toSorted(), day => ({ ...picture, ...rowsKnownOn(PARTS, picture, day) }))

/** What happened after the offences that the victim may ask to be told of. */
export const eventsFor = (picture: VictimPicture): readonly VictimEvent[] =>
  eventsOf([...new Set(picture.harms.map(({ offence_id }) => offence_id))].map(id => courseOf(picture, id)))

const courseOf = ({ outcomes, programmes, breaches }: VictimPicture, offenceId: string): CourseOfOffence => ({
  outcomes: outcomes.filter(({ offence_id }) => offence_id === offenceId).map(({ decided_on }) => decided_on),
  programmes: programmes
    .filter(({ offence_ids }) => offence_ids.includes(offenceId))
    .map(({ id, ...programme }) => ({
      ...programme,
      breaches: breaches.filter(({ programme_id }) => programme_id === id).map(one => one.information_laid_on),
    })),
})
