import type { Attributes, Content, Label as LabelText } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import { Hint } from './hint.tsx'
import { Label } from './label.tsx'

/** One radio or checkbox, or the word between two of them. */
export type Choice = ChoiceItem | { readonly divider: LabelText }

export type ChoiceItem = {
  readonly value: string
  readonly label: Content
  readonly hint?: LabelText | undefined
  /** Shown while it is chosen. */
  readonly conditional?: Content
  readonly checked?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly id?: string | undefined
  readonly name?: string | undefined
  /** Checkboxes: choosing this one clears the others (“None of these”). */
  readonly exclusive?: boolean | undefined
  readonly labelClasses?: string | undefined
  readonly labelAttributes?: Attributes | undefined
  readonly attributes?: Attributes | undefined
}

type Props = {
  readonly kind: 'radios' | 'checkboxes'
  readonly item: Choice
  readonly id: string
  readonly name: string
  readonly checked: boolean
  readonly describedBy?: string | undefined
}

/** A radio or a checkbox with its label, hint and what it reveals. */
export function ChoiceLine({ kind, item, id, name, checked, describedBy }: Props) {
  const { show } = useView()
  if ('divider' in item) return <div class={`govuk-${kind}__divider`}>{show(item.divider)}</div>
  const hintId = item.hint ? `${id}-item-hint` : undefined
  const conditionalId = item.conditional ? `conditional-${id}` : undefined
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          name={item.name ?? name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={item.value}
          checked={checked}
          disabled={item.disabled}
          data-aria-controls={conditionalId}
          data-behaviour={item.exclusive ? 'exclusive' : undefined}
          aria-describedby={classNames(describedBy, hintId) || undefined}
          {...item.attributes}
        />
        <Label
          for={id}
          classes={classNames(`govuk-${kind}__label`, item.labelClasses)}
          attributes={item.labelAttributes}
        >
          {item.label}
        </Label>
        {item.hint && (
          <Hint id={hintId} classes={`govuk-${kind}__hint`}>
            {item.hint}
          </Hint>
        )}
      </div>
      {item.conditional && (
        <div
          class={classNames(`govuk-${kind}__conditional`, !checked && `govuk-${kind}__conditional--hidden`)}
          id={conditionalId}
        >
          {show(item.conditional)}
        </div>
      )}
    </>
  )
}

/** The first choice has no number, so that the error summary can link to it by the question's name. */
export const choiceId = (item: Choice, prefix: string, index: number): string =>
  ('id' in item ? item.id : undefined) ?? (index === 0 ? prefix : `${prefix}-${index + 1}`)
