import type { Reader } from '#db/work.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import type { Visit } from '#web/visit.ts'

/** The member of staff who is signed in, if the account belongs to one. */
export const author = (reader: Reader, { visitor: { accountId, email } }: Visit): Promise<string | null> =>
  personOfAccount(reader, { accountId, email })
