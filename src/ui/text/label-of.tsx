import type { Words } from '#kernel/language.ts'
import { useView } from '../view.tsx'

/** A label that stands many times on a page: those who hear it out of its place are told of what. */
export function LabelOf({ words, of }: { readonly words: Words; readonly of: Words }) {
  const { t } = useView()
  return (
    <>
      {t(words)}
      <span class="govuk-visually-hidden">: {t(of)}</span>
    </>
  )
}
