import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { SignalView } from '../domain/signal-views.ts'
import { inView, type Looking } from './in-view.ts'
import { standing } from './standing.ts'

/** How many entries each of some views has: signals, and children whose record is closed, each once. */
export async function signalCounts(
  reader: Reader,
  looking: Looking,
  views: readonly SignalView[],
): Promise<Readonly<Record<string, number>>> {
  const counts = views.map(view => {
    const shown = inView(view, looking)
    return sql`(count(*) filter (where not closed and ${shown})
      + count(distinct child_id) filter (where closed and ${shown}))::int as ${sql.ref(view)}`
  })
  const { rows } = await sql<Record<string, number>>`
    with ${standing(looking)} select ${sql.join(counts)} from standing`.execute(reader)
  return rows[0] ?? {}
}
