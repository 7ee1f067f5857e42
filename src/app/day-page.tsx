import type { DayList } from '#kernel/contribution.ts'
import type { Words } from '#kernel/language.ts'
import { NothingWaits } from '#ui/patterns/agenda.tsx'
import { FactGrid } from '#ui/patterns/fact-grid.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import type { Visit } from '#web/visit.ts'
import { DayAgenda } from './day-lists.tsx'

const TODAY: Words = { en: 'Today', cy: 'Heddiw' }
const OWN: Words = { en: 'Your own work', cy: 'Eich gwaith chi' }
const TEAM: Words = { en: 'Your team', cy: 'Eich tîm' }
const NOTHING_IN: Words = { en: 'Nothing waits here:', cy: 'Nid oes dim yn aros yma:' }

type Props = { readonly lists: readonly DayList[]; readonly visit: Visit }

/** A day’s work on one page: how much waits, then each list, one’s own before the team’s. */
export function DayPage({ lists, visit }: Props) {
  const waiting = lists.filter(({ total }) => total > 0)
  const quiet = lists.filter(({ total }) => total === 0)
  const own = waiting.filter(list => list.for === 'worker')
  const team = waiting.filter(list => list.for === 'manager')
  const both = own.length > 0 && team.length > 0
  return (
    <>
      <Heading caption={visit.service.name}>{[TODAY, ', ', <Day on={visit.today} />]}</Heading>
      {waiting.length > 1 && (
        <FactGrid facts={waiting.map(({ id, title, total }) => ({ label: title, value: total, path: `#${id}` }))} />
      )}
      <Lists lists={own} title={both && OWN} visit={visit} />
      <Lists lists={team} title={both && TEAM} visit={visit} />
      {quiet.length > 0 && <NothingWaits words={NOTHING_IN} titles={quiet.map(({ title }) => title)} />}
    </>
  )
}

const Lists = ({ lists, title, visit }: Props & { readonly title: Words | false }) => (
  <>
    {title && <Heading level={2}>{title}</Heading>}
    {lists.map(list => (
      <DayAgenda list={list} today={visit.today} level={title ? 3 : 2} />
    ))}
  </>
)
