import { expect, test } from 'vitest'
import { chronologyEvents } from './chronology-events.ts'

test('the events of all parts are found by their names', () => {
  const events = chronologyEvents([{ events: { offence: 1, charged: 2 } }, { events: { hearing: 3 } }])
  expect(Object.fromEntries(events)).toEqual({ offence: 1, charged: 2, hearing: 3 })
})

test('two parts can’t use one name', () => {
  expect(() => chronologyEvents([{ events: { moved: 1 } }, { events: { moved: 2 } }])).toThrow('“moved”')
})
