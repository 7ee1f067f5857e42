import { type CodeList, codes } from '#kernel/code-list.ts'

/** How far apart repeated appointments lie. */
export const REPEAT_STEPS: CodeList = {
  id: 'repeat-step',
  source: 'Own list',
  codes: codes({
    week: ['Every week', 'Bob wythnos'],
    fortnight: ['Every two weeks', 'Bob pythefnos'],
  }),
}

const DAYS: Readonly<Record<string, number>> = { week: 7, fortnight: 14 }

/** The days from one appointment to the next. */
export function daysOfStep(step: string): number {
  const days = DAYS[step]
  if (days === undefined) throw new RangeError(`No such step: ${step}`)
  return days
}
