import type { Content } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import type { Look } from './look.ts'

type Props = Look & { readonly id?: string | undefined; readonly children: Content }

export const InsetText = ({ id, classes, attributes, children }: Props) => (
  <div id={id} class={classNames('govuk-inset-text', classes)} {...attributes}>
    {useView().show(children)}
  </div>
)
