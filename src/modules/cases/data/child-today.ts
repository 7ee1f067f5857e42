import type { ChildAsked, Contributions } from '#db/contributions.ts'
import type { Reader } from '#db/work.ts'
import type { ChildToday } from '#kernel/contribution.ts'
import { type WholeToday, wholeToday } from '../domain/whole-today.ts'

/** What all parts of the record say of a child today. */
export async function childToday(
  reader: Reader,
  contributions: readonly Contributions[],
  asked: ChildAsked,
): Promise<WholeToday> {
  const parts: ChildToday[] = []
  for (const { child } of contributions) if (child) parts.push(await child(reader, asked))
  return wholeToday(parts)
}
