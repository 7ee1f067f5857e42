import type { Language } from '#kernel/language.ts'
import { useView } from '../view.tsx'

type Props = {
  readonly language: Language
  /** From whom it comes, at its top. */
  readonly sender: string
  /** Everything below, each a block of lines. */
  readonly blocks: readonly string[]
}

/** A letter as it is on paper: on a screen framed like a sheet, in print by itself on a page of its own. */
export function LetterSheet({ language, sender, blocks }: Props) {
  const view = useView()
  return (
    <article class="sl-letter" lang={view.language === language ? undefined : language}>
      <p class="sl-letter__sender">{sender}</p>
      {blocks.map(block => (
        <p class="sl-letter__block">{block}</p>
      ))}
    </article>
  )
}
