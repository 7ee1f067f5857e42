import type { Context } from 'hono'
import type { Db } from '#db/db.ts'
import { inIdentity, inService } from '#db/work.ts'
import { isId } from '#kernel/id.ts'
import { type LocalDate, londonDay } from '#kernel/local-date.ts'
import { keepDraft } from './drafts.ts'
import { readForm } from './form.ts'
import { answersIn, draftFieldsOf } from './draft-fields.ts'

/**
 * A form posted after the session ended: what was typed goes into its writer's drafts, so that it stands in the
 * form when they have signed in again. The old session may write there, and read nothing.
 * Answers where the form is, or null when what was posted is not a form that can be kept.
 */
export async function keepExpiredForm(db: Db, c: Context, accountId: string, now: Date): Promise<string | null> {
  const serviceId = c.req.param('service')
  if (!serviceId) return null
  const form = await readForm(c)
  const fields = draftFieldsOf(form, serviceId)
  if (!fields || !(await isMember(db, accountId, serviceId, londonDay(now)))) return null
  const worker = { serviceId, accountId, request: c.get('requestId') }
  await inService(db, worker, tx => keepDraft(tx, fields.key, { ...fields, answers: answersIn(form), now }))
  return fields.place
}

const isMember = (db: Db, accountId: string, serviceId: string, today: LocalDate): Promise<boolean> =>
  inIdentity(db, { accountId, request: 'expired-form' }, async tx => {
    if (!isId(accountId)) return false
    const row = await tx
      .selectFrom('membership')
      .select('id')
      .where('account_id', '=', accountId)
      .where('service_id', '=', serviceId)
      .where('from_on', '<=', today)
      .where(eb => eb.or([eb('until_on', 'is', null), eb('until_on', '>', today)]))
      .executeTakeFirst()
    return row !== undefined
  })
