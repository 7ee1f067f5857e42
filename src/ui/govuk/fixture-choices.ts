import type { Attributes } from '../content.ts'
import type { Choice } from './choice.tsx'
import type { ChoicesProps } from './choices.tsx'
import { type FixtureLegend, type FixtureSaid, legend, said } from './fixture-options.ts'
import { type FixtureText, fromHtml, label, someLabel } from './fixture-proof.tsx'

type FixtureChoice = FixtureText & {
  readonly value?: string | number | null
  readonly divider?: string
  readonly id?: string
  readonly name?: string
  readonly hint?: FixtureText
  readonly conditional?: { readonly html?: string | false }
  readonly checked?: boolean
  readonly disabled?: boolean
  readonly behaviour?: string
  readonly label?: { readonly classes?: string; readonly attributes?: Attributes }
  readonly attributes?: Attributes
}

/** The options of radios and checkboxes, as the fixtures write them. */
export type FixtureChoices = FixtureSaid &
  FixtureLegend & {
    readonly name: string
    readonly idPrefix?: string
    readonly items: readonly (FixtureChoice | null | false | undefined | '')[]
    readonly classes?: string
    readonly attributes?: Attributes
  }

export const choices = (options: FixtureChoices): ChoicesProps => ({
  ...said(options),
  ...legend(options),
  name: options.name,
  idPrefix: options.idPrefix,
  describedBy: options.fieldset?.describedBy ?? options.describedBy,
  fieldsetClasses: options.fieldset?.classes,
  fieldsetAttributes: options.fieldset?.attributes,
  items: options.items.filter(item => !!item).map(choice),
  classes: options.classes,
  attributes: options.attributes,
})

const choice = (item: FixtureChoice): Choice =>
  item.divider
    ? { divider: someLabel({ text: item.divider }) }
    : {
        value: String(item.value ?? ''),
        label: label(item),
        id: item.id,
        name: item.name,
        hint: label(item.hint),
        conditional: item.conditional?.html ? fromHtml(item.conditional.html) : undefined,
        checked: item.checked,
        disabled: item.disabled,
        exclusive: item.behaviour === 'exclusive',
        labelClasses: item.label?.classes,
        labelAttributes: item.label?.attributes,
        attributes: item.attributes,
      }
