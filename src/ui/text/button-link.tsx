import type { Content } from '../content.ts'
import { Button } from '../govuk/button.tsx'
import { useView } from '../view.tsx'

type Props = {
  readonly path: string
  readonly look?: 'secondary' | 'warning'
  readonly start?: boolean
  readonly children: Content
}

/** A link inside the service that looks like a button, for the first thing to do on a page; for those who may do it. */
export function ButtonLink({ path, look, start, children }: Props) {
  const { href, leads } = useView()
  if (!leads(path)) return null
  return (
    <Button href={href(path)} look={look} start={start}>
      {children}
    </Button>
  )
}
