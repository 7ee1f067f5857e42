import type { Contributions } from '#db/contributions.ts'
import type { DayItem, DayList } from '#kernel/contribution.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { childName, DueDay } from '#modules/cases/index.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import { Agenda, type AgendaItem } from '#ui/patterns/agenda.tsx'
import { Link } from '#ui/text/link.tsx'
import type { Visit } from '#web/visit.ts'

const ALL: Words = { en: 'All of them', cy: 'Pob un ohonynt' }

/** The lists of what may wait for this person today, also those in which nothing does. */
export async function dayLists(visit: Visit, contributions: readonly Contributions[]): Promise<readonly DayList[]> {
  const { visitor, today, now, may } = visit
  return visit.look(async reader => {
    const personId = await personOfAccount(reader, visitor)
    const asked = { accountId: visitor.accountId, personId, today, now, may }
    const lists: DayList[] = []
    for (const { day } of contributions) if (day) lists.push(...(await day(reader, asked)))
    return lists.toSorted((a, b) => a.order - b.order)
  })
}

type AgendaProps = { readonly list: DayList; readonly today: LocalDate; readonly level: 2 | 3 }

/** One list of the day: whom it is about, what waits and by when. Of a closed record it tells the name alone. */
export const DayAgenda = ({ list, today, level }: AgendaProps) => (
  <Agenda
    level={level}
    title={list.title}
    id={list.id}
    total={list.total}
    items={list.items.map(item => agendaItem(item, today))}
    more={
      list.morePath !== null &&
      list.total > list.items.length && [
        <Link path={list.morePath}>
          {ALL} ({list.total})
        </Link>,
      ]
    }
  />
)

function agendaItem(item: DayItem, today: LocalDate): AgendaItem {
  const who = childName({ ...item, child_id: item.childId })
  if (item.closed) return { who, what: null, when: null, late: false }
  const { on, at, path, what } = item
  return {
    who,
    what: <Link path={path}>{what}</Link>,
    when: on && <DueDay on={on} at={at} today={today} />,
    late: on !== null && on < today,
  }
}
