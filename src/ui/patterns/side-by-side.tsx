import type { Words } from '#kernel/language.ts'
import { type Content, isEmpty, type Label } from '../content.ts'
import { useView } from '../view.tsx'

const BLANK: Words = { en: 'Blank', cy: 'Gwag' }

export type Pair = { readonly label: Label; readonly left: Content; readonly right: Content }

type Props = { readonly left: Label; readonly right: Label; readonly pairs: readonly Pair[] }

/** Two versions of the same things, beside each other on a desk and one below the other on a phone. */
export const SideBySide = ({ left, right, pairs }: Props) => (
  <div class="sl-pairs">
    {pairs.map(pair => (
      <OnePair pair={pair} left={left} right={right} />
    ))}
  </div>
)

function OnePair({ pair, left, right }: { readonly pair: Pair; readonly left: Label; readonly right: Label }) {
  const { show, t } = useView()
  const side = (label: Label, content: Content) => (
    <div class="sl-pairs__side">
      <dt class="sl-pairs__version">{show(label)}</dt>
      <dd class="sl-pairs__content">{isEmpty(content) ? <span class="sl-quiet">{t(BLANK)}</span> : show(content)}</dd>
    </div>
  )
  return (
    <section class="sl-pairs__pair">
      <h3 class="govuk-heading-s sl-pairs__label">{show(pair.label)}</h3>
      <dl class="sl-pairs__sides">
        {side(left, pair.left)}
        {side(right, pair.right)}
      </dl>
    </section>
  )
}
