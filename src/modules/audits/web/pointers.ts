import type { ChronologySource } from '#db/contributions.ts'
import type { Reader } from '#db/work.ts'
import { join, type Language } from '#kernel/language.ts'
import { shortDate } from '#kernel/dates-in-words.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { addDays } from '#kernel/local-date.ts'
import { chronology, chronologyEntry } from '#modules/cases/index.ts'
import { chronologyEvents } from '#modules/cases/domain/chronology-events.ts'
import type { RecordBeside } from '../data/record-beside.ts'
import { keyOf, type PointedTo } from '../data/save-judgement.ts'

/** A place in the record that may be pointed to: by its key, with its words in the auditor’s language. */
export type Pointable = PointedTo & { readonly key: string; readonly path: string }

const AT_MOST = 120
/** The record is read from a year before the programme: what was known when it began. */
const DAYS_BEFORE = 365
const LONGEST = 400

type Asked = {
  readonly childId: string
  readonly beside: RecordBeside
  readonly sources: readonly ChronologySource[]
  readonly language: Language
  readonly today: LocalDate
}

/** The dated places of a programme’s record, the newest first. */
export async function pointables(reader: Reader, asked: Asked): Promise<readonly Pointable[]> {
  const { childId, beside, sources, language, today } = asked
  const events = chronologyEvents(sources)
  const { entries } = await chronology(reader, childId, { sources, page: 1, perPage: 1000 })
  const from = addDays(beside.programme.starts_on, -DAYS_BEFORE)
  const until = beside.programme.ended_on ?? today
  return entries
    .filter(({ on }) => on >= from && on <= until)
    .slice(0, AT_MOST)
    .map(entry => {
      const { title, content, path } = chronologyEntry(entry, events, `/children/${childId}`)
      const words = join([title, content].filter(isWords), ': ')[language]
      const pointed = { event: entry.event, record: entry.record_id, happened_on: entry.on }
      return { ...pointed, words: words.replace(/[: ]+$/, '').slice(0, LONGEST), key: keyOf(pointed), path: path ?? '' }
    })
}

type Piece = Parameters<typeof join>[0][number]
const isWords = (piece: unknown): piece is Piece =>
  typeof piece === 'object' && piece !== null && 'en' in piece && 'cy' in piece

/** “9 Mar 2026, Went missing”. */
export const pointedWords = ({ happened_on, words }: PointedTo, language: Language): string =>
  `${shortDate(language, happened_on)}, ${words}`

/** The page of a child’s record that tells of an event; the first one where no part knows it. */
export const pageOfEvent = (sources: readonly ChronologySource[], childId: string, event: string): string =>
  `/children/${childId}${chronologyEvents(sources).get(event)?.page ?? ''}`
