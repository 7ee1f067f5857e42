import type { Db } from '#db/db.ts'
import { asOwner } from '#db/work.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Service } from '../domain/signed-in.ts'
import { isServiceName } from '../domain/service-name.ts'

/** Sets up a service. Its short name stands in every address, so it is never changed. */
export async function createService(
  db: Db,
  { id, name, nation }: Service,
): Promise<Result<Service, 'not-a-short-name' | 'no-name' | 'exists-already'>> {
  if (!isServiceName(id)) return refuse('not-a-short-name')
  if (name.en.trim() === '' || name.cy.trim() === '') return refuse('no-name')
  return asOwner(db, async tx => {
    const added = await tx
      .insertInto('service')
      .values({ id, name_en: name.en.trim(), name_cy: name.cy.trim(), nation })
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirst()
    return added.numInsertedOrUpdatedRows === 1n ? ok({ id, name, nation }) : refuse('exists-already')
  })
}
