import { listRecords, type StoredRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Rating } from '#modules/frameworks/domain/rating.ts'
import { ratingJudged, sharesJudged } from '../domain/rating-judged.ts'
import { selfAssessment } from '../domain/self-assessment.ts'

export type SelfAssessmentRecord = StoredRecord<typeof selfAssessment>

/** The self-assessment of each standard of a framework that stands on a day: the newest made by then. */
export async function selfAssessments(
  reader: Reader,
  { frameworkId, on }: { readonly frameworkId: string; readonly on: LocalDate },
): Promise<ReadonlyMap<string, SelfAssessmentRecord>> {
  const all = await listRecords(reader, selfAssessment, { framework: frameworkId })
  return new Map(
    all
      .filter(({ values }) => values.made_on <= on)
      .toReversed()
      .map(one => [one.values.standard, one]),
  )
}

/** What leaders make of a standard: its rating, and how sure they are where they said so. */
export type JudgedOnEvidence = {
  readonly standard: string
  readonly rating: Rating
  readonly shares: Readonly<Record<Rating, number>> | null
  readonly on: LocalDate
  readonly challenged: boolean
}

/** What leaders make of the standards that are weighed on evidence, as it stood on a day. */
export async function judgedOnEvidence(
  reader: Reader,
  asked: { readonly frameworkId: string; readonly on: LocalDate },
): Promise<readonly JudgedOnEvidence[]> {
  const standing = await selfAssessments(reader, asked)
  return [...standing].flatMap(([standard, { values }]) => {
    const isChallenged = values.challenged_on !== null && values.challenged_on <= asked.on
    const asThen = isChallenged ? values : { ...values, challenge: null }
    const rating = ratingJudged(asThen)
    return rating === null
      ? []
      : [{ standard, rating, shares: sharesJudged(values), on: values.made_on, challenged: isChallenged }]
  })
}
