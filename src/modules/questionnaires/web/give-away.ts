import type { Db } from '#db/db.ts'
import type { Language } from '#kernel/language.ts'
import { signOut } from '#modules/accounts/index.ts'
import type { Visit } from '#web/visit.ts'

/**
 * Sends this browser to what was handed over and signs the worker out of it: from here on nothing in it leads back into
 * a record. What the browser may have kept of pages before is thrown away too.
 */
export async function giveAway(db: Db, visit: Visit, token: string, language: Language): Promise<Response> {
  await signOut(db, visit)
  visit.c.header('clear-site-data', '"cache"')
  return visit.go(`/answer/${visit.service.id}/${token}?lang=${language}`)
}
