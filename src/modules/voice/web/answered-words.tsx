import { asAt } from '#kernel/dated.ts'
import { count, type Phrase, say, type Words } from '#kernel/language.ts'
import { Quotes } from '#ui/patterns/quotes.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import type { UsableWords } from '../data/usable-words.ts'
import { LEAST_SHOWN, shownCount } from '#statistics/small-numbers.ts'
import { voice } from '../domain/voice.ts'
import { namelessQuote } from './nameless-quote.tsx'

const TITLE: Words = { en: 'Whose words it answers', cy: 'Geiriau pwy y mae’n eu hateb' }
const NOBODY: Words = { en: 'No words are linked to this answer', cy: 'Nid oes geiriau wedi’u cysylltu â’r ateb hwn' }
const FEWER: Phrase<number> = {
  en: least => `Fewer than ${least} people’s words`,
  cy: least => `Geiriau llai na’r nifer hwn o bobl: ${least}`,
}
const AGREED: Words = {
  en: 'Shown are those that may be used.',
  cy: 'Dangosir y rhai y caniateir eu defnyddio.',
}

type Props = {
  readonly visit: Visit
  /** How many people’s words it is to, whether or not they may be used. */
  readonly voices: number
  readonly words: readonly Omit<UsableWords, 'answers'>[]
}

/** The words that an answer is to, as far as they may be used. */
export function AnsweredWords({ visit, voices, words }: Props) {
  const least = asAt(LEAST_SHOWN, visit.today).value
  const shown = visit.may('child.read') ? voices : shownCount(voices, least)
  return (
    <>
      <Heading level={2}>{TITLE}</Heading>
      {voices === 0 ? (
        <Paragraph look="quiet">{NOBODY}</Paragraph>
      ) : (
        <Paragraph>{[shown === null ? say(FEWER, least) : count(voice.counted, shown), '. ', AGREED]}</Paragraph>
      )}
      {words.length > 0 && <Quotes beside quotes={words.map(one => namelessQuote(one, visit))} />}
    </>
  )
}
