import type { Writer } from './work.ts'

/** What is logged of looking: who, when, in which service and from which request the database adds by itself. */
export type Access = {
  readonly action: 'open' | 'search' | 'export' | 'break-glass' | 'refused'
  readonly childId?: string
  readonly detail?: Readonly<Record<string, unknown>>
}

/** Writes to the access log that someone looked. */
export async function logAccess(tx: Writer, { action, childId, detail }: Access): Promise<void> {
  await tx
    .insertInto('access_log')
    .values({ action, child_id: childId ?? null, detail: detail ? JSON.stringify(detail) : null })
    .execute()
}
