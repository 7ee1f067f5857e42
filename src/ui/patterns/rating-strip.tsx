import type { Words } from '#kernel/language.ts'
import { useView } from '../view.tsx'
import { type RatingLevel, RatingTag } from './rating-tag.tsx'

export type StripRating = {
  /** As it is numbered, such as “2.1”: stands above its square. */
  readonly number: string
  readonly of: Words
  readonly level: RatingLevel
  readonly label: Words
}

type Props = {
  /** In groups, such as the areas of a framework. */
  readonly groups: readonly (readonly StripRating[])[]
  /** What is said to those who hear the page where no rating at all is known. */
  readonly none: Words
}

/** Many ratings in one line. Those who hear the page hear only the ones that are known. */
export function RatingStrip({ groups, none }: Props) {
  const { t } = useView()
  if (groups.flat().every(({ level }) => level === null)) return <span class="sl-quiet">{t(none)}</span>
  return (
    <ul class="sl-strip">
      {groups.map(group => group.map((rating, at) => <StripItem rating={rating} opens={at === 0} />))}
    </ul>
  )
}

const StripItem = ({
  rating: { number, of, level, label },
  opens,
}: {
  readonly rating: StripRating
  readonly opens: boolean
}) => (
  <li
    class={opens ? 'sl-strip__item sl-strip__item--first' : 'sl-strip__item'}
    aria-hidden={level === null ? 'true' : undefined}
  >
    <span class="sl-strip__number" aria-hidden="true">
      {number}
    </span>
    <RatingTag level={level} label={label} of={of} short />
  </li>
)
