import type { DayAsked } from '#db/contributions.ts'
import type { Reader } from '#db/work.ts'
import { codeLabel } from '#kernel/code-list.ts'
import type { DayList } from '#kernel/contribution.ts'
import { type Phrase, say, type Words } from '#kernel/language.ts'
import { daysBetween } from '#kernel/local-date.ts'
import { unallocated } from '../data/unallocated.ts'
import { PROGRAMME_KINDS } from '../domain/programme-kinds.ts'
import { days } from './days-on.ts'
import { UNALLOCATED } from './unallocated-page.tsx'

const WAITING: Phrase<{ readonly kind: Words; readonly time: Words }> = {
  en: ({ kind, time }) => `${kind.en}, waiting ${time.en}`,
  cy: ({ kind, time }) => `${kind.cy}, yn aros ers ${time.cy}`,
}
const SHOWN = 10

/** For the first page of the day of those who allocate: the programmes for which nobody answers. */
export async function casesDay(reader: Reader, { accountId, today, may }: DayAsked): Promise<readonly DayList[]> {
  if (!may('case.allocate')) return []
  const { programmes, total } = await unallocated(reader, { accountId, today, page: 1, perPage: SHOWN })
  const items = programmes.map(({ child_id, id, kind, since, given_names, family_name, closed }) => ({
    childId: child_id,
    given_names,
    family_name,
    closed,
    what: say(WAITING, {
      kind: codeLabel(PROGRAMME_KINDS, kind),
      time: days(Math.max(0, daysBetween(since, today))),
    }),
    on: null,
    path: `/children/${child_id}/programmes/${id}/allocate`,
  }))
  return [{ id: 'unallocated', title: UNALLOCATED, for: 'manager', items, total, morePath: '/unallocated', order: 50 }]
}
