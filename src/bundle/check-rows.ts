import type { Db } from '#db/db.ts'
import { inService, type Worker, type Writer } from '#db/work.ts'
import { checkEditedHere } from './check-edited-here.ts'
import { checkRemovedHere } from './check-removed-here.ts'
import { checkLookalikes } from './check-lookalikes.ts'
import { checkReferences } from './check-references.ts'
import { checkRepeatedIds } from './check-repeated-ids.ts'
import { checkSettled } from './check-settled.ts'
import type { Checking } from './checking.ts'

/** Checks what can only be seen with all rows there: each check in a short transaction of its own. */
export async function checkRows(db: Db, worker: Worker, checking: Checking): Promise<void> {
  const inTurn = async (check: (tx: Writer) => Promise<void>): Promise<void> => inService(db, worker, check)
  for (const staged of checking.staged) await inTurn(tx => checkRepeatedIds(tx, checking, staged))
  for (const staged of checking.staged) await inTurn(tx => checkReferences(tx, checking, staged))
  for (const settled of checking.catalogue.settled) await inTurn(tx => checkSettled(tx, checking, settled))
  for (const lookalike of checking.catalogue.lookalikes) {
    const staged = checking.staged.find(({ entity }) => entity.name === lookalike.entity)
    if (staged) await inTurn(tx => checkLookalikes(tx, checking, staged, lookalike))
  }
  if (checking.list.hasErrors()) return
  for (const staged of checking.staged) {
    await inTurn(tx => checkEditedHere(tx, checking, staged))
    await inTurn(tx => checkRemovedHere(tx, checking, staged))
  }
}
