import type { Content } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'

type Props = {
  readonly kind?: 'plain' | 'bullet' | 'number'
  readonly items: readonly Content[]
  readonly spaced?: boolean
}

export function List({ kind = 'bullet', items, spaced }: Props) {
  const { show } = useView()
  const Tag = kind === 'number' ? 'ol' : 'ul'
  return (
    <Tag class={classNames('govuk-list', kind !== 'plain' && `govuk-list--${kind}`, spaced && 'govuk-list--spaced')}>
      {items.map(item => (
        <li>{show(item)}</li>
      ))}
    </Tag>
  )
}
