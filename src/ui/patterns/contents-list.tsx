import type { Words } from '#kernel/language.ts'
import type { Label } from '../content.ts'
import { useView } from '../view.tsx'

const CONTENTS: Words = { en: 'Contents', cy: 'Cynnwys' }

type Item = { readonly label: Label; /** The id of a heading on this page. */ readonly id: string }

/** The parts of a long page, and the way to each. */
export function ContentsList({ items }: { readonly items: readonly Item[] }) {
  const { t, show } = useView()
  return (
    <nav class="sl-contents" aria-label={t(CONTENTS)}>
      <h2 class="sl-contents__title">{t(CONTENTS)}</h2>
      <ol class="sl-contents__list">
        {items.map(({ label, id }) => (
          <li>
            <a class="govuk-link govuk-link--no-visited-state" href={`#${id}`}>
              {show(label)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
