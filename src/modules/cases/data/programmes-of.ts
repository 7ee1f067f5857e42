import { sql } from 'kysely'
import { listRecords, type StoredRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { allocation } from '../domain/allocation.ts'
import { programmeStatus, type ProgrammeStatus } from '../domain/programme-status.ts'
import { programme } from '../domain/programme.ts'
import { transfer } from '../domain/transfer.ts'

export type AllocationRecord = StoredRecord<typeof allocation> & {
  readonly person: string
  readonly phone: string | null
}

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
  const staff = await staffNamed(
    reader,
    allocations.map(({ values }) => values.person_id),
  )
  return programmes.map(one => {
    const mine = {
      allocations: allocations
        .filter(({ values }) => values.programme_id === one.id)
        .map(found => ({ ...found, ...(staff.get(found.values.person_id) ?? { person: '', phone: null }) })),
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

type Staff = Pick<AllocationRecord, 'person' | 'phone'>

async function staffNamed(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, Staff>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Staff & { id: string }>`
    select id, name as person, phone from person where id = any(${sql.val([...new Set(ids)])}::uuid[])`.execute(reader)
  return new Map(rows.map(({ id, person, phone }) => [id, { person, phone }]))
}
