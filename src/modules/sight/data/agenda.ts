import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { type ListedSignal, signalList, UNNARROWED } from '#modules/signals/index.ts'
import { type AgendaCase, agendaCases } from './agenda-cases.ts'

/** One child to talk about: what is known of the work, and what should be seen. */
export type AgendaItem = Pick<AgendaCase, 'child_id' | 'given_names' | 'family_name' | 'closed'> & {
  readonly work: AgendaCase | null
  readonly signals: readonly ListedSignal[]
}

type Asked = { readonly accountId: string; readonly today: LocalDate; readonly personId: string }

/** More than anybody could talk about in one meeting. */
const AT_MOST = 500

/** What a supervision is to talk about: children with signals first, what matters most at the top, then all others. */
export async function agenda(reader: Reader, asked: Asked): Promise<readonly AgendaItem[]> {
  const { rows } = await signalList(reader, {
    ...{ ...asked, oversees: 'service', view: 'everyone', page: 1, perPage: AT_MOST },
    narrowed: { ...UNNARROWED, withId: asked.personId },
  })
  const cases = new Map((await agendaCases(reader, asked)).map(one => [one.child_id, one]))
  const signalled = [...Map.groupBy(rows, ({ child_id }) => child_id).values()].flatMap(signals => {
    const [first] = signals
    return first
      ? [{ ...named(first), work: cases.get(first.child_id) ?? null, signals: first.closed ? [] : signals }]
      : []
  })
  const known = new Set(signalled.map(({ child_id }) => child_id))
  const others = [...cases.values()].filter(({ child_id }) => !known.has(child_id))
  return [...signalled, ...others.map(work => ({ ...named(work), work, signals: [] }))]
}

const named = ({ child_id, given_names, family_name, closed }: AgendaCase | ListedSignal) => ({
  child_id,
  given_names,
  family_name,
  closed,
})
