import type { Words } from '#kernel/language.ts'
import type { Content } from '../content.ts'
import { useView } from '../view.tsx'
import { Drawing, type Drawn } from './drawing.tsx'

export type PictureChoice = { readonly value: Drawn; readonly label: Words }

type Props = {
  readonly name: string
  readonly legend: Content
  /** Between the question and what may be chosen. */
  readonly lead?: Content
  readonly value: string | null
  readonly choices: readonly PictureChoice[]
}

/** A question with one answer, each a large tile with a drawing: easy to see, to read and to press. */
export function PictureChoices({ name, legend, lead, value, choices }: Props) {
  const { show, t } = useView()
  return (
    <fieldset class="sl-pictures">
      <legend class="sl-pictures__legend">{show(legend)}</legend>
      {show(lead)}
      <div class="sl-pictures__tiles">
        {choices.map((choice, index) => {
          const id = index === 0 ? name : `${name}-${index + 1}`
          const isChosen = choice.value === value
          return (
            <div class="sl-pictures__one">
              <input
                class="sl-pictures__input"
                type="radio"
                id={id}
                name={name}
                value={choice.value}
                checked={isChosen}
              />
              <label class="sl-pictures__label" for={id}>
                <Drawing of={choice.value} />
                <span data-spoken>{t(choice.label)}</span>
              </label>
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
