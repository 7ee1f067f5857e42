import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import type { CalendarContact } from '../data/calendar-contacts.ts'
import { calendarFile, contactEvents } from './contact-calendar.ts'

const CONTACT: CalendarContact = {
  id: '019f0000-0000-7000-8000-000000000001',
  child_id: '019f0000-0000-7000-8000-000000000002',
  version: 1,
  kind: 'home-visit',
  held_on: localDate('2026-07-15'),
  held_time: '14:30',
  minutes: 45,
  place: 'At home; the side door, please',
  outcome: null,
}

const readBack = (changes: Partial<CalendarContact> = {}, language: 'en' | 'cy' = 'en') => {
  const setting = {
    language,
    now: new Date('2026-07-01T09:00:00Z'),
    address: (path: string) => `https://sightline.example/aberwen${path}`,
  }
  const file = calendarFile(contactEvents([{ ...CONTACT, ...changes }], setting), language)
  const component = new ICAL.Component(ICAL.parse(file) as unknown[])
  const event = component.getFirstSubcomponent('vevent')
  if (!event) throw new Error('The file has no event')
  const text = (name: string) => event.getFirstPropertyValue(name)?.toString() ?? null
  const day = (name: string) => event.getFirstPropertyValue(name) as InstanceType<typeof ICAL.Time> | null
  return { component, text, day }
}

describe('a contact in a calendar', () => {
  test('says what, when and where, with the way to the record and nobody’s name', () => {
    const { component, text, day } = readBack()
    expect(component.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect([text('summary'), text('location'), text('status'), text('sequence')]).toEqual([
      'Home visit',
      'At home; the side door, please',
      'CONFIRMED',
      '0',
    ])
    expect(text('url')).toBe(
      `https://sightline.example/aberwen/children/${CONTACT.child_id}/contacts?month=2026-07#contact-${CONTACT.id}`,
    )
    expect(text('uid')).toBe(`${CONTACT.id}@sightline.example`)
    expect([day('dtstart'), day('dtend')].map(time => time?.toJSDate().toISOString())).toEqual([
      '2026-07-15T13:30:00.000Z',
      '2026-07-15T14:15:00.000Z',
    ])
  })

  test.for([
    ['in winter', { held_on: localDate('2026-01-15') }, '2026-01-15T14:30:00.000Z'],
    ['on the last day of summer time', { held_on: localDate('2026-10-24') }, '2026-10-24T13:30:00.000Z'],
    ['on the day after', { held_on: localDate('2026-10-25') }, '2026-10-25T14:30:00.000Z'],
  ] as const)('is at the time that clocks show, %s', ([, changes, start]) => {
    expect(readBack(changes).day('dtstart')?.toJSDate().toISOString()).toBe(start)
  })

  test('without a time takes the day, in summer too', () => {
    const { day } = readBack({ held_time: null, minutes: 45 })
    expect([day('dtstart')?.isDate, day('dtstart')?.toString(), day('dtend')]).toEqual([true, '2026-07-15', null])
  })

  test('whose length nobody knows has a beginning alone', () => {
    expect(readBack({ minutes: null }).day('dtend')).toBeNull()
  })

  test.for([
    ['kept', 'CONFIRMED', 'Home visit'],
    ['missed-unacceptable', 'CONFIRMED', 'Home visit'],
    ['cancelled-by-service', 'CANCELLED', 'Cancelled: Home visit'],
    ['cancelled-by-family', 'CANCELLED', 'Cancelled: Home visit'],
    ['moved', 'CANCELLED', 'Moved to another day: Home visit'],
  ] as const)('that was %s is %s', ([outcome, status, summary]) => {
    const { text } = readBack({ outcome, version: 2 })
    expect([text('status'), text('summary'), text('sequence')]).toEqual([status, summary, '1'])
  })

  test('speaks Welsh to those who chose it', () => {
    const { component, text } = readBack({ outcome: 'moved' }, 'cy')
    expect(text('summary')).toBe('Symudwyd i ddiwrnod arall: Ymweliad cartref')
    expect(component.getFirstPropertyValue('x-wr-calname')).toBe('Apwyntiadau Sightline')
  })
})
