import ical, { ICalCalendarMethod, type ICalEventData, ICalEventBusyStatus, ICalEventStatus } from 'ical-generator'
import { codeLabel } from '#kernel/code-list.ts'
import { join, type Language, type Words } from '#kernel/language.ts'
import { londonMoment } from '#kernel/london-moment.ts'
import type { CalendarContact } from '../data/calendar-contacts.ts'
import { CONTACT_KINDS } from '../domain/contact-kinds.ts'
import { isCalledOff } from '../domain/contact-standing.ts'

export const CALENDAR_TYPE = 'text/calendar; charset=utf-8'
const NAME: Words = { en: 'Sightline appointments', cy: 'Apwyntiadau Sightline' }
const CANCELLED: Words = { en: 'Cancelled', cy: 'Canslwyd' }
const MOVED: Words = { en: 'Moved to another day', cy: 'Symudwyd i ddiwrnod arall' }
const MINUTE_MS = 60_000

type Setting = {
  readonly language: Language
  readonly now: Date
  /** The whole address of a path inside the service. */
  readonly address: (path: string) => string
}

/** Contacts as events of a calendar: what kind, when, where, and the way to the record. No name stands in it. */
export const contactEvents = (contacts: readonly CalendarContact[], setting: Setting): readonly ICalEventData[] =>
  contacts.map(one => {
    const isOff = one.outcome !== null && isCalledOff(one.outcome)
    const link = setting.address(
      `/children/${one.child_id}/contacts?month=${one.held_on.slice(0, 7)}#contact-${one.id}`,
    )
    return {
      id: `${one.id}@${new URL(link).hostname}`,
      stamp: setting.now,
      sequence: one.version - 1,
      status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      busystatus: isOff ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
      summary: summaryOf(one, isOff)[setting.language],
      location: one.place,
      description: link,
      url: link,
      ...timesOf(one),
    }
  })

const summaryOf = ({ kind, outcome }: CalendarContact, isOff: boolean): Words => {
  const words = codeLabel(CONTACT_KINDS, kind)
  return isOff ? join([outcome === 'moved' ? MOVED : CANCELLED, words], ': ') : words
}

/** Without a time it takes the day; without its length it has a beginning alone. */
function timesOf({ held_on, held_time, minutes }: CalendarContact): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  if (held_time === null) return { start: new Date(`${held_on}T00:00:00Z`), allDay: true }
  const start = londonMoment(held_on, held_time)
  return { start, ...(minutes !== null && { end: new Date(start.getTime() + minutes * MINUTE_MS) }) }
}

/** A calendar file of such events. */
export function calendarFile(events: readonly ICalEventData[], language: Language): string {
  const prodId = { company: 'Sightline', product: 'Sightline', language: language.toUpperCase() }
  return ical({ name: NAME[language], prodId, method: ICalCalendarMethod.PUBLISH, events: [...events] }).toString()
}
