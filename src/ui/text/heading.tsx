import type { Content } from '../content.ts'
import { useView } from '../view.tsx'

type Props = {
  readonly level?: 1 | 2 | 3 | 4
  readonly size?: 's' | 'm' | 'l' | 'xl'
  /** Small words above the heading: what it belongs to. */
  readonly caption?: Content
  readonly id?: string
  /** For those who hear the page, where it is plain to see what this is. */
  readonly hidden?: boolean
  readonly children: Content
}

const SIZES = { 1: 'l', 2: 'm', 3: 's', 4: 's' } as const

export function Heading({ level = 1, size = SIZES[level], caption, id, hidden, children }: Props) {
  const { show } = useView()
  const Tag = `h${level}` as const
  return (
    <>
      {caption && <span class={`govuk-caption-${size === 's' ? 'm' : size}`}>{show(caption)}</span>}
      <Tag id={id} class={hidden ? 'govuk-visually-hidden' : `govuk-heading-${size}`}>
        {show(children)}
      </Tag>
    </>
  )
}
