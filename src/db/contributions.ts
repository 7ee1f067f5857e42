import type { RawBuilder } from 'kysely'
import type { CodeList } from '#kernel/code-list.ts'
import type { ChildToday, DayList, SelfView } from '#kernel/contribution.ts'
import type { Evidence } from '#kernel/evidence.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Permission } from '#kernel/permission.ts'
import type { Reader } from './work.ts'

export type ChildAsked = { readonly childId: string; readonly today: LocalDate }

export type DayAsked = {
  readonly accountId: string
  readonly personId: string | null
  readonly today: LocalDate
  readonly now: Date
  readonly may: (permission: Permission) => boolean
}

/** Finds what the record holds that bears on a child’s levels. */
export type EvidenceSource = (reader: Reader, childId: string, today: LocalDate) => Promise<readonly Evidence[]>

/** Finds what a child, and their parents or carers, answered for themselves, the newest first. */
export type SelfViewSource = (reader: Reader, childId: string) => Promise<readonly SelfView[]>

/** How a day of the chronology reads: its words, the page that tells of it, the list of its code. */
export type ChronologyEvent = {
  readonly words: Words
  /** What follows the child’s own path. */
  readonly page: string
  readonly list: CodeList | null
}

/** A part of the record that has its days in a child’s chronology. Event names are unique over all parts. */
export type ChronologySource = {
  /** What a chronology may be narrowed to. */
  readonly kind: { readonly id: string; readonly words: Words }
  readonly events: Readonly<Record<string, ChronologyEvent>>
  /** A query: select event text, day date, at text, record_id uuid, code text, text text. */
  readonly rows: (childId: string) => RawBuilder<unknown>
}

/** Who asks to look at a child’s record, without the permission to open every one. */
export type LookAsked = {
  readonly childId: string
  readonly accountId: string
  readonly email: string
  readonly today: LocalDate
}

/**
 * What a module gives to pages that are not its own, so that modules need not know each other. Each function asks the
 * database once, inside the transaction that it is given.
 */
export type Contributions = {
  readonly child?: (reader: Reader, asked: ChildAsked) => Promise<ChildToday>
  readonly day?: (reader: Reader, asked: DayAsked) => Promise<readonly DayList[]>
  readonly chronology?: ChronologySource
  readonly evidence?: EvidenceSource
  /** Opens a child’s record to somebody who may not open every one: to look, and no more. */
  readonly opens?: (reader: Reader, asked: LookAsked) => Promise<boolean>
}
