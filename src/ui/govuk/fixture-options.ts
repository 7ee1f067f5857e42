import type { Attributes } from '../content.ts'
import type { Legend } from './fieldset.tsx'
import { type FixtureText, label, someLabel } from './fixture-proof.tsx'
import type { Field, Said } from './form-group.tsx'

/** The options that GOV.UK's form components have in common, as the fixtures write them. */
export type FixtureField = {
  readonly name: string
  readonly id?: string
  readonly label: FixtureText & {
    readonly classes?: string
    readonly isPageHeading?: boolean
    readonly attributes?: Attributes
  }
  readonly classes?: string
  readonly attributes?: Attributes
  readonly disabled?: boolean
} & FixtureSaid

export type FixtureSaid = {
  readonly hint?: FixtureText
  readonly errorMessage?: FixtureText
  readonly describedBy?: string
  readonly formGroup?: { readonly classes?: string; readonly attributes?: Attributes }
}

export type FixtureLegend = {
  readonly fieldset?: {
    readonly legend?: FixtureText & { readonly classes?: string; readonly isPageHeading?: boolean }
    readonly describedBy?: string
    readonly classes?: string
    readonly attributes?: Attributes
  }
}

export const said = (options: FixtureSaid): Said => ({
  hint: label(options.hint),
  error: label(options.errorMessage),
  describedBy: options.describedBy,
  group: options.formGroup,
})

export const field = (options: FixtureField): Field => ({
  ...said(options),
  name: options.name,
  id: options.id,
  label: someLabel(options.label),
  labelClasses: options.label.classes,
  labelAttributes: options.label.attributes,
  heading: options.label.isPageHeading,
  classes: options.classes,
  attributes: options.attributes,
  disabled: options.disabled,
})

export const legend = ({ fieldset }: FixtureLegend): Legend & { grouped: boolean } => ({
  grouped: fieldset !== undefined,
  legend: label(fieldset?.legend),
  legendClasses: fieldset?.legend?.classes,
  heading: fieldset?.legend?.isPageHeading,
})
