import type { DayAsked } from '#db/contributions.ts'
import type { Reader } from '#db/work.ts'
import { codeLabel } from '#kernel/code-list.ts'
import type { DayItem, DayList } from '#kernel/contribution.ts'
import { same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import { NOTIFIABLE } from '../domain/notifiable.ts'
import { oversightDueOn } from '../domain/oversight-due.ts'
import { returnTalkDueOn } from '../domain/missing.ts'
import { panelsToArrange } from './panels-to-arrange.ts'
import { type Waiting, waitingOnSafety } from './waiting-on-safety.ts'

const TALK: Words = { en: 'Return home interview', cy: 'Cyfweliad dychwelyd adref' }
const OVERSIGHT: Words = { en: 'Management oversight', cy: 'Goruchwyliaeth y rheolwyr' }
const SHOWN = 10

type Listed = Pick<DayList, 'title' | 'for' | 'order' | 'morePath'>

const LISTS: Readonly<Record<Waiting['kind'], Listed>> = {
  answer: {
    title: { en: 'Concerns for you to answer', cy: 'Pryderon i chi eu hateb' },
    for: 'worker',
    order: 15,
    morePath: '/safety/concerns',
  },
  talk: {
    title: { en: 'Return home interviews', cy: 'Cyfweliadau dychwelyd adref' },
    for: 'worker',
    order: 25,
    morePath: null,
  },
  action: {
    title: { en: 'What meetings asked you to do', cy: 'Yr hyn y gofynnodd cyfarfodydd i chi ei wneud' },
    for: 'worker',
    order: 45,
    morePath: null,
  },
  'others-answer': {
    title: { en: 'Concerns for others to answer', cy: 'Pryderon i eraill eu hateb' },
    for: 'manager',
    order: 65,
    morePath: '/safety/concerns',
  },
  notification: {
    title: { en: 'Serious incidents: what is still to be done', cy: 'Digwyddiadau difrifol: beth sydd eto i’w wneud' },
    for: 'manager',
    order: 60,
    morePath: null,
  },
  oversight: {
    title: { en: 'Management oversight overdue', cy: 'Goruchwyliaeth y rheolwyr yn hwyr' },
    for: 'manager',
    order: 80,
    morePath: null,
  },
}

/** For the first page of the day: what of children’s safety waits for this person. */
export async function safetyDay(
  reader: Reader,
  { accountId, personId, today, may }: DayAsked,
): Promise<readonly DayList[]> {
  if (!may('safety.write')) return []
  const asked = { accountId, personId, today, asManager: may('oversight.write') }
  const waiting = await waitingOnSafety(reader, asked)
  const kinds = Object.keys(LISTS) as readonly Waiting['kind'][]
  const lists = kinds.flatMap(kind => {
    const items = waiting.filter(one => one.kind === kind).flatMap(one => dayItem(one, today))
    const first = items.toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1)).slice(0, SHOWN)
    return items.length > 0 ? [{ id: `safety-${kind}`, ...LISTS[kind], items: first, total: items.length }] : []
  })
  return asked.asManager ? [...lists, ...(await panelsToArrange(reader, { accountId, today }))] : lists
}

/** The line that a thing makes; none where its day has not come. */
function dayItem(one: Waiting, today: LocalDate): readonly DayItem[] {
  const told = toldOf(one, today)
  if (!told) return []
  const { child_id: childId, given_names, family_name, closed, at } = one
  const path = `/children/${childId}${told.page}`
  return [{ childId, given_names, family_name, closed, what: told.what, on: told.on, path, ...(at ? { at } : {}) }]
}

type Told = { readonly what: Words; readonly on: LocalDate; readonly page: string }

function toldOf(one: Waiting, today: LocalDate): Told | null {
  const { kind, id, day, text, part_of } = one
  const words = same(text ?? '')
  if (kind === 'talk') return talk(one)
  if (kind === 'action') return { what: words, on: day, page: `/panels/${part_of ?? ''}/actions/${id}/edit` }
  if (kind === 'notification')
    return {
      what: codeLabel(NOTIFIABLE, text ?? ''),
      on: addWorkingDays(day, 1),
      page: `/notifications/${id}/edit`,
    }
  if (kind === 'oversight') return oversight(one, today)
  return { what: words, on: day, page: `/escalations/answers/${id}/edit` }
}

function talk({ id, day }: Waiting): Told | null {
  const on = returnTalkDueOn({ missing_from_on: day, found_on: day, talk_on: null, talk_declined: null })
  return on && { what: TALK, on, page: `/missing-episodes/${id}/edit` }
}

/** Only what is overdue: what is due in a fortnight would be everybody. */
function oversight({ day, looks }: Waiting, today: LocalDate): Told | null {
  const on = oversightDueOn(looks ?? [], day, today)
  return on !== null && on < today ? { what: OVERSIGHT, on, page: '/oversights/new' } : null
}
