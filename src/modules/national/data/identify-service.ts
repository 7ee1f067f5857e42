import type { Worker, Writer } from '#db/work.ts'
import { idFor } from '#kernel/id.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { NATION_SERVICES } from '../domain/nation-services.ts'

export type IdentifyProblem = 'no-such-service' | 'changed-meanwhile'

/** What somebody says this service is among the nation's: one of today's, or none of them. */
export type Identification = {
  readonly publishedId: string | null
  /** The version of the record that they had seen; 0 where there was none. */
  readonly version: number
}

/** Says which of the nation's services this one is, unless somebody has said otherwise meanwhile. */
export async function identifyService(
  tx: Writer,
  { serviceId }: Worker,
  { publishedId, version }: Identification,
): Promise<Result<null, IdentifyProblem>> {
  if (publishedId !== null && !NATION_SERVICES.some(({ id }) => id === publishedId)) return refuse('no-such-service')
  const stored = await tx.selectFrom('published_service').select('version').forUpdate().executeTakeFirst()
  if ((stored?.version ?? 0) !== version) return refuse('changed-meanwhile')
  if (publishedId === null) {
    await tx.deleteFrom('published_service').execute()
  } else if (stored) {
    await tx.updateTable('published_service').set({ published_id: publishedId }).execute()
  } else {
    const row = { service_id: serviceId, id: idFor('published-service', serviceId), published_id: publishedId }
    const inserted = await tx
      .insertInto('published_service')
      .values(row)
      .onConflict(conflict => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!inserted) return refuse('changed-meanwhile')
  }
  return ok(null)
}
