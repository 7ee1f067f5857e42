import type { Language } from '#kernel/language.ts'
import { type OwnDraft, ownDraft } from '#web/own-draft.ts'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { isLetterKind, type LetterKind } from '../domain/letter-kinds.ts'
import { type LetterLanguages, languagesNamed, letterLanguages, nameOfLanguages } from '../domain/letter-languages.ts'
import type { LetterReader } from './letter-readers.ts'
import { type OpenedLetters, openLetters } from './open-letters.ts'

/** Where the text of each language is typed, and kept. */
export const TEXT_FIELDS: Readonly<Record<Language, 'welsh' | 'english'>> = { cy: 'welsh', en: 'english' }

/** A letter that is being written: what for, to whom, in which languages. */
export type OpenedLetter = OpenedLetters & {
  readonly kind: LetterKind
  readonly reader: LetterReader
  readonly languages: LetterLanguages
  /** The path of the same letter in whichever languages. */
  readonly path: string
  readonly draft: OwnDraft
}

/** Opens the letter that the address names. Each choice of languages is a draft of its own. */
export async function openLetter(visit: Visit): Promise<OpenedLetter> {
  const letters = await openLetters(visit)
  const named = visit.param('kind')
  const kind = found(isLetterKind(named) ? named : null)
  const reader = found(letters.readers.find(({ id }) => id === visit.param('to')))
  const languages = languagesNamed(visit.query('in')) ?? letterLanguages(reader.written)
  const path = `/children/${letters.child.id}/letters/write/${kind}/${reader.id}`
  const draft = await ownDraft(visit, {
    name: LETTER_FORM.name,
    about: `${letters.child.id} ${kind} ${reader.id} ${nameOfLanguages(languages)}`,
    path: `${path}?in=${nameOfLanguages(languages)}`,
    inputs: ['address', ...languages.map(language => TEXT_FIELDS[language])],
  })
  return { ...letters, kind, reader, languages, path, draft }
}

/** The form’s name among drafts. */
export const LETTER_FORM = { name: 'letter', title: { en: 'Letter', cy: 'Llythyr' } }
