import { ItemList } from '#ui/patterns/item-list.tsx'
import { Link } from '#ui/text/link.tsx'
import { Strong } from '#ui/text/strong.tsx'
import type { Repeats } from '../data/repeats.ts'
import type { Finding, InspectionInFull } from '../data/service-record.ts'
import { raisedBefore, readsAlike } from './raised-words.ts'
import { shortened } from './shortened.ts'
import { standardWords } from './standard-words.ts'

type Props = {
  readonly findings: readonly Finding[]
  readonly inspection: InspectionInFull
  readonly repeats: Repeats
}

/** Findings of one inspection in the order of the standards. */
export const FindingsList = ({ findings, inspection, repeats }: Props) => (
  <ItemList
    items={findings.toSorted(byStandard).map(({ id, values: { standard, description } }) => ({
      title: <Link path={`/inspections/${inspection.id}/findings/${id}`}>{shortened(description)}</Link>,
      notes: [
        standard && standardWords(inspection.framework, standard),
        repeats.chainOf(id) && <Strong>{raisedBefore(id, repeats)}</Strong>,
        readsAlike(id, repeats),
      ],
    }))}
  />
)

const byStandard = (a: Finding, b: Finding): number => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0)
const placeOf = ({ values }: Finding): string => values.question ?? values.standard ?? '~'
