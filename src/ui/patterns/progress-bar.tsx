import type { Label } from '../content.ts'
import { useView } from '../view.tsx'

type Props = {
  readonly label: Label
  readonly done: number
  /** Absent while it is not known how much there is to do. */
  readonly of?: number | undefined
  readonly id: string
}

/** How far some work is, in words too. */
export function ProgressBar({ label, done, of, id }: Props) {
  const { show, number } = useView()
  return (
    <div class="sl-progress">
      <label class="sl-progress__label" for={id}>
        {show(label)}
      </label>
      <progress class="sl-progress__bar" id={id} value={of === undefined ? undefined : done} max={of} />
      <span class="sl-progress__figure">
        {number(done)}
        {of !== undefined && ` / ${number(of)}`}
      </span>
    </div>
  )
}
