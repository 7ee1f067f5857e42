import type { VNode } from 'preact'
import type { CertainDated } from '#kernel/certainty.ts'
import { monthAndYear } from '#kernel/dates-in-words.ts'
import { type Phrase, say } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { CertaintyNote } from '#ui/patterns/certainty-note.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Strong } from '#ui/text/strong.tsx'

const FROM: Phrase<LocalDate> = {
  en: day => `From ${monthAndYear('en', day)}`,
  cy: day => `O fis ${monthAndYear('cy', day)}`,
}

type Props<T> = { readonly values: CertainDated<T>; readonly children: (value: T) => VNode }

/** Whatever held and holds, the newest first, each with what it rests on; with its month where there are several. */
export const EachInForce = <T,>({ values, children }: Props<T>) => (
  <>
    {values.toReversed().map(entry => (
      <>
        {values.length > 1 && (
          <Paragraph>
            <Strong>{say(FROM, entry.from)}</Strong>
          </Paragraph>
        )}
        {children(entry.value)}
        <CertaintyNote basis={entry} />
      </>
    ))}
  </>
)
