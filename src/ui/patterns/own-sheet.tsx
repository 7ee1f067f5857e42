import type { Language } from '#kernel/language.ts'
import type { Content } from '../content.ts'
import { useView, ViewContext } from '../view.tsx'

type Props = {
  /** The reader’s own language, whatever the language of the page around it. */
  readonly language: Language
  readonly title: Content
  readonly caption?: Content
  readonly children: Content
}

/** One sheet in large type for someone to keep: written in their language, made to be printed first of all. */
export function OwnSheet({ language, ...sheet }: Props) {
  const view = useView()
  return (
    <ViewContext.Provider value={{ ...view, language }}>
      <article class="sl-sheet" lang={language}>
        <Inside {...sheet} />
      </article>
    </ViewContext.Provider>
  )
}

function Inside({ title, caption, children }: Omit<Props, 'language'>) {
  const { show } = useView()
  return (
    <>
      {caption && <p class="sl-sheet__caption">{show(caption)}</p>}
      <h1 class="sl-sheet__title">{show(title)}</h1>
      {show(children)}
    </>
  )
}

type PartProps = { readonly title: Content; readonly children: Content }

/** A part of the sheet under its own heading. */
export function SheetPart({ title, children }: PartProps) {
  const { show } = useView()
  return (
    <section class="sl-sheet__part">
      <h2 class="sl-sheet__heading">{show(title)}</h2>
      {show(children)}
    </section>
  )
}
