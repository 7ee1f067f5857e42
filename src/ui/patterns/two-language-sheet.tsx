import type { Language } from '#kernel/language.ts'
import type { Content } from '../content.ts'
import { useView, ViewContext } from '../view.tsx'

/** One thing on the sheet, as it stands in a language. */
export type SheetRow = Readonly<Record<Language, Content>>

type Props = {
  /** Whose columns stand beside each other, the first one first. */
  readonly languages: readonly Language[]
  readonly title: Content
  readonly caption: Content
  readonly rows: readonly SheetRow[]
}

/** A sheet to be hung up, the same in each language side by side: made to be printed first of all. */
export const TwoLanguageSheet = ({ languages, title, caption, rows }: Props) => (
  <article class={`sl-sheet sl-sheet--${languages.length === 1 ? 'one' : 'two'}`}>
    <div class="sl-sheet__row">
      {languages.map(language => (
        <Column language={language} content={<SheetTitle title={title} caption={caption} />} />
      ))}
    </div>
    {rows.map(row => (
      <div class="sl-sheet__row">
        {languages.map(language => (
          <Column language={language} content={row[language]} />
        ))}
      </div>
    ))}
  </article>
)

/** A part in a language of its own, whatever the page around it. */
function Column({ language, content }: { readonly language: Language; readonly content: Content }) {
  const view = useView()
  return (
    <ViewContext.Provider value={{ ...view, language }}>
      <div class="sl-sheet__column" lang={language}>
        <Shown content={content} />
      </div>
    </ViewContext.Provider>
  )
}

const Shown = ({ content }: { readonly content: Content }) => <>{useView().show(content)}</>

function SheetTitle({ title, caption }: Pick<Props, 'title' | 'caption'>) {
  const { show } = useView()
  return (
    <>
      <p class="sl-sheet__caption">{show(caption)}</p>
      <p class="sl-sheet__title">{show(title)}</p>
    </>
  )
}
