import type { RecordOf } from '#kernel/entity.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { findStandard } from '#modules/frameworks/domain/find.ts'
import type { Area, Framework, Standard } from '#modules/frameworks/domain/framework.ts'
import { isRating, type Rating } from '#modules/frameworks/domain/rating.ts'
import type { Result } from './counted-question.ts'
import { type CountedRating, countedRating, differsFromCount } from './counted-rating.ts'
import type { standardRating } from './standard-rating.ts'

export type GivenRating = Omit<RecordOf<typeof standardRating>, 'inspection_id'>

/** One standard in one inspection: what people gave it and what its counts give, side by side. */
export type RatedStandard = {
  readonly standard: Standard
  readonly given: GivenRating | null
  readonly counted: CountedRating
  readonly results: readonly Result[]
  /** Whether people gave it another rating than the counts can give. */
  readonly isDecided: boolean
}

export type RatedArea = { readonly area: Area; readonly standards: readonly RatedStandard[] }

/** Every standard of a framework, area by area, with what an inspection said of it. */
export const ratedAreas = (
  framework: Framework,
  given: readonly GivenRating[],
  results: readonly Result[],
  day: LocalDate,
): readonly RatedArea[] =>
  framework.areas.map(area => ({
    area,
    standards: area.standards.map(standard => {
      const rating = given.find(one => findStandard(framework, one.standard)?.id === standard.id) ?? null
      const counted = countedRating(framework, standard, results, day)
      return {
        standard,
        given: rating,
        counted,
        results: results.filter(({ question }) => standard.questions.some(({ id }) => id === question)),
        isDecided: rating !== null && isRating(rating.rating) && differsFromCount(rating.rating, counted),
      }
    }),
  }))

/** The rating of each standard by its number: as given, else as its counts give it. */
export const ratingsByStandard = (areas: readonly RatedArea[]): ReadonlyMap<string, Rating> =>
  new Map(
    areas
      .flatMap(({ standards }) => standards)
      .flatMap(({ standard, given, counted }) => {
        const rating = given && isRating(given.rating) ? given.rating : counted.rating
        return rating === null ? [] : [[standard.id, rating] as const]
      }),
  )

/** What was recorded of standards that the framework does not have: kept, and shown as it is. */
export const ratingsElsewhere = (
  framework: Framework | undefined,
  given: readonly GivenRating[],
): readonly GivenRating[] => (framework ? given.filter(({ standard }) => !findStandard(framework, standard)) : given)

/** How many standards of an area are rated, and of how many. */
export const ratedIn = ({ standards }: RatedArea): { readonly rated: number; readonly of: number } => ({
  rated: standards.filter(({ given }) => given !== null).length,
  of: standards.length,
})
