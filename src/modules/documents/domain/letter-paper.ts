import { longDate } from '#kernel/dates-in-words.ts'
import type { Language, Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Paper, PaperSheet } from './paper.ts'

/** A letter as it was written: in one language, or in both. */
export type LetterWords = {
  readonly recipient: string
  readonly address: string | null
  readonly written_on: LocalDate
  readonly welsh: string | null
  readonly english: string | null
}

/** A letter as paper: a sheet for each of its languages, Welsh first. */
export function letterPaper(letter: LetterWords, service: Words, title: string): Paper {
  const sheet = (language: Language, text: string | null): readonly PaperSheet[] =>
    text === null ? [] : [{ language, parts: partsOf(letter, service[language], language, text) }]
  return { title, sheets: [...sheet('cy', letter.welsh), ...sheet('en', letter.english)] }
}

const partsOf = (
  { recipient, address, written_on }: LetterWords,
  service: string,
  language: Language,
  text: string,
): PaperSheet['parts'] => [
  { kind: 'sender', text: service },
  { kind: 'text', text: address === null ? recipient : `${recipient}\n${address}` },
  { kind: 'text', text: longDate(language, written_on) },
  { kind: 'text', text },
]
