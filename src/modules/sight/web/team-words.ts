import { count, type Counted, type Words } from '#kernel/language.ts'

export const TEAM_SIGNALS: Words = { en: 'The team’s signals', cy: 'Arwyddion y tîm' }
export const AGENDA: Words = { en: 'Supervision agenda', cy: 'Agenda ar gyfer goruchwyliaeth' }
export const STANDING: Words = { en: 'Signals', cy: 'Arwyddion' }
export const ACT_NOW: Words = { en: 'Act now', cy: 'Gweithredu nawr' }
export const LATE: Words = { en: 'Late', cy: 'Hwyr' }
export const COME_UP: Words = { en: 'Come up', cy: 'Wedi dod i fyny' }
export const OPEN_PROGRAMMES: Words = { en: 'Open programmes', cy: 'Rhaglenni agored' }

const WORKING_DAYS: Counted = {
  en: { zero: 'Since today', one: 'For {n} working day', other: 'For {n} working days' },
  cy: {
    zero: 'Ers heddiw',
    one: 'Ers {n} diwrnod gwaith',
    two: 'Ers {n} ddiwrnod gwaith',
    few: 'Ers {n} diwrnod gwaith',
    many: 'Ers {n} diwrnod gwaith',
    other: 'Ers {n} diwrnod gwaith',
  },
}

/** “For 3 working days”. */
export const waitingFor = (workingDays: number): Words => count(WORKING_DAYS, Math.max(0, workingDays))
