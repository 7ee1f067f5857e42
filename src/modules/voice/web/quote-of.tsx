import { codeLabel } from '#kernel/code-list.ts'
import type { Language, Words } from '#kernel/language.ts'
import type { Quote } from '#ui/patterns/quotes.tsx'
import { TagList } from '#ui/patterns/tag-list.tsx'
import { FEELINGS } from '../domain/feelings.ts'
import { SPEAKERS } from '../domain/speakers.ts'
import { VOICE_SOURCES } from '../domain/voice-sources.ts'
import { VOICE_THEMES } from '../domain/voice-themes.ts'

const ABOUT: Words = { en: 'About', cy: 'Pwnc' }

type Said = {
  readonly who: string
  readonly said: string
  readonly source: string
  readonly language: string | null
  readonly themes: readonly string[]
  readonly feeling: string | null
}

/** Somebody’s words as a page shows them; `when` is as exact as the reader may know. */
export const quoteOf = ({ who, said, source, language, themes, feeling }: Said, when: Quote['by'][number]): Quote => ({
  said,
  language: PAGE_LANGUAGES[language ?? ''],
  by: [codeLabel(SPEAKERS, who), when, codeLabel(VOICE_SOURCES, source), feeling && codeLabel(FEELINGS, feeling)],
  below: <TagList label={ABOUT} items={themes.map(theme => codeLabel(VOICE_THEMES, theme))} />,
})

const PAGE_LANGUAGES: Readonly<Record<string, Language>> = { welsh: 'cy', english: 'en' }
