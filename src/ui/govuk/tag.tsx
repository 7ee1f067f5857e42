import type { Content } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import type { Look } from './look.ts'

export type TagColour = 'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow'

type Props = Look & { readonly colour?: TagColour | undefined; readonly children: Content }

export const Tag = ({ colour, classes, attributes, children }: Props) => (
  <strong class={classNames('govuk-tag', colour && `govuk-tag--${colour}`, classes)} {...attributes}>
    {useView().show(children)}
  </strong>
)
