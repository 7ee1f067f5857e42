import { longDate } from '#kernel/dates-in-words.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { LetterKind } from './letter-kinds.ts'
import type { LetterFacts } from './letter-text.ts'

type Person = { readonly name: string; readonly phone: string | null }

/** What the record knows that the letters of every kind draw on. */
export type Known = {
  readonly next: {
    readonly held_on: LocalDate
    readonly held_time: string | null
    readonly place: string | null
  } | null
  readonly missed_on: LocalDate | null
  readonly warned: { readonly missed_on: LocalDate; readonly circumstances: string } | null
  readonly ends_on: LocalDate | null
  readonly manager: Person | null
  readonly writer: Person | null
}

type Named = { readonly to: string; readonly child: string; readonly service: Words }

/** What a letter of some kind says of what the record knows. Its writer signs it; one who is no member of staff, for the case manager. */
export function letterFacts(kind: LetterKind, known: Known, named: Named): LetterFacts {
  const worker = known.writer ?? known.manager
  const missed = kind === 'warning' ? (known.warned?.missed_on ?? known.missed_on) : known.missed_on
  return {
    ...named,
    worker: worker?.name ?? null,
    phone: worker?.phone ?? null,
    day: inWords(known.next?.held_on),
    time: known.next?.held_time ?? null,
    place: known.next?.place ?? null,
    missed: inWords(missed),
    what: known.warned?.circumstances ?? null,
    ends: inWords(known.ends_on),
  }
}

const inWords = (day: LocalDate | null | undefined): Words | null =>
  day ? { en: longDate('en', day), cy: longDate('cy', day) } : null
