import type { Words } from '#kernel/language.ts'
import type { Content } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import type { Look } from './look.ts'

const BACK: Words = { en: 'Back', cy: 'Yn ôl' }

type Props = Look & { readonly href: string; readonly inverse?: boolean | undefined; readonly children?: Content }

export const BackLink = ({ href, inverse, classes, attributes, children = BACK }: Props) => (
  <a href={href} class={classNames('govuk-back-link', inverse && 'govuk-back-link--inverse', classes)} {...attributes}>
    {useView().show(children)}
  </a>
)
