import { listRecords, type StoredRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { selfAssessmentPoint } from '#modules/audits/domain/self-assessment-point.ts'
import { selfAssessment } from '#modules/audits/domain/self-assessment.ts'

type Asked = { readonly frameworkId: string; readonly standard: string; readonly on: LocalDate }

/** What the self-assessment of a standard that stands on a day says, prompt by prompt; null where there is none. */
export async function ownEvidence(
  reader: Reader,
  { frameworkId, standard, on }: Asked,
): Promise<readonly StoredRecord<typeof selfAssessmentPoint>[] | null> {
  const all = await listRecords(reader, selfAssessment, { framework: frameworkId, standard })
  const newest = all
    .filter(({ values }) => values.made_on <= on)
    .toSorted((a, b) => (a.values.made_on < b.values.made_on ? 1 : -1))[0]
  return newest ? listRecords(reader, selfAssessmentPoint, { standard_assessment_id: newest.id }) : null
}
