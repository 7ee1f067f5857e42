import type { Content } from '../content.ts'
import { useView } from '../view.tsx'

type Props = {
  /** Answers with the region's next HTML. */
  readonly path: string
  /** Nothing more will change: the region is not asked for again. */
  readonly done: boolean
  readonly children: Content
}

/** A part of a page that keeps itself up to date while some work goes on. Its answers are `LiveContent`. */
export function LiveRegion({ path, done, children }: Props) {
  const { href } = useView()
  return (
    <div aria-live="polite" data-poll-url={done ? undefined : href(path)}>
      <LiveContent done={done}>{children}</LiveContent>
    </div>
  )
}

/** What a live region shows now. */
export const LiveContent = ({ done, children }: Omit<Props, 'path'>) => (
  <div data-done={done ? true : undefined}>{useView().show(children)}</div>
)
