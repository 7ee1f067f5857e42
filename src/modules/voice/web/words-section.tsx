import type { Words } from '#kernel/language.ts'
import { Paging } from '#ui/patterns/paging.tsx'
import { type Quote, Quotes } from '#ui/patterns/quotes.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { pageNumber } from '#web/page-number.ts'
import type { Visit } from '#web/visit.ts'
import type { UsableWords } from '../data/usable-words.ts'
import { namelessQuote } from './nameless-quote.tsx'
import { type VoiceFilter, voicesPath } from './voice-filter.ts'
import { WhatCameOfIt } from './what-came-of-it.tsx'

export const WORDS_A_PAGE = 12

const TITLE: Words = { en: 'In their own words', cy: 'Yn eu geiriau eu hunain' }
const AGREED: Words = {
  en: 'Only what people agreed may be used, and without names.',
  cy: 'Dim ond geiriau y cytunodd pobl iddynt gael eu defnyddio, a heb enwau.',
}
const NONE: Words = {
  en: 'There are no words of this kind that may be used',
  cy: 'Nid oes geiriau o’r math hwn y caniateir eu defnyddio',
}

type Props = {
  readonly visit: Visit
  readonly filter: VoiceFilter
  readonly usable: { readonly words: readonly UsableWords[]; readonly total: number }
}

/** The words of a year that people agreed may be used. */
export const WordsSection = ({ visit, filter, usable: { words, total } }: Props) => (
  <>
    <Heading level={2}>{TITLE}</Heading>
    <Paragraph>{AGREED}</Paragraph>
    {words.length === 0 ? (
      <Paragraph look="quiet">{NONE}</Paragraph>
    ) : (
      <Quotes beside quotes={words.map(one => wordsQuote(one, visit))} />
    )}
    <Paging
      page={pageNumber(visit)}
      pageSize={WORDS_A_PAGE}
      total={total}
      path={page => voicesPath(filter, visit.today, { page })}
    />
  </>
)

const wordsQuote = (one: UsableWords, visit: Visit): Quote => {
  const item = namelessQuote(one, visit)
  return {
    ...item,
    below: [item.below, one.answers.length > 0 && <WhatCameOfIt answers={one.answers} today={visit.today} />],
  }
}
