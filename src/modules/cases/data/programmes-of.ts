import { sql } from 'kysely'
import { listRecords, type StoredRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { allocation } from '../domain/allocation.ts'
import { programmeStatus, type ProgrammeStatus } from '../domain/programme-status.ts'
import { programme } from '../domain/programme.ts'
import { transfer } from '../domain/transfer.ts'

export type AllocationRecord = StoredRecord<typeof allocation> & { readonly person: string }

/** A programme with who has had it, where it has been, and how it stands. */
export type ProgrammeInFull = StoredRecord<typeof programme> & {
  readonly status: ProgrammeStatus
  readonly allocations: readonly AllocationRecord[]
  readonly transfers: readonly StoredRecord<typeof transfer>[]
}

/** A child’s programmes, the newest first. */
export async function programmesOf(
  reader: Reader,
  childId: string,
  today: LocalDate,
): Promise<readonly ProgrammeInFull[]> {
  const ofChild = { child_id: childId }
  const programmes = await listRecords(reader, programme, ofChild)
  const allocations = await listRecords(reader, allocation, ofChild)
  const transfers = await listRecords(reader, transfer, ofChild)
  const names = await namesOf(
    reader,
    allocations.map(({ values }) => values.person_id),
  )
  return programmes.map(one => {
    const mine = {
      allocations: allocations
        .filter(({ values }) => values.programme_id === one.id)
        .map(found => ({ ...found, person: names.get(found.values.person_id) ?? '' })),
      transfers: transfers.filter(({ values }) => values.programme_id === one.id),
    }
    const history = {
      ...one.values,
      allocations: mine.allocations.map(({ values }) => values),
      transfers: mine.transfers.map(({ values }) => values),
    }
    return { ...one, ...mine, status: programmeStatus(history, today) }
  })
}

async function namesOf(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from person where id = any(${sql.val([...new Set(ids)])}::uuid[])`.execute(reader)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
