import type { ComponentChildren } from 'preact'
import type { Attributes, Label as LabelText } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useError } from '../errors.tsx'
import { ErrorMessage } from './error-message.tsx'
import { Hint } from './hint.tsx'
import { Label, type LabelSize } from './label.tsx'
import type { Look } from './look.ts'

/** The div around a field, which GOV.UK lets one dress. */
export type Group = { readonly group?: Look | undefined }

/** What can be said of any field or group of fields. `error` is found by the field's name where it is not given. */
export type Said = Group & {
  readonly hint?: LabelText | undefined
  readonly error?: LabelText | undefined
  /** Ids of further elements that describe the field. */
  readonly describedBy?: string | undefined
}

/** What every field with a label of its own takes. */
export type Field = Look &
  Said & {
    readonly name: string
    readonly label: LabelText
    readonly labelSize?: LabelSize | undefined
    readonly labelClasses?: string | undefined
    readonly labelAttributes?: Attributes | undefined
    /** The label is the page's heading. */
    readonly heading?: boolean | undefined
    /** The name, unless given. */
    readonly id?: string | undefined
    readonly disabled?: boolean | undefined
  }

type Props = Said & { readonly failed: boolean; readonly children: ComponentChildren }

export const FormGroup = ({ group, failed, children }: Props) => (
  <div
    class={classNames('govuk-form-group', failed && 'govuk-form-group--error', group?.classes)}
    {...group?.attributes}
  >
    {children}
  </div>
)

/** The hint and the error of a field, and the ids by which the field refers to them. */
export function useSaid(id: string, name: string, { hint, error: given, describedBy }: Said) {
  const found = useError(name)
  const error = given ?? found
  const ids = classNames(describedBy, hint && `${id}-hint`, error && `${id}-error`)
  return {
    failed: error !== undefined,
    describedBy: ids === '' ? undefined : ids,
    hint: hint ? <Hint id={`${id}-hint`}>{hint}</Hint> : null,
    error: error ? <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage> : null,
  }
}

/** The label of a field. */
export const FieldLabel = ({ field, id }: { readonly field: Field; readonly id: string }) => (
  <Label
    for={id}
    size={field.labelSize}
    classes={field.labelClasses}
    attributes={field.labelAttributes}
    heading={field.heading}
  >
    {field.label}
  </Label>
)
