import type { Basis } from '#kernel/certainty.ts'
import type { Words } from '#kernel/language.ts'
import { InLanguage } from '../text/in-language.tsx'
import { Link } from '../text/link.tsx'
import { useView } from '../view.tsx'
import { CertaintyMark } from './certainty-mark.tsx'

const SOURCE: Words = { en: 'Source', cy: 'Ffynhonnell' }

/** What a number or a statement rests on, under what is said by it: how certain it is, why, and where it stands. */
export function CertaintyNote({ basis }: { readonly basis: Basis }) {
  const { t } = useView()
  const { source, certainty, note } = basis
  return (
    <div class={`sl-certainty sl-certainty--${certainty}`}>
      <p class="sl-certainty__line">
        <CertaintyMark certainty={certainty} />
      </p>
      {note && <p class="sl-certainty__line">{t(note)}</p>}
      <p class="sl-certainty__line sl-certainty__source">
        {t(SOURCE)}: <Source source={source} />
      </p>
    </div>
  )
}

/** A source names itself in English; where an address ends it, its words lead there. */
function Source({ source }: { readonly source: string }) {
  const [, title, address] = /^(.+): (https:\/\/\S+)$/.exec(source) ?? []
  return <InLanguage language="en">{title && address ? <Link href={address}>{title}</Link> : source}</InLanguage>
}
