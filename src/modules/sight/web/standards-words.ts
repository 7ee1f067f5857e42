import { count, type Counted, join, type Phrase, same, say, type Words } from '#kernel/language.ts'
import type { Framework, Standard } from '#modules/frameworks/domain/framework.ts'
import { perProgramme, type SignalCount } from '../domain/standing-signals.ts'

export const STANDARDS: Words = { en: 'Standards', cy: 'Safonau' }
export const LAST_INSPECTION: Words = { en: 'Last inspection', cy: 'Yr arolygiad diwethaf' }
export const OWN_AUDITS: Words = { en: 'Our own audits', cy: 'Ein harchwiliadau ein hunain' }
export const FORECAST: Words = { en: 'Forecast', cy: 'Rhagolwg' }
export const SIGNALS: Words = { en: 'Signals', cy: 'Arwyddion' }
export const ON_EVIDENCE: Words = { en: 'Weighed on evidence', cy: 'Fe’i pwysir ar dystiolaeth' }

/** “2.1 Assessment”. */
export const titleOfStandard = ({ id, name }: Standard): Words => join([same(id), name])

type Part = 'audits' | 'forecast' | 'signals' | 'inspections'

/** The page of a standard, or a part of it. */
export const standardPath = (framework: Framework, { id }: Standard, part?: Part): string =>
  `/standards/${id}?framework=${framework.id}${part ? `#${part}` : ''}`

export const AUDITED_CASES: Counted = {
  en: { zero: 'No audited case', one: '{n} audited case', other: '{n} audited cases' },
  cy: {
    zero: 'Dim achos a archwiliwyd',
    one: '{n} achos a archwiliwyd',
    two: '{n} achos a archwiliwyd',
    few: '{n} achos a archwiliwyd',
    many: '{n} achos a archwiliwyd',
    other: '{n} o achosion a archwiliwyd',
  },
}

export const OPEN_PROGRAMMES: Counted = {
  en: { zero: 'No open programme', one: '{n} open programme', other: '{n} open programmes' },
  cy: {
    zero: 'Dim rhaglen agored',
    one: '{n} rhaglen agored',
    two: '{n} raglen agored',
    few: '{n} rhaglen agored',
    many: '{n} rhaglen agored',
    other: '{n} o raglenni agored',
  },
}

export const TO_ACT_ON_NOW: Counted = {
  en: { zero: 'None to act on now', one: '{n} to act on now', other: '{n} to act on now' },
  cy: {
    zero: 'Dim un i weithredu arno nawr',
    one: '{n} i weithredu arno nawr',
    two: '{n} i weithredu arnynt nawr',
    few: '{n} i weithredu arnynt nawr',
    many: '{n} i weithredu arnynt nawr',
    other: '{n} i weithredu arnynt nawr',
  },
}

const EACH: Phrase<string> = {
  en: share => `${share} for each open programme`,
  cy: share => `${share} am bob rhaglen agored`,
}

/** Signals for each open programme, to a tenth; nothing where none is open. */
export function eachProgramme(counted: SignalCount): Words | null {
  const share = perProgramme(counted)
  return share === null ? null : say(EACH, share.toFixed(1))
}

const MORE: Phrase<number> = {
  en: n => `${n} more than a month ago`,
  cy: n => `${n} yn fwy na mis yn ôl`,
}
const FEWER: Phrase<number> = {
  en: n => `${n} fewer than a month ago`,
  cy: n => `${n} yn llai na mis yn ôl`,
}
const AS_MANY: Words = { en: 'As many as a month ago', cy: 'Cynifer â mis yn ôl' }

/** Which way it went over the month; nothing while that is not known. */
export function direction(now: SignalCount, before: SignalCount | null): Words | null {
  if (before === null) return null
  const more = now.standing - before.standing
  return more > 0 ? say(MORE, more) : more < 0 ? say(FEWER, -more) : AS_MANY
}

export const auditedCases = (cases: number): Words => count(AUDITED_CASES, cases)
