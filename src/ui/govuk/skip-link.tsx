import type { Content } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import type { Look } from './look.ts'

type Props = Look & { readonly href: string; readonly children: Content }

export const SkipLink = ({ href, classes, attributes, children }: Props) => (
  <a href={href} class={classNames('govuk-skip-link', classes)} {...attributes} data-module="govuk-skip-link">
    {useView().show(children)}
  </a>
)
