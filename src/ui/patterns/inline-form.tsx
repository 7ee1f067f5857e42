import type { Content } from '../content.ts'
import { useView } from '../view.tsx'
import { HiddenFields, type HiddenValues } from './hidden-fields.tsx'

type Props = {
  /** Where it is sent, inside the service. */
  readonly action: string
  readonly hidden?: HiddenValues
  readonly children: Content
}

/** A form of one button: something done at once, such as marking as read. */
export function InlineForm({ action, hidden = {}, children }: Props) {
  const { show, href } = useView()
  return (
    <form method="post" action={href(action)}>
      <HiddenFields values={hidden} />
      {show(children)}
    </form>
  )
}
