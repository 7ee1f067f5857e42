import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import { addDays, type LocalDate } from '#kernel/local-date.ts'
import { mapGivingWay } from '#db/give-way.ts'
import { LONGEST_AFTER_END } from '../domain/rules.ts'
import type { Signal } from '../domain/signal.ts'
import { signalsOf } from '../domain/signals-of.ts'
import { ownSettings } from './own-settings.ts'
import { picturesOf } from './pictures-of.ts'

/** A signal with what places it: whose record, which kind of programme, and what the sender calls it. */
export type PlacedSignal = Signal & {
  readonly childId: string
  readonly programmeKind: string | null
  /** The id by which the record was imported; null for what was entered here. */
  readonly reference: string | null
}

type Asked = { readonly on: LocalDate; readonly childId?: string; readonly programmeId?: string }

/** A signal of a child’s record, as it stands without what senders call things. */
export type SignalOfChild = Omit<PlacedSignal, 'reference'>

const CHILDREN_AT_ONCE = 100

/** What was to be seen on a day, worked out anew from the records as they stood then: nothing kept is read. */
export async function signalsOn(reader: Reader, { on, childId, programmeId }: Asked): Promise<readonly PlacedSignal[]> {
  const ids = await childrenToSee(reader, on, { childId, programmeId })
  const seen: SignalOfChild[] = []
  for (let at = 0; at < ids.length; at += CHILDREN_AT_ONCE)
    seen.push(...(await signalsAmong(reader, ids.slice(at, at + CHILDREN_AT_ONCE), on)))
  const asked = seen.filter(({ subject }) => programmeId === undefined || subject.id === programmeId)
  const references = await referencesOf(reader, [...new Set(asked.map(({ subject }) => subject.id))])
  return asked.map(signal => ({ ...signal, reference: references.get(signal.subject.id) ?? null }))
}

/** The same of some children, few enough to be asked for at once. */
export async function signalsAmong(
  reader: Reader,
  childIds: readonly string[],
  on: LocalDate,
): Promise<readonly SignalOfChild[]> {
  const own = await ownSettings(reader)
  const pictures = await picturesOf(reader, childIds)
  const found = await mapGivingWay(pictures, picture => {
    const kinds = new Map(picture.programmes.map(({ id, kind }) => [id, kind]))
    return signalsOf(picture, on, { own }).signals.map(signal => ({
      ...signal,
      childId: picture.child.id,
      programmeKind: kinds.get(signal.subject.id) ?? null,
    }))
  })
  return found.flat()
}

type Narrowed = {
  readonly childId?: string | undefined
  readonly programmeId?: string | undefined
  /** The child after whom to go on, and how many at most. */
  readonly after?: string | null
  readonly atMost?: number
}

/**
 * The children of whom there could be something to see on a day, in the order of their ids: those with a programme that
 * had not ended long before.
 */
export async function childrenToSee(
  reader: Reader,
  on: LocalDate,
  { childId, programmeId, after = null, atMost }: Narrowed = {},
): Promise<readonly string[]> {
  const { rows } = await sql<{ child_id: string }>`
    select distinct child_id from programme
    where service_id = current_service() and (ended_on is null or ended_on > ${addDays(on, -LONGEST_AFTER_END)})
      and (${childId ?? null}::uuid is null or child_id = ${childId ?? null})
      and (${programmeId ?? null}::uuid is null or id = ${programmeId ?? null})
      and (${after}::uuid is null or child_id > ${after})
    order by child_id limit ${atMost ?? null}::int`.execute(reader)
  return rows.map(({ child_id }) => child_id)
}

async function referencesOf(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ record_id: string; source_id: string }>`
    select record_id, min(source_id) as source_id from import_key
    where service_id = current_service() and entity in ('child', 'programme') and record_id = any(${[...ids]}::uuid[])
    group by record_id`.execute(reader)
  return new Map(rows.map(({ record_id, source_id }) => [record_id, source_id]))
}

/** A child or programme by its id here, or by the id by which it was imported; null where there is none. */
export async function findSubject(
  reader: Reader,
  named: string,
): Promise<{ readonly childId: string } | { readonly programmeId: string } | null> {
  const { rows } = await sql<{ kind: 'child' | 'programme'; id: string }>`
    select 'child' as kind, id from child where service_id = current_service() and id::text = ${named}
    union all
    select 'programme', id from programme where service_id = current_service() and id::text = ${named}
    union all
    select entity, record_id from import_key
    where service_id = current_service() and entity in ('child', 'programme') and source_id = ${named}
    limit 1`.execute(reader)
  const [found] = rows
  if (!found) return null
  return found.kind === 'child' ? { childId: found.id } : { programmeId: found.id }
}
