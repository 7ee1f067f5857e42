import type { Evidence } from '#kernel/evidence.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { evidenceOfOffence } from '#modules/cases/domain/evidence-of-offence.ts'
import { evidenceOfCircumstances } from '#modules/children/domain/evidence-of-circumstances.ts'
import { evidenceOfExploitation } from '#modules/exploitation/domain/evidence-of-exploitation.ts'
import { evidenceOfIncident } from '#modules/safety/domain/evidence-of-incident.ts'
import { evidenceOfMissing } from '#modules/safety/domain/evidence-of-missing.ts'
import type { ChildPicture } from './picture.ts'

/** What in a child’s record bears on the levels, and since when the service has known it. */
export type EvidenceSeen = Evidence & { readonly knownOn: LocalDate }

/** All evidence on a day; an offence counts as grave from this seriousness on. */
export const evidenceSeen = (picture: ChildPicture, on: LocalDate, graveFrom?: number): readonly EvidenceSeen[] => [
  ...ofOffences(picture, on, graveFrom),
  ...ofIncidents(picture),
  ...[
    ...picture.missing.map(row => evidenceOfMissing({ ...row, child_id: picture.child.id })),
    ...evidenceOfExploitation({ signs: picture.signs, referrals: picture.nrmReferrals }, picture.child.id),
    ...evidenceOfCircumstances(picture, picture.child.id, on),
  ].map(piece => ({ ...piece, knownOn: piece.on })),
]

const ofIncidents = ({ incidents, child }: ChildPicture): readonly EvidenceSeen[] =>
  incidents.flatMap(row =>
    evidenceOfIncident({ ...row, child_id: child.id }).map(piece => ({ ...piece, knownOn: row.known_on })),
  )

/** Whether an offence came during the work plays no part in a level: a review is asked for on its own. */
const ofOffences = (
  { offences, outcomes, child }: ChildPicture,
  on: LocalDate,
  graveFrom: number | undefined,
): readonly EvidenceSeen[] =>
  offences.flatMap(row => {
    const decided = outcomes.flatMap(({ offence_id, outcome }) => (offence_id === row.id ? [outcome] : []))
    const known = { ...row, child_id: child.id, outcomes: decided, came_during_work: false }
    const knownOn = row.arrested_on ?? row.charged_on ?? row.committed_on
    return evidenceOfOffence(known, on, graveFrom).map(piece => ({ ...piece, knownOn }))
  })
