import type { Language } from '#kernel/language.ts'
import { useView } from '../view.tsx'

type PaperLine = { readonly lead?: string; readonly text: string }

type PaperPart =
  | { readonly kind: 'title' | 'heading' | 'sender' | 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly PaperLine[] }
  | { readonly kind: 'lines'; readonly items: readonly PaperLine[] }

type Props = { readonly language: Language; readonly parts: readonly PaperPart[] }

/** A letter or a plan as it is on paper: on a screen framed like a sheet, in print by itself on pages of its own. */
export function PaperSheet({ language, parts }: Props) {
  const view = useView()
  return (
    <article class="sl-letter" lang={view.language === language ? undefined : language}>
      {parts.map(part => (
        <Part part={part} />
      ))}
    </article>
  )
}

function Part({ part }: { readonly part: PaperPart }) {
  switch (part.kind) {
    case 'title':
      return <h2 class="sl-letter__title">{part.text}</h2>
    case 'heading':
      return <h3 class="sl-letter__heading">{part.text}</h3>
    case 'sender':
      return <p class="sl-letter__sender">{part.text}</p>
    case 'text':
      return part.text.split(/\n{2,}/).map(block => <p class="sl-letter__block">{block}</p>)
    case 'lines':
      return part.items.map(line => (
        <p class="sl-letter__line">
          <Line line={line} />
        </p>
      ))
    case 'list':
      return <Listed {...part} />
  }
}

function Listed({ numbered, items }: Extract<PaperPart, { readonly kind: 'list' }>) {
  const Tag = numbered ? 'ol' : 'ul'
  return (
    <Tag class="sl-letter__list">
      {items.map(line => (
        <li class="sl-letter__item">
          <Line line={line} />
        </li>
      ))}
    </Tag>
  )
}

const Line = ({ line: { lead, text } }: { readonly line: PaperLine }) => (
  <>
    {lead !== undefined && [<strong>{`${lead}:`}</strong>, ' ']}
    {text}
  </>
)
