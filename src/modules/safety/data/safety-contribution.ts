import type { ChildAsked } from '#db/contributions.ts'
import type { Reader } from '#db/work.ts'
import type { ChildToday } from '#kernel/contribution.ts'
import { safetyToday } from '../domain/safety-today.ts'
import { safetyOf } from './safety-of.ts'

/** What the child’s page says of safety: what is dangerous now, and what is due. */
export const safetyOfToday = async (reader: Reader, { childId, today }: ChildAsked): Promise<ChildToday> =>
  safetyToday(await safetyOf(reader, childId), childId, today)
