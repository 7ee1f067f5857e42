import type { Language } from '#kernel/language.ts'
import { classNames } from '../class-names.ts'
import { type Content, isEmpty, type Label } from '../content.ts'
import { Link } from '../text/link.tsx'
import { useView } from '../view.tsx'

export type Quote = {
  /** In their own words. */
  readonly said: string
  /** The language of the words, where it is one of the two of the pages. */
  readonly language?: Language | undefined
  /** Who said it, when, on what occasion. */
  readonly by: readonly Content[]
  readonly below?: Content
  readonly ways?: readonly { readonly label: Label; readonly path: string; readonly hidden: Label }[]
}

type Props = {
  readonly quotes: readonly Quote[]
  /** Two beside each other where there is room: for those of many people, which have no order to be read in. */
  readonly beside?: boolean
}

/** What people said, each as they said it, with who it was as far as that may be shown. */
export const Quotes = ({ quotes, beside }: Props) => (
  <ul class={classNames('sl-quotes', beside && 'sl-quotes--beside')}>
    {quotes.map(quote => (
      <OneQuote quote={quote} />
    ))}
  </ul>
)

function OneQuote({ quote: { said, language, by, below, ways = [] } }: { readonly quote: Quote }) {
  const view = useView()
  return (
    <li class="sl-quotes__quote">
      <blockquote class="sl-quotes__words" lang={language === view.language ? undefined : language}>
        {said}
      </blockquote>
      <ul class="sl-quotes__by">
        {by
          .filter(part => !isEmpty(part))
          .map(part => (
            <li>{view.show(part)}</li>
          ))}
      </ul>
      {!isEmpty(below) && <div class="sl-quotes__below">{view.show(below)}</div>}
      {ways.length > 0 && (
        <p class="sl-quotes__ways">
          {ways.map(({ label, path, hidden }) => (
            <Link path={path} hidden={hidden} quiet>
              {label}
            </Link>
          ))}
        </p>
      )}
    </li>
  )
}
