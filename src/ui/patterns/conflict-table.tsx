import type { Words } from '#kernel/language.ts'
import { type Content, isEmpty, type Label } from '../content.ts'
import { useView } from '../view.tsx'

const DIFFERENCES: Words = { en: 'What differs', cy: 'Beth sy’n wahanol' }
const ANSWER: Words = { en: 'Answer', cy: 'Ateb' }
const TYPED: Words = { en: 'What you typed', cy: 'Yr hyn a deipiwyd gennych' }
const SAVED: Words = { en: 'What is saved now', cy: 'Yr hyn sydd wedi’i gadw nawr' }
const BLANK: Words = { en: 'Blank', cy: 'Gwag' }

export type Conflict = {
  readonly name: string
  readonly label: Label
  readonly typed: Content
  readonly saved: Content
  /** Which is chosen at first; neither where only a person can say. */
  readonly suggested?: 'typed' | 'saved' | null
}

type Props = {
  readonly conflicts: readonly Conflict[]
  /** Who saved it meanwhile, and when. */
  readonly savedBy: Content
}

/** Two people's answers side by side. The choice for each is sent as `keep-` and the field's name: `typed` or `saved`. */
export function ConflictTable({ conflicts, savedBy }: Props) {
  const { t, show } = useView()
  return (
    <div class="sl-table" role="region" aria-label={t(DIFFERENCES)} tabindex={0} data-scrolls>
      <table class="govuk-table sl-conflict">
        <caption class="govuk-table__caption govuk-visually-hidden">{t(DIFFERENCES)}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">
              {t(ANSWER)}
            </th>
            <th scope="col" class="govuk-table__header">
              {t(TYPED)}
            </th>
            <th scope="col" class="govuk-table__header">
              {t(SAVED)}
              <span class="sl-conflict__by">{show(savedBy)}</span>
            </th>
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {conflicts.map(conflict => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {show(conflict.label)}
              </th>
              <Offer conflict={conflict} side="typed" words={TYPED} />
              <Offer conflict={conflict} side="saved" words={SAVED} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type OfferProps = { readonly conflict: Conflict; readonly side: 'typed' | 'saved'; readonly words: Words }

function Offer({ conflict: { name, label, suggested, ...sides }, side, words }: OfferProps) {
  const { t, show } = useView()
  const id = side === 'typed' ? `keep-${name}` : `keep-${name}-saved`
  return (
    <td class="govuk-table__cell">
      <div class="govuk-radios govuk-radios--small">
        <div class="govuk-radios__item">
          <input
            class="govuk-radios__input"
            type="radio"
            id={id}
            name={`keep-${name}`}
            value={side}
            checked={suggested === side}
          />
          <label class="govuk-label govuk-radios__label" for={id}>
            <span class="govuk-visually-hidden">
              {show(label)}, {t(words)}:{' '}
            </span>
            {isEmpty(sides[side]) ? <span class="sl-quiet">{t(BLANK)}</span> : show(sides[side])}
          </label>
        </div>
      </div>
    </td>
  )
}
