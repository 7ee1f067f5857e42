import { classNames } from '../class-names.ts'
import { Choices, type ChoicesProps } from './choices.tsx'

type Props = ChoicesProps & {
  readonly value?: string | undefined
  /** Beside each other: for two short answers only. */
  readonly inline?: boolean | undefined
  readonly small?: boolean | undefined
}

/** A question with one answer. */
export const Radios = ({ value, inline, small, classes, ...question }: Props) => (
  <Choices
    {...question}
    kind="radios"
    classes={classNames(inline && 'govuk-radios--inline', small && 'govuk-radios--small', classes)}
    isChecked={one => value !== undefined && value !== '' && one === value}
  />
)
