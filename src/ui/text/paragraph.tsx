import type { Content } from '../content.ts'
import { useView } from '../view.tsx'

type Props = {
  readonly look?: 'lead' | 'small' | 'quiet'
  readonly id?: string
  readonly children: Content
}

const LOOKS = { lead: 'govuk-body-l', small: 'govuk-body-s', quiet: 'govuk-body sl-quiet' } as const

export const Paragraph = ({ look, id, children }: Props) => (
  <p id={id} class={look ? LOOKS[look] : 'govuk-body'}>
    {useView().show(children)}
  </p>
)
