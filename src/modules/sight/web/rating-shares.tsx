import type { Words } from '#kernel/language.ts'
import { percent } from '#modules/forecast/index.ts'
import type { Distribution } from '#modules/forecast/index.ts'
import { levelOf, RATING_WORDS, RATINGS } from '#modules/frameworks/index.ts'
import { type Share, ShareBar } from '#ui/charts/share-bar.tsx'

const NO_RATING: Words = { en: 'No rating', cy: 'Dim gradd' }
const LEAST_SHOWN = 0.005

/** The chance of each rating, and of none where that matters. */
export function sharesOf(chances: Distribution): readonly Share[] {
  const none = 1 - RATINGS.reduce((sum, rating) => sum + chances[rating], 0)
  const unrated = { level: null, label: NO_RATING, share: none, said: percent(none) }
  return [
    ...RATINGS.map(rating => ({
      level: levelOf(rating),
      label: RATING_WORDS[rating],
      share: chances[rating],
      said: percent(chances[rating]),
    })),
    ...(none > LEAST_SHOWN ? [unrated] : []),
  ]
}

type Props = { readonly id: string; readonly of: Words; readonly chances: Distribution }

/** A forecast as a small bar of its shares. */
export const RatingShares = ({ id, of, chances }: Props) => (
  <ShareBar id={`shares-${id.replaceAll('.', '-')}`} of={of} shares={sharesOf(chances)} />
)
