import type { Language } from '#kernel/language.ts'
import type { Content, Label } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'

type Props = {
  readonly children: Content
  /** Said after the link's words to those who hear it out of its place. */
  readonly hidden?: Label | undefined
  readonly quiet?: boolean
  readonly id?: string
  /** The language of the page it leads to, where that is not this page's. */
  readonly language?: Language
  readonly download?: boolean
} & (
  | {
      /** Inside the service: `/children/1`, or `?page=2` on the same page. */
      readonly path: string
    }
  | {
      /** Taken as it is. */
      readonly href: string
    }
)

/** A link; or its words alone, where it would lead to a page that the reader may not see. */
export function Link(props: Props) {
  const { children, hidden, quiet, id, language, download } = props
  const { show, href, leads } = useView()
  if ('path' in props && !leads(props.path)) return <span id={id}>{show(children)}</span>
  return (
    <a
      id={id}
      class={classNames('govuk-link', quiet && 'govuk-link--no-visited-state')}
      href={'path' in props ? href(props.path) : props.href}
      lang={language}
      hreflang={language}
      download={download}
    >
      {show(children)}
      {hidden && <span class="govuk-visually-hidden"> {show(hidden)}</span>}
    </a>
  )
}
