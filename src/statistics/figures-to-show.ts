/** Every figure of a paper, by a name of its own: a figure that stands on several pages has one name. */
export type Figures = ReadonlyMap<string, number>

/** That one figure is the sum of others, as anyone who reads the paper can work out. */
export type Sum = { readonly total: string; readonly parts: readonly string[] }

type Asked = {
  readonly figures: Figures
  readonly sums: readonly Sum[]
  /** Numbers from 1 to the one before this are small. */
  readonly below: number
  /** Never on paper, though they could be worked out from what is: the others, where a paper says how many of all. */
  readonly unsaid?: ReadonlySet<string>
  /** What was decided before by itself, and stays so: whether a figure is shown. */
  readonly decided?: ReadonlyMap<string, boolean>
}

/**
 * The figures that a paper may show. Small ones are not among them, nor any from which, by whatever sums, a small one
 * could be narrowed to less than the whole of what “small” means. It begins with nothing shown and lets in what does no
 * harm, totals and great figures first, so that none is kept back without need.
 */
export function figuresToShow(asked: Asked): ReadonlySet<string> {
  const { figures, sums, below, unsaid = new Set(), decided = new Map<string, boolean>() } = asked
  const small = [...figures].filter(([, value]) => value > 0 && value < below).map(([name]) => name)
  const totals = new Set(sums.map(({ total }) => total))
  const candidates = [...figures]
    .filter(([name]) => !small.includes(name) && !unsaid.has(name) && !decided.has(name))
    .toSorted(([a, one], [b, other]) => Number(totals.has(b)) - Number(totals.has(a)) || other - one)
  const hidden = new Set([...figures.keys()].filter(name => decided.get(name) !== true))
  for (const [name] of candidates) {
    hidden.delete(name)
    const harmed = linkedWith(name, { sums, hidden }).some(
      one => small.includes(one) && !isVague(one, { figures, sums, hidden, below }),
    )
    if (harmed) hidden.add(name)
  }
  return new Set([...figures.keys()].filter(name => !hidden.has(name)))
}

type Hiding = { readonly sums: readonly Sum[]; readonly hidden: ReadonlySet<string> }
type Paper = Hiding & { readonly figures: Figures; readonly below: number }

/** The hidden figures on which showing this one could bear: through sums, from one hidden figure to the next. */
function linkedWith(name: string, { sums, hidden }: Hiding): readonly string[] {
  const reached = new Set([name])
  for (const one of reached)
    for (const { total, parts } of sums)
      if (total === one || parts.includes(one))
        for (const next of [total, ...parts]) if (hidden.has(next)) reached.add(next)
  return [...reached]
}

/** Whether a small figure could, by all that is shown, be anything that is small: as little as 1, as much as the most. */
function isVague(name: string, { figures, sums, hidden, below }: Paper): boolean {
  const value = figures.get(name) ?? 0
  const moves = (by: 1 | -1, times: number) => {
    let now = figures
    for (let left = times; left > 0; left -= 1) {
      const next = moved(name, by, { figures: now, sums, hidden })
      if (!next) return false
      now = next
    }
    return true
  }
  return moves(-1, value - 1) && moves(1, below - 1 - value)
}

/** One of a figure, up or down, and what then has to move with it for the sums to hold. */
type Step = { readonly off: ReadonlyMap<number, number>; readonly changes: ReadonlyMap<string, number> }

/** So many sums out of balance at a time are followed: a figure stands in no more. */
const AT_ONCE = 4

/**
 * Other figures with which the paper would read the same, one figure having moved by one; null if none is found. Each
 * step mends one sum that is out of balance by moving a hidden figure of it, which may put another out.
 */
function moved(name: string, by: 1 | -1, { figures, sums, hidden }: Omit<Paper, 'below'>): Figures | null {
  const sumsOf = new Map<string, (readonly [sum: number, sign: number])[]>()
  sums.forEach(({ total, parts }, at) => {
    for (const [one, sign] of [[total, -1] as const, ...parts.map(part => [part, 1] as const)])
      if (hidden.has(one)) sumsOf.set(one, [...(sumsOf.get(one) ?? []), [at, sign]])
  })
  const membersOf = sums.map(({ total, parts }) => [total, ...parts].filter(one => hidden.has(one) && one !== name))
  const step = (from: Step, one: string, change: number): Step => {
    const off = new Map(from.off)
    for (const [at, sign] of sumsOf.get(one) ?? []) {
      const left = (off.get(at) ?? 0) + sign * change
      if (left === 0) off.delete(at)
      else off.set(at, left)
    }
    return { off, changes: new Map(from.changes).set(one, (from.changes.get(one) ?? 0) + change) }
  }
  const queue = [step({ off: new Map(), changes: new Map() }, name, by)]
  const seen = new Set<string>()
  for (const at of queue) {
    const [broken] = [...at.off].toSorted(([a], [b]) => a - b)
    if (!broken) return withChanges(figures, at.changes)
    const [sum, left] = broken
    for (const one of membersOf[sum] ?? []) {
      const sign = sumsOf.get(one)?.find(([of]) => of === sum)?.[1] ?? 0
      const change = -Math.sign(left) * sign
      const after = (figures.get(one) ?? 0) + (at.changes.get(one) ?? 0) + change
      const next = step(at, one, change)
      const key = [...next.off]
        .map(entry => entry.join(':'))
        .toSorted()
        .join()
      if (after < 0 || next.off.size > AT_ONCE || seen.has(key)) continue
      seen.add(key)
      queue.push(next)
    }
  }
  return null
}

const withChanges = (figures: Figures, changes: ReadonlyMap<string, number>): Figures =>
  new Map([...figures].map(([name, value]) => [name, value + (changes.get(name) ?? 0)]))
