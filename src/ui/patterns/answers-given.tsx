import type { Language, Words } from '#kernel/language.ts'
import type { Content } from '../content.ts'
import { useView } from '../view.tsx'
import { type KeptBy, KeepWords } from './keep-words.tsx'

type Given = {
  readonly asks: Words
  readonly chosen: Words | null
  /** What was said in the person’s own words. */
  readonly said: string | null
  /** Beside the answer, where it stands out. */
  readonly mark?: Content
  readonly keep?: KeptBy | null
}

type Props = {
  readonly answers: readonly Given[]
  /** In which language the words were said, where that is known. */
  readonly language: Language | null
}

/** Questions with what somebody answered, their own words as they wrote them. */
export function AnswersGiven({ answers, language }: Props) {
  const { t, show, language: shown } = useView()
  return (
    <dl class="sl-answers">
      {answers.map(({ asks, chosen, said, mark, keep }) => (
        <div class="sl-answers__one">
          <dt class="sl-answers__asks">{t(asks)}</dt>
          <dd class="sl-answers__answer">
            {chosen && <span class="sl-answers__chosen">{t(chosen)}</span>}
            {show(mark)}
            {said !== null && (
              <q class="sl-answers__said" lang={language !== null && language !== shown ? language : undefined}>
                {said}
              </q>
            )}
            {keep && <KeepWords {...keep} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}
