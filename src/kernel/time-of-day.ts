import type { TextPattern } from './entity.ts'

/** As people write it: 9.30, 930, 9:30am, 2pm; in Welsh also 2yp. An hour alone could be either half of the day. */
const WRITTEN = /^(\d{1,2})(?:[:. ]?([0-5]\d))?\s*(?:(a\.?m\.?|yb)|(p\.?m\.?|y[hp]))?$/i

/** The form of a time of day, kept as `14:30` however it was typed. */
export const TIME_OF_DAY: TextPattern = {
  matches: /^([01]\d|2[0-3]):[0-5]\d$/,
  tidy: tidyTime,
  words: { en: 'must be a time like 14:30', cy: 'rhaid rhoi amser fel 14:30' },
}

function tidyTime(text: string): string {
  const [, hourText, minutes, morning, afternoon] = WRITTEN.exec(text) ?? []
  const half = morning ? 'morning' : afternoon ? 'afternoon' : null
  if (hourText === undefined || (minutes === undefined && half === null)) return text
  const hour = hourIn(Number(hourText), half)
  return hour === null ? text : `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`
}

/** The hour of the day's twenty-four; null where it is not in the half that was named. */
function hourIn(hour: number, half: 'morning' | 'afternoon' | null): number | null {
  if (half === 'morning') return hour > 12 ? null : hour % 12
  if (half === 'afternoon') return hour < 12 ? hour + 12 : hour
  return hour
}
