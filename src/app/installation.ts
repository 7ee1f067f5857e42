import type { Db } from '#db/db.ts'
import { asOwner } from '#db/work.ts'

/** What an installation is: nothing yet, real, or the demonstration. */
export type Installation = { readonly isSetUp: boolean; readonly isDemo: boolean }

export const installation = (db: Db): Promise<Installation> =>
  asOwner(db, async tx => {
    const row = await tx.selectFrom('installation').select('is_demo').executeTakeFirst()
    return { isSetUp: row !== undefined, isDemo: row?.is_demo ?? false }
  })

/** Notes that the installation is set up, once. */
export const noteSetUp = (db: Db, isDemo: boolean): Promise<void> =>
  asOwner(db, async tx => {
    await tx
      .insertInto('installation')
      .values({ is_demo: isDemo })
      .onConflict(conflict => conflict.doNothing())
      .execute()
  })
