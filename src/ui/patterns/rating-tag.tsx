import type { Language, Words } from '#kernel/language.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'

/** A step of a four-step rating, the lowest 0; null where no rating is known. */
export type RatingLevel = 0 | 1 | 2 | 3 | null

type Props = {
  readonly level: RatingLevel
  /** The rating in full, such as “Requires improvement”; for no level, why there is none. */
  readonly label: Words
  /** Shows the label’s initials only, in a square that fits a grid; those who hear the page hear the whole of it. */
  readonly short?: boolean
  /** What is rated, said before the rating to those who hear the page; those who point at the square are shown it. */
  readonly of?: Words
}

/** A rating: its words or its initials on the colour that this rating has everywhere. */
export function RatingTag({ level, label, short, of }: Props) {
  const { t, language } = useView()
  const classes = classNames('sl-rating', `sl-rating--${level ?? 'none'}`, short && 'sl-rating--short')
  const said = of ? `${t(of)}: ${t(label)}` : t(label)
  if (!short) {
    return (
      <strong class={classes}>
        {of && <span class="govuk-visually-hidden">{t(of)}: </span>}
        {t(label)}
      </strong>
    )
  }
  return (
    <span class={classes} title={said}>
      <span aria-hidden="true">{level === null ? '–' : initialsOf(label, language)}</span>
      <span class="govuk-visually-hidden">{said}</span>
    </span>
  )
}

/** “RI” for “Requires improvement”, “AG” for “Angen gwella”. */
export const initialsOf = (label: Words, language: Language): string =>
  label[language]
    .split(' ')
    .map(word => word.charAt(0).toLocaleUpperCase(language))
    .join('')
