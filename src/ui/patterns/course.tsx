import type { Content } from '../content.ts'
import { useView } from '../view.tsx'

type Props = {
  readonly title: Content
  readonly status: Content
  /** Since when, how long already, until when. */
  readonly about: Content
  readonly children?: Content
}

/** A piece of work over a time: what it is, how it stands, how far it has come. */
export const Course = ({ title, status, about, children }: Props) => {
  const { show } = useView()
  return (
    <section class="sl-course">
      <h2 class="sl-course__title">
        {show(title)} {show(status)}
      </h2>
      <p class="sl-course__about">{show(about)}</p>
      {show(children)}
    </section>
  )
}
