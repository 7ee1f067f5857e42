import { type Content, isEmpty } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import type { Look } from './look.ts'

export type LabelSize = 's' | 'm' | 'l' | 'xl'

type Props = Look & {
  readonly for?: string | undefined
  readonly size?: LabelSize | undefined
  /** The label is the page's heading. */
  readonly heading?: boolean | undefined
  readonly children: Content
}

export function Label({ for: field, size, heading, classes, attributes, children }: Props) {
  const { show } = useView()
  if (isEmpty(children)) return null
  const label = (
    <label class={classNames('govuk-label', size && `govuk-label--${size}`, classes)} for={field} {...attributes}>
      {show(children)}
    </label>
  )
  return heading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}
