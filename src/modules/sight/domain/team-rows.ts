type Tally = {
  readonly person_id: string | null
  readonly standing: number
  readonly act_now: number
  readonly late: number
  readonly come_up: number
}

/** What stands with a member of staff; with nobody where there is no name. */
export type TeamRow = Omit<Tally, 'person_id'> & {
  readonly id: string | null
  readonly name: string | null
  readonly programmes: number | null
}

type Staff = { readonly id: string; readonly name: string }

const NOTHING = { standing: 0, act_now: 0, late: 0, come_up: 0 }

/** Those with whom something stands or who answer for a programme, where most has come up first; then what is nobody’s. */
export function teamRows(
  staff: readonly Staff[],
  tallies: readonly Tally[],
  programmes: ReadonlyMap<string, number>,
): readonly TeamRow[] {
  const found = new Map(tallies.map(({ person_id, ...tally }) => [person_id, tally]))
  const rows = staff
    .map(({ id, name }) => ({ id, name, programmes: programmes.get(id) ?? 0, ...(found.get(id) ?? NOTHING) }))
    .filter(row => row.standing > 0 || row.programmes > 0)
    .toSorted((a, b) => b.come_up - a.come_up || b.late - a.late || b.standing - a.standing)
  const nobody = found.get(null)
  return nobody ? [...rows, { id: null, name: null, programmes: null, ...nobody }] : rows
}
