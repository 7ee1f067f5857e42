import { addDays, type LocalDate } from '#kernel/local-date.ts'

type Row = Readonly<Record<string, unknown>> & { readonly id: string }

/** From when the rows of a part of a record were known, and which of their facts became known on a day of their own. */
export type PartKnown = {
  readonly knownOn: readonly string[]
  readonly within?: readonly [part: string, field: string]
  readonly later: Readonly<Record<string, readonly string[]>>
}

export type PartsKnown = readonly (readonly [name: string, part: PartKnown])[]

const rowsOf = (record: object, name: string) => (record as Readonly<Record<string, unknown>>)[name] as readonly Row[]
const dayIn = (row: Row, field: string) => (row[field] ?? null) as LocalDate | null

/** The rows of a record as they stood at the end of a day: without those not known yet, and what came later left blank. */
export function rowsKnownOn(
  parts: PartsKnown,
  record: object,
  on: LocalDate,
): Readonly<Record<string, readonly Row[]>> {
  const known = new Map<string, readonly Row[]>()
  for (const [name, part] of parts) {
    const parents = part.within && new Set(known.get(part.within[0])?.map(({ id }) => id))
    known.set(
      name,
      rowsOf(record, name)
        .filter(row => isKnown(row, part, on) && (!parents || parents.has(String(row[part.within[1]]))))
        .map(row => withoutLater(row, part, on)),
    )
  }
  return Object.fromEntries(known)
}

/** The days on which the rows of a record change by themselves: one becomes known, begins, or is over. */
export function daysInRows(parts: PartsKnown, record: object): Set<LocalDate> {
  const days = new Set<LocalDate>()
  for (const [name, part] of parts)
    for (const row of rowsOf(record, name))
      for (const field of [...part.knownOn, ...Object.keys(part.later)]) {
        const day = dayIn(row, field)
        if (day === null) continue
        days.add(day)
        // A span holds on its last day, too.
        if (field === 'until_on') days.add(addDays(day, 1))
      }
  return days
}

function firstKnown(row: Row, { knownOn }: PartKnown): LocalDate | null {
  const days = knownOn.flatMap(field => dayIn(row, field) ?? [])
  return days.toSorted()[0] ?? null
}

/** A row that says no day is taken as known from the beginning. */
function isKnown(row: Row, part: PartKnown, on: LocalDate): boolean {
  const first = firstKnown(row, part)
  return first === null || first <= on
}

function withoutLater(row: Row, { later }: PartKnown, on: LocalDate): Row {
  const blank = Object.entries(later).flatMap(([day, others]) => ((dayIn(row, day) ?? on) > on ? [day, ...others] : []))
  return blank.length === 0 ? row : { ...row, ...Object.fromEntries(blank.map(field => [field, null])) }
}
