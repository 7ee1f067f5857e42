import type { CertainDated } from '#kernel/certainty.ts'
import { localDate } from '#kernel/local-date.ts'

/** How much each reason for looking somewhere first weighs beside the others. */
export type LookingWeights = {
  /** For each signal that is to be acted on now. */
  readonly actNow: number
  /** For a rating by the service’s own audits or by its leaders, by how far it stands below Good. */
  readonly belowGood: number
  /** For each signal more than a month ago, by ten open programmes. */
  readonly risen: number
  /** For each thing that inspections raised again and that still waits. */
  readonly raisedAgain: number
  /** For a standard of which the service itself knows nothing. */
  readonly unknown: number
  /** How many standards are named. */
  readonly most: number
}

export const LOOKING_WEIGHTS: CertainDated<LookingWeights> = [
  {
    from: localDate('2018-06-01'),
    value: { actNow: 2, belowGood: 3, risen: 2, raisedAgain: 2, unknown: 1, most: 4 },
    source: 'Ours: children who may be in danger weigh most, then what audits find, then what gets worse or comes back',
    certainty: 'unconfirmed',
    note: {
      en: 'They decide only in which order standards are named, and nothing else.',
      cy: 'Nid ydynt yn penderfynu ond ar y drefn yr enwir safonau ynddi, a dim byd arall.',
    },
  },
]
