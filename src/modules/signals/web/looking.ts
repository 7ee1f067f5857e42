import type { Reader } from '#db/work.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import type { Visit } from '#web/visit.ts'
import type { Looking } from '../data/in-view.ts'
import { oversightOf } from '../domain/oversight-of.ts'

/** Who looks at signals in a visit. */
export const lookingIn = async (reader: Reader, { visitor, today, may }: Visit): Promise<Looking> => ({
  accountId: visitor.accountId,
  personId: await personOfAccount(reader, visitor),
  oversees: oversightOf(may),
  today,
})
