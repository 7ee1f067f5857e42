import type { Certainty } from '#kernel/certainty.ts'
import type { Words } from '#kernel/language.ts'
import type { Rating } from '#modules/frameworks/domain/rating.ts'
import type { Publication } from '../publication.ts'
import type { PublishedInspection } from '../published-inspection.ts'

/** A result as content writes it down: the standards under the rating that they were given. */
type Result = {
  readonly service: string
  readonly published: Publication
  readonly framework: string
  readonly isJoint?: true
  readonly overall: Rating
  readonly total?: number
  /** 36 unless said otherwise. */
  readonly outOf?: number
  readonly inadequate?: readonly string[]
  readonly requiresImprovement?: readonly string[]
  readonly good?: readonly string[]
  readonly outstanding?: readonly string[]
  readonly note?: Words
}

type Certainties = PublishedInspection['certainty']

const MOST = 36

const COLLECTION = 'https://github.com/data-to-insight/hmi-probation-youth-justice-scrape'
const RATINGS_PAGES = 'https://www.justiceinspectorates.gov.uk/hmiprobation/inspections/'

/**
 * A result from one of the inspectorate's pages of ratings, as Data to Insight collected them in February 2025. The
 * collection has the total as a percentage, lost most ratings of two words, and does not say the framework: that
 * follows from the names of the standards.
 */
export const collected = (page: string, result: Result, ...alsoIn: readonly string[]): PublishedInspection =>
  inspection(result, [`${RATINGS_PAGES}${page}/`, COLLECTION, ...alsoIn], { framework: 'derived', score: 'derived' })

/** A result of 2018 to 2025 from a report in words; the framework follows from when it was. */
export const reported = (
  sources: PublishedInspection['sources'],
  result: Result,
  score: Certainty = 'published',
): PublishedInspection => inspection(result, sources, { framework: 'derived', score })

/** A result whose page names the programme that it was inspected under. */
export const named = (sources: PublishedInspection['sources'], result: Result): PublishedInspection =>
  inspection(result, sources, { framework: 'published' })

function inspection(
  result: Result,
  sources: PublishedInspection['sources'],
  certainty: Certainties,
): PublishedInspection {
  const { service, published, framework, isJoint, overall, total, outOf = MOST, note } = result
  return {
    service,
    published,
    framework,
    overall,
    ratings: ratingsIn(result),
    certainty: total === undefined ? { framework: certainty.framework } : certainty,
    sources,
    ...(isJoint && { isJoint }),
    ...(total !== undefined && { score: { total, outOf } }),
    ...(note && { note }),
  }
}

function ratingsIn({ inadequate, requiresImprovement, good, outstanding }: Result): Readonly<Record<string, Rating>> {
  const groups = [
    ['inadequate', inadequate],
    ['requires-improvement', requiresImprovement],
    ['good', good],
    ['outstanding', outstanding],
  ] as const
  return Object.fromEntries(groups.flatMap(([rating, standards = []]) => standards.map(standard => [standard, rating])))
}
