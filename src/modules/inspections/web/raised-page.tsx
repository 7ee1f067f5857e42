import type { Words } from '#kernel/language.ts'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import type { RepeatKind } from '../data/repeat-kind.ts'
import { type InspectionInFull, type ServiceRecord, serviceRecord } from '../data/service-record.ts'
import { idIn } from './inspection-subject.tsx'
import { Offers } from './offers.tsx'
import { RaisedHistory } from './raised-history.tsx'

/** A finding or a recommendation, opened with the inspection that raised it and all that was ever raised. */
export type OpenedRaised<Raised> = {
  readonly one: Raised
  readonly inspection: InspectionInFull
  readonly record: ServiceRecord
  readonly back: { readonly path: string; readonly label: Words }
}

/** Opens what the address names, out of what its inspection raised. */
export async function openRaised<Raised extends { readonly id: string }>(
  visit: Visit,
  raisedIn: (inspection: InspectionInFull) => readonly Raised[],
): Promise<OpenedRaised<Raised>> {
  const [inspectionId, id] = [idIn(visit, 'inspectionId'), idIn(visit, 'id')]
  const record = await visit.look(serviceRecord)
  const inspection = found(record.inspections.find(other => other.id === inspectionId))
  const one = found(raisedIn(inspection).find(raised => raised.id === id))
  return { one, inspection, record, back: { path: `/inspections/${inspectionId}`, label: inspection.name } }
}

type Props = {
  readonly id: string
  readonly kind: RepeatKind
  readonly inspection: InspectionInFull
  readonly record: ServiceRecord
  readonly visit: Visit
}

/** How often it was raised with what was done each time, and what else may be the same. */
export function RaisedBefore({ id, kind, inspection, record, visit }: Props) {
  const repeats = kind.repeatsIn(record)
  const chain = repeats.chainOf(id)
  const path = visit.may('inspection.write') ? `/inspections/${inspection.id}/${kind.path}/${id}` : undefined
  return (
    <>
      {chain && <RaisedHistory {...{ id, chain, kind, repeats, record, path }} today={visit.today} />}
      <Offers
        offers={repeats.offersFor(id)}
        others={repeats.othersFor(id)}
        chainOf={repeats.chainOf}
        {...{ kind, record, path }}
      />
    </>
  )
}
