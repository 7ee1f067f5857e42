import { classNames } from '../class-names.ts'
import { Choices, type ChoicesProps } from './choices.tsx'

type Props = ChoicesProps & { readonly values?: readonly string[] | undefined; readonly small?: boolean | undefined }

/** A question with any number of answers. */
export const Checkboxes = ({ values = [], small, classes, ...question }: Props) => (
  <Choices
    {...question}
    kind="checkboxes"
    classes={classNames(small && 'govuk-checkboxes--small', classes)}
    isChecked={one => values.includes(one)}
  />
)
