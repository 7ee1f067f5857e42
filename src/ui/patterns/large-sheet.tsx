import type { Words } from '#kernel/language.ts'
import type { Content } from '../content.ts'
import { useView } from '../view.tsx'
import { ReadAloudButton } from './read-aloud-button.tsx'

type Props = {
  readonly title: Words
  readonly says: readonly Words[]
  /** What can be done here: a button, or nothing. */
  readonly children?: Content
}

/** A page before or after questions, in the same large and calm words. */
export function LargeSheet({ title, says, children }: Props) {
  const { t, show } = useView()
  return (
    <div class="sl-question">
      <h1 class="sl-question__asks" data-spoken>
        {t(title)}
      </h1>
      {says.map(words => (
        <p class="sl-question__says" data-spoken>
          {t(words)}
        </p>
      ))}
      <ReadAloudButton />
      {show(children)}
    </div>
  )
}
