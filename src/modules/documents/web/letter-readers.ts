import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { type ChildHead, fullName } from '#modules/children/index.ts'
import { RELATIONSHIPS } from '#modules/children/domain/relationships.ts'
import type { KnownForLetters } from '../data/known-for-letters.ts'

/** Somebody to whom a letter may go: the child, or one of those around them. */
export type LetterReader = {
  /** `child`, or who it is of the family. */
  readonly id: string
  readonly kind: 'child' | 'family'
  readonly name: string
  /** As the letter greets them. */
  readonly greeted: string
  readonly who: Words
  readonly written: string | null
  readonly address: string | null
}

const THE_CHILD: Words = { en: 'The child', cy: 'Y plentyn' }

/** The child first, then those who live with them. */
export const letterReaders = (child: ChildHead, { family, home }: KnownForLetters): readonly LetterReader[] => [
  {
    id: 'child',
    kind: 'child',
    name: fullName(child),
    greeted: child.known_as ?? child.given_names,
    who: THE_CHILD,
    written: child.written_language,
    address: home,
  },
  ...family.map(one => ({
    id: one.id,
    kind: 'family' as const,
    name: one.name,
    greeted: one.name,
    who: codeLabel(RELATIONSHIPS, one.relationship),
    written: one.written_language,
    address: one.address ?? (one.lives_with_child === true ? home : null),
  })),
]

export const readerLabel = ({ name, who }: LetterReader): Words => ({
  en: `${name} (${who.en})`,
  cy: `${name} (${who.cy})`,
})
