import { type ChildHead, openChild } from '#modules/children/index.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import type { Visit } from '#web/visit.ts'
import { type KnownForLetters, knownForLetters } from '../data/known-for-letters.ts'
import { type LetterReader, letterReaders } from './letter-readers.ts'

export type OpenedLetters = {
  readonly child: ChildHead
  readonly known: KnownForLetters
  readonly readers: readonly LetterReader[]
}

/** Opens a child’s record to write a letter from it: what is known, and to whom it may go. */
export async function openLetters(visit: Visit): Promise<OpenedLetters> {
  const child = await openChild(visit)
  const known = await visit.look(async reader => {
    const writerId = await personOfAccount(reader, visit.visitor)
    return knownForLetters(reader, { childId: child.id, writerId, today: visit.today })
  })
  return { child, known, readers: letterReaders(child, known) }
}
