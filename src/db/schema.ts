// Written by `npm run schema` from the migrations. Do not edit.
import type { ColumnType, Generated } from 'kysely'
import type { LocalDate } from '#kernel/local-date.ts'

type Timestamp = ColumnType<Date, Date | string, Date | string>
type Json = ColumnType<unknown, string, string>

/** Every opening of a child's record, every search and every export. */
export type AccessLogTable = {
  /** The service whose records were looked at. */
  service_id: string
  /** The order in which the looks were written. */
  sequence: Generated<number>
  /** When it was. */
  at: Generated<Timestamp>
  /** Who looked; empty for the system's own work. */
  account_id: string | null
  /** The request or command, as named in the program's log. */
  request: string | null
  /** What was done: a record opened, a search, an export, a restricted record opened with a reason, a refusal. */
  action: string
  /** Whose record it was, for openings. */
  child_id: string | null
  /** What was searched or exported and how much was found, or which page was opened. */
  detail: Json | null
}

/** Every change of every record, written by the database itself. Nobody updates or deletes here. */
export type ChangeLogTable = {
  /** The service whose record changed. */
  service_id: string
  /** The order in which changes were written. */
  sequence: Generated<number>
  /** When the change was written. */
  at: Generated<Timestamp>
  /** Who made the change; empty for the system's own work. */
  account_id: string | null
  /** The request or command that made it, as named in the program's log. */
  request: string | null
  /** The table of the record. */
  table_name: string
  /** The record that changed. */
  record_id: string
  /** Whether the record was inserted, updated or deleted. */
  action: string
  /** For an update the changed values as they were; for a deletion the whole record. */
  before: Json | null
  /** For an update the changed values as they became; for an insertion the whole record. */
  after: Json | null
}

export type MigrationTable = {
  name: string
  hash: string
  applied_at: Generated<Timestamp>
}

/** A batch of log rows made tamper-evident: the hash of each row, chained to the batch before. */
export type SealTable = {
  /** The service whose log is sealed. */
  service_id: string
  /** The seal. */
  id: Generated<string>
  /** Which log the seal is of. */
  log: string
  /** Position in the chain, from 1. */
  number: number
  /** When the batch was sealed. */
  sealed_at: Generated<Timestamp>
  /** No row up to this sequence number can be added any more. */
  through_sequence: number
  /** The sequence numbers of the rows in the batch, rising. */
  sequences: number[]
  /** SHA-256 of each of those rows, 32 bytes each, in the same order. */
  row_hashes: Uint8Array
  /** The hash of the seal before; 32 zero bytes for the first. */
  previous_hash: Uint8Array
  /** SHA-256 over the previous hash, the log, the number, the sequences and the row hashes. */
  hash: Uint8Array
}

/** A youth justice service. Every record of children or staff belongs to exactly one. */
export type ServiceTable = {
  /** Short name used in addresses and commands, such as aberwen. */
  id: string
  /** The service's name in English. */
  name_en: string
  /** The service's name in Welsh. */
  name_cy: string
  /** England or Wales: decides which duties, forms and indicators apply. */
  nation: string
  /** When the service was set up here. */
  created_at: Generated<Timestamp>
}

export type Database = {
  access_log: AccessLogTable
  change_log: ChangeLogTable
  migration: MigrationTable
  seal: SealTable
  service: ServiceTable
}
