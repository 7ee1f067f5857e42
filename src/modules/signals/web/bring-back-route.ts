import type { Words } from '#kernel/language.ts'
import { idIn } from '#modules/cases/index.ts'
import { openChild } from '#modules/children/index.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import { Problem } from '#web/problem.ts'
import { post } from '#web/routes.ts'
import { bringBack } from '../data/bring-back.ts'
import { bringBackPath } from './set-aside-paths.ts'

const BROUGHT_BACK: Words = { en: 'The signal is back', cy: 'Mae’r arwydd yn ôl' }
const NOT_YOURS: Words = {
  en: 'Only whoever set this signal aside, or a manager, can bring it back',
  cy: 'Dim ond y sawl a roddodd yr arwydd hwn o’r neilltu, neu reolwr, sy’n gallu dod ag ef yn ôl',
}
const CHANGED: Words = {
  en: 'Someone else has just changed this decision. Look at it again',
  cy: 'Mae rhywun arall newydd newid y penderfyniad hwn. Edrychwch arno eto',
}

/** Ends the decision to set a signal aside, for whoever made it and for managers. */
export const bringBackRoute = post(bringBackPath(':childId', ':id'), 'signal.read', async visit => {
  const child = await openChild(visit)
  const done = await visit.change(async tx => {
    const myself = await personOfAccount(tx, visit.visitor)
    const mayEnd = (personId: string): boolean => visit.may('signal.oversee') || personId === myself
    return bringBack(tx, { childId: child.id, id: idIn(visit, 'id'), today: visit.today, mayEnd })
  })
  if (done.ok) return visit.goTo(`/children/${child.id}/signals`, BROUGHT_BACK)
  if (done.problem === 'changed-meanwhile') throw new Problem(409, CHANGED)
  throw done.problem === 'not-yours' ? new Problem(403, NOT_YOURS) : new Problem(404)
})
